import type { Figure, Sentence } from "#claims";
import { type EventMention, type Family, groupEvents, indexFamilies, type Reading } from "#story";
import { compareText, cut, isInside } from "#text";
import { chooseDate } from "./choose-date.ts";
import { chooseVerdict } from "./choose-status.ts";
import { citeSpan } from "./cite.ts";
import { type FindOrigin, prepareOrigins } from "./count-sources.ts";
import type { Mention, MentionDate } from "./mention.ts";
import { nameEntries } from "./name-entries.ts";
import { prepareTelling, sortTellings } from "./score-telling.ts";
import { settleCopies } from "./settle-copies.ts";
import type { Entry } from "./timeline.ts";
import { scoreDays, weighEntries } from "./weigh-entries.ts";

/** An event with the mentions it rests on, best telling first. */
export interface EventEntry {
  readonly entry: Entry;
  readonly mentions: readonly Mention[];
}

/**
 * Builds the entries of a story: one for every event that some sentence is about, each with all sentences that tell it.
 *
 * @returns Entries with their mentions, ordered by date, then weight, then id; weights relative to the heaviest.
 */
export function buildEntries(
  readings: readonly Reading[],
  families: readonly Family[],
  found: readonly Mention[],
): readonly EventEntry[] {
  const mentions = settleCopies(found, families);
  const findOrigin = prepareOrigins(readings, families);
  const familyOf = indexFamilies(families);
  const findFigures = prepareFigures(readings);
  const groups = groupEvents(
    mentions.map((mention) => ({ ...eventMention(mention, familyOf), figures: findFigures(mention) })),
  );
  const told = groups
    .map((group) => group.flatMap((index) => mentions[index] ?? []))
    .filter((members) => members.some(({ isAside }) => !isAside));
  const names = nameEntries(told);
  const events = told.map((members, at) => buildEntry(names[at] ?? "", members, findOrigin));
  return weighEntries(events, scoreDays(mentions, familyOf)).sort((a, b) => compareEntries(a.entry, b.entry));
}

function eventMention({ reading, clause, date }: Mention, familyOf: ReadonlyMap<string, Family>): EventMention {
  return {
    article: reading.id,
    family: familyOf.get(reading.id)?.id ?? reading.id,
    text: cut(reading.article.text, clause),
    start: date.start,
    end: date.end,
    isLasting: date.time?.bound === "since",
  };
}

/** Finds the figures that stand in the clause of a mention. */
function prepareFigures(readings: readonly Reading[]): (mention: Mention) => readonly Figure[] {
  const figuresOf = new Map<Sentence, Figure[]>();
  for (const { claims } of readings) {
    for (const figure of claims?.figures ?? []) {
      const sentence = claims?.sentences[figure.sentence];
      if (sentence) figuresOf.set(sentence, [...(figuresOf.get(sentence) ?? []), figure]);
    }
  }
  return ({ clause, sentence }) =>
    (sentence && figuresOf.get(sentence)?.filter(({ span }) => isInside(span, clause))) ?? [];
}

function buildEntry(id: string, mentions: readonly Mention[], findOrigin: FindOrigin): EventEntry {
  const date = chooseDate(mentions);
  const score = prepareTelling(mentions, date);
  const verdict = chooseVerdict(sortTellings(mentions, score), date);
  const tellings = sortTellings(mentions, score, verdict.status);
  const [first] = tellings;
  if (first === undefined) throw new TypeError("an entry needs at least one mention");
  const citations = citeOnce(tellings);
  const entry: Entry = {
    id,
    ...datePart(date, first),
    text: cut(first.reading.article.text, first.span),
    ...verdict,
    links: [],
    independentSources: new Set(mentions.map(findOrigin)).size,
    articles: new Set(mentions.map(({ reading }) => reading.article.url ?? reading.id)).size,
    weight: 0,
    citations,
    figures: [],
  };
  return { entry, mentions: tellings };
}

/** The date as published, with the words that gave it where the first citation has them. */
function datePart({ time, ...date }: MentionDate, first: Mention): Partial<Entry> {
  const words = first.date.time;
  if (words === undefined || first.date.start !== date.start || first.date.end !== date.end) return date;
  const { start, end } = words.phrase;
  const text = cut(first.reading.article.text, words.phrase);
  return { ...date, basis: first.date.basis, dateWords: { start, end, text, rule: words.reason.rule } };
}

function citeOnce(mentions: readonly Mention[]): Entry["citations"] {
  const seen = new Set<string>();
  return mentions.flatMap(({ reading, span }) => {
    const key = `${reading.id} ${span.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [citeSpan(reading, span)];
  });
}

function compareEntries(a: Entry, b: Entry): number {
  return (
    compareText(a.start ?? "", b.start ?? "") ||
    compareText(a.end ?? "", b.end ?? "") ||
    b.weight - a.weight ||
    compareText(a.id, b.id)
  );
}
