/** A sentence's words of content in reading order, and the article or family it comes from. */
export interface Worded {
  readonly terms: readonly number[];
  readonly from: string;
}

/** Two words of content that follow each other, as one number. */
export type WordPair = number;

/** More terms than any collection has; the square of it is still an exact number. */
const mostTerms = 2 ** 26;

/** The pairs of neighbouring words of content, each once. */
export function listPairs(terms: readonly number[]): ReadonlySet<WordPair> {
  const pairs = new Set<WordPair>();
  for (let i = 1; i < terms.length; i += 1) pairs.add((terms[i - 1] ?? 0) * mostTerms + (terms[i] ?? 0));
  return pairs;
}

/**
 * Says what it is worth to a summary of some sentences to hold a pair of words: the root of how many other texts hold it,
 * for what several write in the same words is what the day is told with. A pair of one text alone is worth nothing.
 */
export function measurePairWorth(sentences: readonly Worded[]): ReadonlyMap<WordPair, number> {
  const texts = new Map<string, Set<WordPair>>();
  for (const { terms, from } of sentences) {
    const own = texts.get(from) ?? new Set();
    texts.set(from, own);
    for (const pair of listPairs(terms)) own.add(pair);
  }
  const worth = new Map<WordPair, number>();
  for (const pairs of texts.values()) {
    for (const pair of pairs) worth.set(pair, (worth.get(pair) ?? -1) + 1);
  }
  for (const [pair, others] of worth) worth.set(pair, Math.sqrt(others));
  return worth;
}
