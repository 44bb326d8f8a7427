import type { TermVector, WeighedText } from "./weigh-terms.ts";

/** A story of fewer texts has no name yet that is sure. */
const leastTexts = 5;
/** A name of the story stands in this share of its texts. */
const nameShare = 0.5;
/** One name may be a town's; two that nobody else uses are the story's. */
const leastNames = 2;

/**
 * Finds the texts outside a story that hold several of its names which no other text outside holds: letters, court reports
 * and features, whose words are mostly their own.
 *
 * @param story - Indices of the texts of the story.
 * @param outside - Indices of texts that belong to no large story.
 * @returns Those of `outside` that belong to it.
 */
export function findNamesakes(
  texts: readonly WeighedText[],
  story: readonly number[],
  outside: readonly number[],
): readonly number[] {
  if (story.length < leastTexts) return [];
  const within = countNames(story.flatMap((at) => texts[at]?.terms ?? []));
  const without = countNames(outside.flatMap((at) => texts[at]?.terms ?? []));
  const isOwn = (name: string): boolean =>
    (within.get(name) ?? 0) >= nameShare * story.length && without.get(name) === 1;
  return outside.filter((at) => [...(texts[at]?.terms.keys() ?? [])].filter(isOwn).length >= leastNames);
}

/** A name that this share of a story's texts use is known in it. */
const knownShare = 0.3;

/**
 * How many of a story's known names each of its texts uses: a text that shares no more than everyday words with a story
 * uses none, or a town's.
 *
 * @param story - Indices of the texts of the story.
 * @returns By index.
 */
export function countKnownNames(texts: readonly WeighedText[], story: readonly number[]): ReadonlyMap<number, number> {
  const holders = countNames(story.flatMap((at) => texts[at]?.profile ?? []));
  // The text itself does not make a name known.
  const isKnown = (name: string): boolean => (holders.get(name) ?? 0) - 1 >= knownShare * (story.length - 1);
  return new Map(story.map((at) => [at, [...(texts[at]?.profile.keys() ?? [])].filter(isKnown).length] as const));
}

function countNames(vectors: readonly TermVector[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const vector of vectors) {
    for (const key of vector.keys()) if (key.startsWith("@")) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
}
