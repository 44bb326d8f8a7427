import { compareText, findWords } from "#text";
import type { Precision } from "#time";
import { weighSentences } from "./weigh-sentences.ts";
import { compareVectors, type TermVector } from "./weigh-terms.ts";

/** A sentence that tells of something at a time. */
export interface EventMention {
  readonly article: string;
  /** Its family's id. */
  readonly family: string;
  readonly text: string;
  /** Inclusive ISO days. */
  readonly start?: string;
  readonly end?: string;
  readonly precision?: Precision;
}

/** Mentions taken as one happening so far. */
interface Group {
  readonly members: number[];
  /** The narrowest days of its members. */
  days?: Days;
  vector: TermVector;
}

interface Days {
  readonly start: string;
  readonly end: string;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const sameDays = 0.18;
const coarserDays = 0.25;
/** Against chains: what two groups share as wholes, beside what their closest sentences share. */
const wholeShare = 0.6;

/**
 * Groups sentences that tell one happening: their days agree, or one's lie within the other's, and they use much the
 * same telling words. One sentence carried by many copies stays together whatever days each copy was read as.
 *
 * @returns Indices of the mentions, ascending, every mention in exactly one group; groups by their first index.
 */
export function groupEvents(mentions: readonly EventMention[]): readonly (readonly number[])[] {
  const groups = gatherCopies(mentions);
  const vectors = weighSentences(groups.map(([first]) => mentions[first ?? 0]?.text ?? ""));
  const events = groups.map((members, at): Group => {
    const days = narrowest(members.map((index) => daysOf(mentions[index])));
    return { members: [...members], vector: vectors[at] ?? new Map(), ...(days && { days }) };
  });
  const owners = events.map((event) => event);
  for (const { a, b, score } of listPairs(events, mentions)) {
    const [first, second] = [owners[a], owners[b]];
    if (!first || !second || first === second || !isOneEvent(first, second, score)) continue;
    join(first, second);
    for (const [at, owner] of owners.entries()) if (owner === second) owners[at] = first;
  }
  return [...new Set(owners)]
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Sentences of the same wording in one family, or of the same wording and days anywhere. */
function gatherCopies(mentions: readonly EventMention[]): readonly (readonly number[])[] {
  const copies = new Map<string, number[]>();
  for (const [at, { family, text, start, end }] of mentions.entries()) {
    const words = findWords(text)
      .map(({ word }) => word)
      .join(" ");
    const key = `${family}|${words}|${start}|${end}`;
    const list = copies.get(key);
    if (list) list.push(at);
    else copies.set(key, [at]);
  }
  return [...copies.values()];
}

function listPairs(events: readonly Group[], mentions: readonly EventMention[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [a, first] of events.entries()) {
    for (let b = a + 1; b < events.length; b += 1) {
      const second = events[b];
      if (!second || !areDaysCompatible(first.days, second.days)) continue;
      const score = compareVectors(first.vector, second.vector);
      if (score >= sameDays) pairs.push({ a, b, score });
    }
  }
  const keyOf = (at: number): string => mentions[events[at]?.members[0] ?? 0]?.text ?? "";
  return pairs.sort((x, y) => y.score - x.score || compareText(keyOf(x.a) + keyOf(x.b), keyOf(y.a) + keyOf(y.b)));
}

function isOneEvent(a: Group, b: Group, score: number): boolean {
  if (!areDaysCompatible(a.days, b.days)) return false;
  const isSame = a.days?.start === b.days?.start && a.days?.end === b.days?.end;
  const floor = isSame ? sameDays : coarserDays;
  return score >= floor && compareVectors(a.vector, b.vector) >= floor * wholeShare;
}

function join(into: Group, from: Group): void {
  const sum = new Map(into.vector);
  for (const [key, weight] of from.vector) sum.set(key, (sum.get(key) ?? 0) + weight);
  const length = Math.sqrt(compareVectors(sum, sum));
  for (const [key, weight] of sum) sum.set(key, weight / length);
  into.vector = sum;
  into.members.push(...from.members);
  const days = narrowest([into.days, from.days]);
  if (days) into.days = days;
}

function daysOf(mention: EventMention | undefined): Days | undefined {
  const start = mention?.start ?? mention?.end;
  const end = mention?.end ?? mention?.start;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function narrowest(days: readonly (Days | undefined)[]): Days | undefined {
  let best: Days | undefined;
  for (const one of days) {
    if (one && (!best || isWithin(one, best))) best = one;
  }
  return best;
}

/** Equal days, or one's within the other's; two weeks that only overlap tell of two times. */
function areDaysCompatible(a: Days | undefined, b: Days | undefined): boolean {
  if (!a || !b) return a === b;
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: Days, outer: Days): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
