import { disjointSets } from "./disjoint-sets.ts";
import { addVectors, compareVectors, type TermVector } from "./weigh-terms.ts";

/** Texts gathered so far. */
interface Cluster {
  readonly members: readonly number[];
  /** Sum of the members' vectors. */
  readonly sum: TermVector;
}

/** Two stories' pages are a third as alike as pages of one story; see `isOneStory`. */
const likeness = 0.4;
/** How alike two pages of one story are, before there is anything to measure it by. */
const usualLikeness = 0.09;
/** So many pairs weigh as much as the usual likeness does. */
const usualPairs = 3;
const noTerms: TermVector = new Map();
/** A cluster is compared with so many others at most for each term it holds. */
const neighbours = 40;

/**
 * Gathers texts that tell one story: each round every cluster joins the one it is most like, as long as the texts of
 * the two are about as alike between them as within.
 *
 * @param vectors - In an order that means nearness, by time of publication: a frequent term looks for partners there.
 * @returns Indices, each cluster ascending; the clusters by size, then by their lowest index.
 */
export function clusterTexts(vectors: readonly TermVector[]): readonly (readonly number[])[] {
  let clusters: readonly Cluster[] = vectors.map((sum, index) => ({ members: [index], sum }));
  for (;;) {
    const joined = joinNearest(clusters);
    if (joined.length === clusters.length) break;
    clusters = joined;
  }
  return clusters.map(({ members }) => members).sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function joinNearest(clusters: readonly Cluster[]): readonly Cluster[] {
  const sets = disjointSets(clusters.length);
  const holders = listHolders(clusters);
  for (const [at, cluster] of clusters.entries()) {
    const best = nearestOf(at, clusters, holders);
    const other = best === undefined ? undefined : clusters[best];
    if (best !== undefined && other && isOneStory(cluster, other)) sets.join(at, best);
  }
  return sets.list().map((set) => mergeClusters(set.map((index) => clusters[index] as Cluster)));
}

function listHolders(clusters: readonly Cluster[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { sum }] of clusters.entries()) {
    for (const key of sum.keys()) {
      const list = holders.get(key);
      if (list) list.push(at);
      else holders.set(key, [at]);
    }
  }
  return holders;
}

/** The cluster with the highest mean likeness between its texts and these; the lower index when equal. */
function nearestOf(
  at: number,
  clusters: readonly Cluster[],
  holders: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const scores = new Map<number, number>();
  for (const [key, weight] of clusters[at]?.sum ?? []) {
    for (const other of listNear(holders.get(key) ?? [], at)) {
      const { sum, members } = clusters[other] ?? { sum: noTerms, members: [other] };
      scores.set(other, (scores.get(other) ?? 0) + (weight * (sum.get(key) ?? 0)) / members.length);
    }
  }
  const ranked = [...scores].sort(([a, first], [b, second]) => second - first || a - b);
  return ranked[0]?.[0];
}

/** The holders before and after one of them, itself left out. */
function listNear(list: readonly number[], at: number): readonly number[] {
  const middle = list.indexOf(at);
  return [...list.slice(Math.max(0, middle - neighbours), middle), ...list.slice(middle + 1, middle + 1 + neighbours)];
}

function isOneStory(a: Cluster, b: Cluster): boolean {
  const between = compareVectors(a.sum, b.sum) / (a.members.length * b.members.length);
  return between >= likeness * Math.sqrt(likenessWithin(a) * likenessWithin(b));
}

/** Mean likeness of two texts of the cluster. */
function likenessWithin({ members, sum }: Cluster): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  const total = (compareVectors(sum, sum) - members.length) / 2;
  return (total + usualLikeness * usualPairs) / (pairs + usualPairs);
}

function mergeClusters(clusters: readonly Cluster[]): Cluster {
  const [first] = clusters;
  if (first && clusters.length === 1) return first;
  const sum = clusters.map((cluster) => cluster.sum).reduce(addVectors, noTerms);
  return { members: clusters.flatMap(({ members }) => members).sort((a, b) => a - b), sum };
}
