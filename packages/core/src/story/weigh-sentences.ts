import { findSentenceWords, type WordForm } from "./find-sentence-words.ts";
import type { TermVector } from "./weigh-terms.ts";

/** What a sentence tells, weighed. */
export interface SentenceTerms {
  /** Names, numbers and words, of length one as a vector. */
  readonly all: TermVector;
  /** Without names, numbers and words for those who act: what was done, and to what kind of thing. */
  readonly words: TermVector;
}

/** Whether a word is part of a name where a sentence begins with it: small letters elsewhere speak against it. */
const nameVotes: Partial<Record<WordForm, number>> = { small: -1, capital: 1, "opening-name": 1 };

/**
 * Weighs the words of each sentence by how few of the sentences hold them.
 *
 * @returns Terms for each sentence; empty where no word tells anything.
 */
export function weighSentences(sentences: readonly string[]): readonly SentenceTerms[] {
  // A sentence that many copies carry counts once.
  const found = new Map(sentences.map((sentence) => [sentence, findSentenceWords(sentence)] as const));
  const holders = new Map<string, number>();
  const votes = new Map<string, number>();
  for (const keys of found.values()) {
    for (const [key, form] of keys) {
      holders.set(key, (holders.get(key) ?? 0) + 1);
      votes.set(key, (votes.get(key) ?? 0) + (nameVotes[form] ?? 0));
    }
  }
  const isWord = (key: string, form: WordForm | undefined): boolean =>
    form === "small" || (form?.startsWith("opening") === true && (votes.get(key) ?? 0) <= 0);
  const weighed = new Map(
    [...found].map(([sentence, keys]) => {
      const weights = [...keys.keys()].map((key) => [key, Math.log(1 + found.size / (holders.get(key) ?? 1))] as const);
      const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
      const all = weights.map(([key, weight]) => [key, weight / length] as const);
      const words = all.filter(([key]) => isWord(key, keys.get(key)));
      return [sentence, { all: new Map(all), words: new Map(words) }] as const;
    }),
  );
  return sentences.map((sentence) => weighed.get(sentence) ?? noTerms);
}

const noTerms: SentenceTerms = { all: new Map(), words: new Map() };
