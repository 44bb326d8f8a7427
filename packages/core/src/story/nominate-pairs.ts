import { visitSharedRuns } from "./list-shared-runs.ts";
import type { ArticlePrint } from "./print-article.ts";

/** Two articles that may carry one text, by their indices, the lower first. */
export interface NominatedPair {
  readonly a: number;
  readonly b: number;
}

/** What the collection as a whole tells. */
export interface Nominations {
  /** Pairs close in time; and those further apart. */
  readonly pairs: readonly NominatedPair[];
  readonly latePairs: readonly NominatedPair[];
  /** Hashes of the runs that stand for longer than copies do: furniture and background. */
  readonly standing: ReadonlySet<number>;
  /** The standing runs of each article, ascending. */
  readonly standingOf: ReadonlyMap<number, readonly number[]>;
}

/** Copies and versions lie at most so far apart. */
const windowDays = 3;
/** One run in so many nominates: a shared text has enough of them. */
const sampling = 8;
/** A run nominates each holder with so many that follow: enough to chain any number of copies. */
const neighbours = 6;
/** So many sampled runs make a pair. */
const leastHits = 2;

/**
 * Finds the pairs of articles worth comparing, and the wording that is nobody's news.
 *
 * @param prints - Oldest first.
 */
export function nominatePairs(prints: readonly ArticlePrint[]): Nominations {
  const standing = new Set<number>();
  const standingOf = new Map<number, number[]>();
  const hits = new Map<number, number>();
  const lateHits = new Map<number, number>();
  visitSharedRuns(prints, ({ hash, holders }) => {
    const isLate = spanOf(holders, prints) > windowDays;
    if (isLate) {
      standing.add(hash);
      for (const holder of holders) appendTo(standingOf, holder, hash);
    }
    if (hash % sampling === 0) countPairs(holders, prints.length, isLate ? lateHits : hits);
  });
  return {
    pairs: listPairs(hits, prints.length),
    latePairs: listPairs(lateHits, prints.length),
    standing,
    standingOf,
  };
}

/** Days between the first and the last dated holder. */
function spanOf(holders: readonly number[], prints: readonly ArticlePrint[]): number {
  const first = prints[holders[0] ?? -1]?.day;
  let at = holders.length - 1;
  // Undated articles come last.
  while (at > 0 && prints[holders[at] ?? -1]?.day === undefined) at -= 1;
  const last = prints[holders[at] ?? -1]?.day;
  return first === undefined || last === undefined ? 0 : last - first;
}

function appendTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function countPairs(holders: readonly number[], size: number, hits: Map<number, number>): void {
  for (let first = 0; first < holders.length; first += 1) {
    const last = Math.min(holders.length - 1, first + neighbours);
    for (let second = first + 1; second <= last; second += 1) {
      const key = (holders[first] ?? 0) * size + (holders[second] ?? 0);
      hits.set(key, (hits.get(key) ?? 0) + 1);
    }
  }
}

function listPairs(hits: ReadonlyMap<number, number>, size: number): readonly NominatedPair[] {
  const pairs: NominatedPair[] = [];
  for (const [key, count] of hits) {
    if (count >= leastHits) pairs.push({ a: Math.floor(key / size), b: key % size });
  }
  return pairs;
}
