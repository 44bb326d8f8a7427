import { findWords, stemWord } from "#text";

/** Shorter words are grammar. */
const shortWord = 3;

/** The stems of the words that carry what a text says, each once. */
export function contentWords(text: string): Set<string> {
  const words = findWords(text).filter(({ word }) => word.length > shortWord);
  return new Set(words.map(({ word }) => stemWord(word)));
}
