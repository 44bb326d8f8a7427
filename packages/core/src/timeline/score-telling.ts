import { cut } from "#text";
import { contentWords } from "./content-words.ts";
import { compareMentions, type Mention, type MentionDate } from "./mention.ts";
import type { EntryStatus } from "./timeline.ts";

/** Words a line of a record has when it tells enough and not too much. */
const goodLength = { least: 8, most: 40 };
/** A sentence that leans on the one before it reads badly alone. */
const leaning =
  /^(?:[“"‘']|(?:He|She|It|They|This|That|These|Those|But|And|Also|There|His|Her|Its|Their|Such|Both)\b)/u;
/** What a sentence gains whose every word stands in all other mentions of the event too. */
const centralWorth = 6;

/** How well a mention tells its event by itself, with the status the event has: higher is better. */
export type ScoreTelling = (mention: Mention, status?: EntryStatus) => number;

/** Prepares the judging of an event's mentions against its date and against what they all say. */
export function prepareTelling(mentions: readonly Mention[], date: MentionDate): ScoreTelling {
  const wordsOf = new Map(mentions.map((mention) => [mention, contentWords(textOf(mention))]));
  const frequency = new Map<string, number>();
  for (const words of wordsOf.values()) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const centrality = (mention: Mention): number => {
    const words = [...(wordsOf.get(mention) ?? [])];
    const shared = words.reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0);
    return shared / Math.max(1, words.length * mentions.length);
  };
  return (mention, status) => centralWorth * centrality(mention) + scoreSentence(mention, date, status);
}

/** Best telling first; of equals the one published first. */
export function sortTellings(
  mentions: readonly Mention[],
  score: ScoreTelling,
  status?: EntryStatus,
): readonly Mention[] {
  const scores = new Map(mentions.map((mention) => [mention, score(mention, status)]));
  return [...mentions].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || compareMentions(a, b));
}

function scoreSentence(mention: Mention, date: MentionDate, status: EntryStatus | undefined): number {
  const text = textOf(mention);
  const words = text.split(/\s+/).length;
  const agrees = mention.date.start === date.start && mention.date.end === date.end;
  const points = [
    agrees && !mention.isAside ? 8 : 0,
    mention.isPassing ? -5 : 0,
    mention.isOpinion ? -6 : 0,
    status !== undefined && mention.statement?.status === status ? 4 : 0,
    leaning.test(text) ? -3 : 0,
    words >= goodLength.least && words <= goodLength.most ? 2 : 0,
    mention.isLead ? 1 : 0,
    mention.date.basis === "stated" ? 1 : 0,
  ];
  return points.reduce((sum, point) => sum + point, 0);
}

function textOf({ reading, span }: Mention): string {
  return cut(reading.article.text, span);
}
