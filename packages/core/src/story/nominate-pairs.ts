import { leastContainment } from "./judge-wording.ts";
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
  /** How many standing runs an article has, where any. */
  readonly standingRuns: ReadonlyMap<ArticlePrint, number>;
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
  const counts = new Uint32Array(prints.length);
  const hits = new Map<number, number>();
  const lateHits = new Map<number, number>();
  const days = Float64Array.from(prints, ({ day }) => day ?? Number.NaN);
  visitSharedRuns(prints, ({ hash, holders }) => {
    const isLate = spanOf(holders, days) > windowDays;
    if (isLate) {
      standing.add(hash);
      for (const holder of holders) counts[holder] = (counts[holder] ?? 0) + 1;
    }
    if (hash % sampling === 0) countPairs(holders, prints.length, isLate ? lateHits : hits);
  });
  const newsRuns = prints.map(({ runs }, index) => runs.length - (counts[index] ?? 0));
  const allRuns = prints.map(({ runs }) => runs.length);
  return {
    pairs: listPairs(hits, newsRuns),
    latePairs: listPairs(lateHits, allRuns),
    standing,
    standingRuns: new Map(prints.map((print, index) => [print, counts[index] ?? 0])),
  };
}

/** Days between the first and the last dated holder; undated articles come last. */
function spanOf(holders: Uint32Array, days: Float64Array): number {
  const dayAt = (at: number): number => days[holders[at] ?? 0] ?? Number.NaN;
  let last = holders.length - 1;
  while (last > 0 && Number.isNaN(dayAt(last))) last -= 1;
  return last > 0 ? dayAt(last) - dayAt(0) : 0;
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

/** The pairs that can share enough, judged by the sample: half of what would be expected will do. */
function listPairs(hits: ReadonlyMap<number, number>, lengths: readonly number[]): readonly NominatedPair[] {
  const pairs: NominatedPair[] = [];
  for (const [key, count] of hits) {
    const a = Math.floor(key / lengths.length);
    const b = key % lengths.length;
    const expected = (leastContainment * Math.min(lengths[a] ?? 0, lengths[b] ?? 0)) / sampling;
    if (count >= Math.max(leastHits, expected / 2)) pairs.push({ a, b });
  }
  return pairs;
}
