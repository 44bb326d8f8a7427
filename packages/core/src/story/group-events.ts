import { compareText, findWords } from "#text";
import { compareFigures, type FigureSet, mergeFigures, prepareFigures, type ToldFigure } from "./compare-figures.ts";
import { disjointSets } from "./disjoint-sets.ts";
import { type AlikePair, type Days, isWithin, nominateMentions } from "./nominate-mentions.ts";
import { type SentenceTerms, weighSentences } from "./weigh-sentences.ts";
import { compareVectors, sumVectors } from "./weigh-terms.ts";

/** A sentence that tells of something at a time. */
export interface EventMention {
  readonly article: string;
  /** Its family's id. */
  readonly family: string;
  /** The sentence, or the clause of it that the time belongs to. */
  readonly text: string;
  /** Inclusive ISO days. */
  readonly start?: string;
  readonly end?: string;
  /** A state that goes on from the days given: "since March". */
  readonly isLasting?: boolean;
  /** The figures of the text. */
  readonly figures?: readonly ToldFigure[];
}

/** How alike sentences of the same days are that tell one happening, at least. */
const sameDays = 0.12;
/** The same where one's days lie within the other's. */
const coarserDays = 0.2;
/** The same where each counts something, and not the same thing. */
const otherFigures = 0.25;
/** Against chains: what two groups share as wholes, beside what their closest sentences share. */
const wholeShare = 0.6;

/**
 * Groups sentences that tell one happening: their days agree, or one's lie within the other's, and they use much the
 * same telling words. One sentence carried by the copies of a family stays together whatever days each was read as.
 *
 * @returns Indices of the mentions, ascending, every mention in exactly one group; groups by their first index. The
 * grouping is the same for any order of input.
 */
export function groupEvents(mentions: readonly EventMention[]): readonly (readonly number[])[] {
  const copies = gatherCopies(mentions);
  const groups = [...copies.entries()].sort(([a], [b]) => compareText(a, b)).map(([, members]) => members);
  const terms = weighSentences(groups.map(([first]) => mentions[first ?? 0]?.text ?? ""));
  const events = groups.map((members, at): Told => {
    const copies = members.flatMap((index) => mentions[index] ?? []);
    const days = narrowest(copies.map(daysOf));
    return {
      all: new Map(),
      words: new Map(),
      ...terms[at],
      ...(days && { days }),
      isLasting: copies.some(({ isLasting }) => isLasting),
      figures: prepareFigures(copies[0]?.figures ?? []),
      families: new Set(copies.map(({ family }) => family)),
      articles: new Set(copies.map(({ article }) => article)),
    };
  });
  return joinAlike(events)
    .map((set) => set.flatMap((index) => groups[index] ?? []).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** One sentence with its days. */
interface Told extends SentenceTerms {
  /** The narrowest days of its mentions. */
  readonly days?: Days;
  readonly isLasting: boolean;
  readonly figures: FigureSet;
  readonly families: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Sentences taken as one happening so far. */
type Event = Omit<Told, "words">;

/**
 * The mentions of one sentence in one family under one key. Where a sentence names two times, its mentions are told
 * apart by their order in time.
 */
function gatherCopies(mentions: readonly EventMention[]): ReadonlyMap<string, readonly number[]> {
  const inTime = [...mentions.keys()].sort((a, b) => compareText(timeKey(mentions[a]), timeKey(mentions[b])));
  const times = new Map<string, string[]>();
  const copies = new Map<string, number[]>();
  for (const at of inTime) {
    const { article = "", family = "", text = "", start, end } = mentions[at] ?? {};
    const words = findWords(text)
      .map(({ word }) => word)
      .join(" ");
    const known = times.get(`${article}|${words}`) ?? [];
    times.set(`${article}|${words}`, known);
    if (!known.includes(`${start}/${end}`)) known.push(`${start}/${end}`);
    const turn = known.indexOf(`${start}/${end}`);
    const key = `${words}|${family}|${turn}`;
    copies.set(key, [...(copies.get(key) ?? []), at]);
  }
  return copies;
}

/** By time, and for the same order every time by wording. */
function timeKey(mention: EventMention | undefined): string {
  return `${mention?.start ?? "~"}/${mention?.end ?? "~"} ${mention?.text}`;
}

function joinAlike(entries: readonly Told[]): readonly (readonly number[])[] {
  const sets = disjointSets(entries.length);
  const events = new Map<number, Event>(entries.entries());
  for (const pair of nominateMentions(entries, sameDays)) {
    const [a, b] = [sets.find(pair.a), sets.find(pair.b)];
    if (a === b || !shareWord(entries[pair.a], entries[pair.b])) continue;
    const [first, second] = [events.get(a), events.get(b)];
    if (!first || !second || !isOneEvent(first, second, pair)) continue;
    sets.join(a, b);
    events.set(sets.find(a), mergeEvents(first, second));
  }
  return sets.list();
}

/** Two deeds of one person on one day share the name alone. */
function shareWord(a: Told | undefined, b: Told | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [few, many] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  for (const word of few.keys()) if (many.has(word)) return true;
  return false;
}

function isOneEvent(a: Event, b: Event, { score }: AlikePair): boolean {
  if (!areDaysCompatible(a, b)) return false;
  const floor = floorFor(a, b);
  return score >= floor && compareVectors(a.all, b.all) >= floor * wholeShare;
}

function floorFor(a: Event, b: Event): number {
  const figures = compareFigures(a.figures, b.figures);
  if (figures === "differ" && !isRevision(a, b)) return Infinity;
  if (figures === "differ" || figures === "unlike") return otherFigures;
  return areSameDays(a.days, b.days) ? sameDays : coarserDays;
}

/** Two versions of one text may give two numbers for one thing: the later one mends the earlier. */
function isRevision(a: Event, b: Event): boolean {
  return !a.families.isDisjointFrom(b.families) && a.articles.isDisjointFrom(b.articles);
}

function mergeEvents(a: Event, b: Event): Event {
  const all = sumVectors([a.all, b.all]);
  const length = Math.sqrt(compareVectors(all, all));
  const days = narrowest([a.days, b.days]);
  return {
    all: new Map([...all].map(([key, weight]) => [key, weight / length])),
    ...(days && { days }),
    isLasting: a.isLasting && b.isLasting,
    figures: mergeFigures(a.figures, b.figures),
    families: a.families.union(b.families),
    articles: a.articles.union(b.articles),
  };
}

function daysOf(mention: EventMention): Days | undefined {
  const start = mention.start ?? mention.end;
  const end = mention.end ?? mention.start;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function narrowest(days: readonly (Days | undefined)[]): Days | undefined {
  let best: Days | undefined;
  for (const one of days) {
    if (one && (!best || isWithin(one, best))) best = one;
  }
  return best;
}

/** Equal days, or one's within the other's; two weeks that only overlap tell of two times, and a state is no day of it. */
function areDaysCompatible({ days: a, isLasting: aLasts }: Event, { days: b, isLasting: bLasts }: Event): boolean {
  if (!a || !b) return a === b;
  if (aLasts || bLasts) return areSameDays(a, b);
  return isWithin(a, b) || isWithin(b, a);
}

function areSameDays(a: Days | undefined, b: Days | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
