import type { TermVector } from "./weigh-terms.ts";

/** Something with weighed terms that stands for so many texts. */
interface Weighed {
  readonly members: readonly number[];
  readonly terms: TermVector;
}

/** One of those that hold a term, with the term's mean weight in its texts. */
interface Holder {
  readonly at: number;
  readonly weight: number;
}

/** A term's holders, and where one of them stands among them. */
interface Place {
  readonly holders: readonly Holder[];
  readonly index: number;
}

/** The heaviest terms look for partners; a large cluster has thousands of others. */
const leadingTerms = 60;
/** A term looks so far among its holders on either side. */
const neighbours = 24;

/**
 * Finds for each cluster the one it is most like: the highest mean likeness between the texts of the two.
 *
 * @param clusters - In an order that means nearness: frequent terms look for partners there only.
 * @returns An index for each cluster, the lower one when equal; absent where no other shares a term.
 */
export function findNearest(clusters: readonly Weighed[]): readonly (number | undefined)[] {
  const holdersOf = new Map<string, Holder[]>();
  const places = clusters.map(({ terms, members }, at): readonly Place[] =>
    listLeading(terms).map(([key, weight]) => {
      const holders = holdersOf.get(key) ?? [];
      holdersOf.set(key, holders);
      holders.push({ at, weight: weight / members.length });
      return { holders, index: holders.length - 1 };
    }),
  );
  return places.map(pickNearest);
}

function listLeading(terms: TermVector): readonly (readonly [string, number])[] {
  const all = [...terms];
  if (all.length <= leadingTerms) return all;
  return all.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, leadingTerms);
}

function pickNearest(places: readonly Place[]): number | undefined {
  const scores = new Map<number, number>();
  for (const { holders, index } of places) addScores(scores, holders, index);
  let nearest: number | undefined;
  let highest = 0;
  for (const [at, score] of scores) {
    if (score < highest || (score === highest && nearest !== undefined && at > nearest)) continue;
    nearest = at;
    highest = score;
  }
  return nearest;
}

function addScores(scores: Map<number, number>, holders: readonly Holder[], index: number): void {
  const own = holders[index]?.weight ?? 0;
  const last = Math.min(holders.length - 1, index + neighbours);
  for (let next = Math.max(0, index - neighbours); next <= last; next += 1) {
    const other = holders[next];
    if (other && next !== index) scores.set(other.at, (scores.get(other.at) ?? 0) + own * other.weight);
  }
}
