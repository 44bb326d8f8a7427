import { disjointSets } from "./disjoint-sets.ts";
import { findNearest } from "./find-nearest.ts";
import { countKnownNames, findNamesakes } from "./join-by-name.ts";
import { compareVectors, sumVectors, type TermVector, type WeighedText } from "./weigh-terms.ts";

/** Texts gathered so far. */
interface Cluster {
  readonly members: readonly number[];
  /** Sums of the members' vectors. */
  readonly terms: TermVector;
  readonly profile: TermVector;
  /** Mean likeness of two of its texts. */
  readonly within: number;
}

/** Texts of two clusters are so much less alike than texts of one, at most, in one story; measured on mixed topics. */
const likeness = 0.4;
/** The same where the two clusters have much the same profile. */
const likenessWithProfile = 0.25;
const likeProfile = 0.35;
/** The same for a text that holds several of the story's names. */
const likenessOfNamesakes = 0.3;
/** From so many texts on, profiles alone decide: mixed topics stay below .38, nine in ten halves of one lie above .55. */
const manyTexts = 4;
const sameProfile = 0.42;
/** A text moves to a cluster it is so many times as much like. */
const strayShare = 1.2;
/** A profile of so many texts is sure enough to take in a text by. */
const wholeStory = 20;
/** How alike two pages of one story are, before there is anything to measure it by. */
const usualLikeness = 0.09;
/** So many pairs weigh as much as the usual likeness does. */
const usualPairs = 3;
/** From so many texts on, a story can tell a stranger: one less like the rest than this, with fewer of its names. */
const sureStory = 8;
const strangers = { likeness: 0.3, names: 2 };
const noTerms: TermVector = new Map();

/**
 * Gathers texts that tell one story: each round every cluster joins the one it is most like, as long as the texts of
 * the two are about as alike between them as within.
 *
 * @param texts - In an order that means nearness, by time of publication: a frequent term looks for partners there.
 * @returns Indices, each cluster ascending; the clusters by size, then by their lowest index.
 */
export function clusterTexts(texts: readonly WeighedText[]): readonly (readonly number[])[] {
  let clusters: readonly Cluster[] = texts.map((text, index) => describeCluster({ members: [index], ...text }));
  for (;;) {
    const joined = joinNearest(clusters);
    if (joined.length === clusters.length) break;
    clusters = joined;
  }
  const settled = leaveOutStrangers(moveStrays(clusters, texts).sort(compareSizes), texts);
  return takeInNamesakes(settled, texts).sort(compareSizes);
}

function compareSizes(a: readonly number[], b: readonly number[]): number {
  return b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0);
}

/** A text that joined the largest story by everyday words, and holds none of its names, stands alone. */
function leaveOutStrangers(
  clusters: readonly (readonly number[])[],
  texts: readonly WeighedText[],
): readonly (readonly number[])[] {
  const [story = [], ...others] = clusters;
  if (story.length < sureStory) return clusters;
  const terms = sumVectors(story.flatMap((at) => texts[at]?.terms ?? []));
  const whole = describeCluster({ members: story, terms, profile: noTerms });
  const names = countKnownNames(texts, story);
  const isStranger = (at: number): boolean =>
    (names.get(at) ?? 0) < strangers.names && likenessToRest(texts[at]?.terms ?? noTerms, whole) < strangers.likeness;
  return [story.filter((at) => !isStranger(at)), ...others, ...story.filter(isStranger).map((at) => [at])];
}

/** The largest story takes in the texts of small clusters that hold its names and are fairly like it. */
function takeInNamesakes(
  clusters: readonly (readonly number[])[],
  texts: readonly WeighedText[],
): (readonly number[])[] {
  const [story = [], ...others] = clusters;
  const outside = others.filter(({ length }) => length < manyTexts).flat();
  const terms = sumVectors(story.flatMap((at) => texts[at]?.terms ?? []));
  const whole = describeCluster({ members: story, terms, profile: noTerms });
  const taken = new Set(
    findNamesakes(texts, story, outside).filter(
      (at) =>
        likenessTo(texts[at]?.terms ?? noTerms, whole) * Math.sqrt(whole.within / usualLikeness) >= likenessOfNamesakes,
    ),
  );
  const rest = others.map((cluster) => cluster.filter((at) => !taken.has(at))).filter(({ length }) => length > 0);
  return story.length === 0 ? rest : [[...story, ...taken].sort((a, b) => a - b), ...rest];
}

