import { findWords, stemWord } from "#text";
import { functionWords } from "./tables/function-words.ts";
import type { TermVector } from "./weigh-terms.ts";

const common = new Set(functionWords);
/** Names and numbers pin a happening down better than other words. */
const nameWeight = 1.5;
const numberWeight = 1.2;

/**
 * Weighs the words of each sentence by how few of the sentences hold them.
 *
 * @returns One vector of length one for each sentence; empty where no word tells anything.
 */
export function weighSentences(sentences: readonly string[]): readonly TermVector[] {
  const counted = sentences.map(weighWords);
  const holders = new Map<string, number>();
  const seen = new Set<string>();
  for (const [at, terms] of counted.entries()) {
    // A sentence that many copies carry counts once.
    const sentence = sentences[at] ?? "";
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    for (const key of terms.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return counted.map((terms) =>
    makeUnit([...terms].map(([key, weight]) => [key, weight * Math.log(1 + seen.size / (holders.get(key) ?? 1))])),
  );
}

function weighWords(sentence: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { word, span } of findWords(sentence)) {
    const weight = weightOf(word, span.start > 0 ? sentence.charAt(span.start) : "");
    const key = stemWord(word);
    if (weight > 0) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
  return weights;
}

/** @param sign - The word's first letter as it stands, where no sentence begins. */
function weightOf(word: string, sign: string): number {
  if (common.has(word)) return 0;
  if (/^\d/.test(word)) return numberWeight;
  if (word.length < 3) return 0;
  return sign === sign.toLowerCase() ? 1 : nameWeight;
}

function makeUnit(weights: readonly (readonly [string, number])[]): TermVector {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([key, weight]) => [key, weight / length]));
}
