import type { ArticlePrint, Numbers } from "./print-article.ts";
import { sortTogether } from "./sort-together.ts";

/** One run in so many tells which articles share wording: a shared text has enough of them. */
export const sampling = 8;

/** Whether a run, by its hash, is of the sample: in every article that holds it, or in none. */
export function isSampled(hash: number): boolean {
  return hash % sampling === 0;
}

/** A sampled run of words that several articles hold. */
export interface SharedRun {
  readonly hash: number;
  /** Indices of the articles, ascending. */
  readonly holders: Uint32Array;
}

const hashRange = 2 ** 31;
/** So many runs are sorted at a time. */
const sliceSize = 2 ** 20;

/**
 * Visits every sampled run that at least two articles hold, lowest hash first.
 *
 * Every article's runs are sorted, so the range of hashes is walked slice by slice over all articles at once: memory
 * for one slice, and time linear in the runs.
 */
export function visitSharedRuns(prints: readonly ArticlePrint[], visit: (run: SharedRun) => void): void {
  const size = prints.reduce((sum, print) => sum + print.runs.length, 0);
  const slices = Math.ceil(size / sampling / sliceSize);
  const reached = new Uint32Array(prints.length);
  for (let slice = 1; slice <= slices; slice += 1) {
    const limit = slice === slices ? hashRange : Math.floor((hashRange / slices) * slice);
    visitSlice(takeSlice(prints, reached, limit), visit);
  }
}

interface Slice {
  readonly hashes: Uint32Array;
  readonly holders: Uint32Array;
}

/** Takes every article's next runs below the limit; `reached` remembers how far each article is. */
function takeSlice(prints: readonly ArticlePrint[], reached: Uint32Array, limit: number): Slice {
  const ends = Uint32Array.from(prints, ({ runs }, index) => endOf(runs, reached[index] ?? 0, limit));
  const hashes: number[] = [];
  const holders: number[] = [];
  for (const [index, { runs }] of prints.entries()) {
    const end = ends[index] ?? 0;
    for (let at = reached[index] ?? 0; at < end; at += 1) {
      const hash = (runs[at] ?? 0) >>> 1;
      if (!isSampled(hash)) continue;
      hashes.push(hash);
      holders.push(index);
    }
  }
  reached.set(ends);
  return { hashes: Uint32Array.from(hashes), holders: Uint32Array.from(holders) };
}

/** The first place from `start` on whose run is not below the limit. */
function endOf(runs: Numbers, start: number, limit: number): number {
  let at = start;
  while (at < runs.length && (runs[at] ?? 0) >>> 1 < limit) at += 1;
  return at;
}

function visitSlice({ hashes, holders }: Slice, visit: (run: SharedRun) => void): void {
  sortTogether(hashes, holders);
  let from = 0;
  while (from < hashes.length) {
    const hash = hashes[from] ?? 0;
    let to = from + 1;
    while (hashes[to] === hash) to += 1;
    if (to - from > 1) visit({ hash, holders: holders.subarray(from, to) });
    from = to;
  }
}
