import type { ArticlePrint } from "./print-article.ts";

/** A run of words that several articles hold. */
export interface SharedRun {
  readonly hash: number;
  /** Indices of the articles, ascending. */
  readonly holders: readonly number[];
}

/** Run above, article's index below: 31 and 21 bits, exact in one number, and sorted without a comparator. */
const indexRange = 2 ** 21;
const hashRange = 2 ** 31;
/** So many runs at a time stay within a processor's cache. */
const sliceSize = 65_536;

/**
 * Visits every run that at least two articles hold, lowest hash first.
 *
 * Every article's runs are sorted, so the range of hashes is walked slice by slice over all articles at once: little
 * memory, and linear but for the sort of a slice.
 *
 * @param prints - At most 2,097,152.
 */
export function visitSharedRuns(prints: readonly ArticlePrint[], visit: (run: SharedRun) => void): void {
  const size = prints.reduce((sum, print) => sum + print.runs.length, 0);
  const slices = Math.ceil(size / sliceSize);
  const reached = new Uint32Array(prints.length);
  const room = new Float64Array(size);
  for (let slice = 1; slice <= slices; slice += 1) {
    const limit = slice === slices ? hashRange : Math.floor((hashRange / slices) * slice);
    const count = fillSlice({ prints, reached, room, limit });
    visitSorted(room.subarray(0, count).sort(), visit);
  }
}

/** Takes every article's next runs below the limit; `reached` remembers how far each article is. */
function fillSlice(state: {
  readonly prints: readonly ArticlePrint[];
  readonly reached: Uint32Array;
  readonly room: Float64Array;
  readonly limit: number;
}): number {
  const { prints, reached, room, limit } = state;
  let count = 0;
  for (let index = 0; index < prints.length; index += 1) {
    const runs = prints[index]?.runs ?? noRuns;
    let at = reached[index] ?? 0;
    while (at < runs.length) {
      const hash = (runs[at] ?? 0) >>> 1;
      if (hash >= limit) break;
      room[count] = hash * indexRange + index;
      count += 1;
      at += 1;
    }
    reached[index] = at;
  }
  return count;
}

const noRuns = new Uint32Array(0);

function visitSorted(keys: Float64Array, visit: (run: SharedRun) => void): void {
  let from = 0;
  while (from < keys.length) {
    const hash = Math.floor((keys[from] ?? 0) / indexRange);
    const limit = (hash + 1) * indexRange;
    let to = from + 1;
    while (to < keys.length && (keys[to] ?? limit) < limit) to += 1;
    if (to - from > 1) visit({ hash, holders: Array.from(keys.subarray(from, to), (key) => key % indexRange) });
    from = to;
  }
}
