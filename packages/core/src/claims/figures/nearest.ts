import type { Tag, Token } from "../words/find-tokens.ts";

/** The tokens from `from` to `to`. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** How far two extents of a sentence stand apart, where signs, conjunctions and numbers between them weigh more. */
export type Distance = (a: Extent, b: Extent) => number;

const weights: { readonly [tag in Tag]?: number } = { num: 10, conj: 6, sub: 6, rel: 6, sign: 3 };

/**
 * Prepares distances in one sentence.
 *
 * "In Orl 12 people were hurt and 5 in Marn": another number between a number and a place means that the place is
 * not its own.
 */
export function prepareDistance(tokens: readonly Token[]): Distance {
  const sums = [0];
  for (const token of tokens) sums.push((sums.at(-1) ?? 0) + (weights[token.tag] ?? 1));
  const between = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  return (a, b) => {
    if (a.to <= b.from) return between(a.to, b.from);
    return b.to <= a.from ? between(b.to, a.from) : 0;
  };
}

/** The one of least cost; of equals the first. */
export function findNearest<T>(items: readonly T[], costOf: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = costOf(item);
    if (cost >= least) continue;
    best = item;
    least = cost;
  }
  return best;
}
