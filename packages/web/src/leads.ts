import type { Entry } from "@dateline/core/timeline";

/**
 * The `count` weightiest entries, in the order they are given.
 *
 * Fewer where the last of them weighs no more than the first that would be left: there is no line to draw between equals.
 */
export function findWeightiest(entries: readonly Entry[], count: number): readonly Entry[] {
  const ranked = entries.toSorted((a, b) => b.weight - a.weight);
  const runnerUp = ranked[count]?.weight ?? Number.NEGATIVE_INFINITY;
  return entries.filter(({ weight }) => weight > runnerUp);
}
