import { type Compared, countNews } from "./compare-prints.ts";
import { findStanding } from "./find-standing.ts";
import { leastContainment } from "./judge-wording.ts";
import { sampling, visitSharedRuns } from "./list-shared-runs.ts";
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
  /** The articles, each with its standing runs. */
  readonly compared: readonly Compared[];
}

/** Copies and versions lie at most so far apart. */
const windowDays = 3;
/** A run nominates each holder with so many that follow: enough to chain any number of copies. */
export const neighbours = 6;
/** So many sampled runs make a pair. */
const leastHits = 2;

/**
 * Finds the pairs of articles worth comparing, and the wording that is nobody's news.
 *
 * @param prints - Oldest first.
 */
export function nominatePairs(prints: readonly ArticlePrint[]): Nominations {
  const standing = new Set<number>();
  const hits = new Map<number, number>();
  const lateHits = new Map<number, number>();
  const days = prints.map(({ day }) => day);
  visitSharedRuns(prints, ({ hash, holders }) => {
    const isLate = isSpreadOut(holders.length, (at) => days[holders[at] ?? 0]);
    if (isLate) standing.add(hash);
    countPairs(holders, prints.length, isLate ? lateHits : hits);
  });
  const compared = prints.map((print) => ({ print, standing: findStanding(print, (hash) => standing.has(hash)) }));
  return {
    pairs: listPairs(hits, compared.map(countNews)),
    latePairs: listPairs(
      lateHits,
      compared.map(({ print }) => print.runs.length),
    ),
    compared,
  };
}

/**
 * Whether the holders of a run, oldest first, the undated last, lie further apart than copies do: then it stands.
 *
 * @param dayAt - The day of the holder at this place among them.
 */
export function isSpreadOut(count: number, dayAt: (at: number) => number | undefined): boolean {
  let last = count - 1;
  while (last > 0 && dayAt(last) === undefined) last -= 1;
  return last > 0 && (dayAt(last) ?? 0) - (dayAt(0) ?? 0) > windowDays;
}

function countPairs(holders: Uint32Array, size: number, hits: Map<number, number>): void {
  for (let first = 0; first < holders.length; first += 1) {
    const last = Math.min(holders.length - 1, first + neighbours);
    for (let second = first + 1; second <= last; second += 1) {
      const key = (holders[first] ?? 0) * size + (holders[second] ?? 0);
      hits.set(key, (hits.get(key) ?? 0) + 1);
    }
  }
}

function listPairs(hits: ReadonlyMap<number, number>, lengths: readonly number[]): readonly NominatedPair[] {
  const pairs: NominatedPair[] = [];
  for (const [key, count] of hits) {
    const a = Math.floor(key / lengths.length);
    const b = key % lengths.length;
    if (areEnough(count, Math.min(lengths[a] ?? 0, lengths[b] ?? 0))) pairs.push({ a, b });
  }
  return pairs;
}

/** Whether two articles can share enough, judged by the sample: half of what would be expected will do. */
export function areEnough(hits: number, shorterLength: number): boolean {
  return hits >= Math.max(leastHits, (leastContainment * shorterLength) / sampling / 2);
}