/** Texts that joined a wrong neighbour early go where they are clearly more at home. */
function moveStrays(clusters: readonly Cluster[], texts: readonly WeighedText[]): (readonly number[])[] {
  const homes = clusters.filter(({ members }) => members.length >= manyTexts);
  const moved = new Map(clusters.map((cluster) => [cluster, [] as number[]]));
  for (const cluster of clusters) {
    for (const member of cluster.members) {
      const home = findHome(texts[member]?.terms ?? noTerms, cluster, homes);
      moved.get(home)?.push(member);
    }
  }
  return [...moved.values()].filter((members) => members.length > 0).map((members) => members.sort((a, b) => a - b));
}

/** The one cluster that a text is clearly more like than its own, else its own. */
function findHome(text: TermVector, own: Cluster, homes: readonly Cluster[]): Cluster {
  if (own.members.length === 1) return own;
  const least = strayShare * likenessToRest(text, own);
  const better = homes.filter((home) => home !== own && likenessTo(text, home) > least);
  return better.length === 1 ? (better[0] ?? own) : own;
}

/** Mean likeness to the texts of a cluster, as a share of theirs to one another. */
function likenessTo(text: TermVector, cluster: Cluster): number {
  return compareVectors(text, cluster.terms) / cluster.members.length / cluster.within;
}

/** The same for a member, itself left out. */
function likenessToRest(text: TermVector, cluster: Cluster): number {
  const others = Math.max(1, cluster.members.length - 1);
  return (compareVectors(text, cluster.terms) - compareVectors(text, text)) / others / cluster.within;
}

function joinNearest(clusters: readonly Cluster[]): readonly Cluster[] {
  const sets = disjointSets(clusters.length);
  for (const [at, nearest] of findNearest(clusters).entries()) {
    const [cluster, other] = [clusters[at], clusters[nearest ?? at]];
    if (nearest !== undefined && cluster && other && isOneStory(cluster, other)) sets.join(at, nearest);
  }
  return sets.list().map((set) => mergeClusters(set.flatMap((index) => clusters[index] ?? [])));
}

function isOneStory(a: Cluster, b: Cluster): boolean {
  const between = compareVectors(a.terms, b.terms) / (a.members.length * b.members.length);
  const share = between / Math.sqrt(a.within * b.within);
  if (share >= likeness) return true;
  const profiles = compareDirections(a.profile, b.profile);
  if (profiles >= sameProfile && Math.min(a.members.length, b.members.length) >= manyTexts) return true;
  if (profiles < likeProfile) return false;
  return share >= likenessWithProfile || Math.max(a.members.length, b.members.length) >= wholeStory;
}

/** The cosine: whatever the lengths of the vectors. */
function compareDirections(a: TermVector, b: TermVector): number {
  const lengths = Math.sqrt(compareVectors(a, a) * compareVectors(b, b));
  return lengths === 0 ? 0 : compareVectors(a, b) / lengths;
}

function mergeClusters(clusters: readonly Cluster[]): Cluster {
  const [first] = clusters;
  if (first && clusters.length === 1) return first;
  return describeCluster({
    members: clusters.flatMap(({ members }) => members).sort((a, b) => a - b),
    terms: sumVectors(clusters.map(({ terms }) => terms)),
    profile: sumVectors(clusters.map(({ profile }) => profile)),
  });
}

function describeCluster(cluster: Omit<Cluster, "within">): Cluster {
  const { members, terms } = cluster;
  const pairs = (members.length * (members.length - 1)) / 2;
  const total = (compareVectors(terms, terms) - members.length) / 2;
  return { ...cluster, within: (total + usualLikeness * usualPairs) / (pairs + usualPairs) };
}
