import { findWords, stemWord } from "#text";
import { functionWords } from "./tables/function-words.ts";

const common = new Set(functionWords);

/** Words that carry the subject of a text, as stems and names, with how often each stands there. */
export interface Terms {
  /** Stem to count. */
  readonly words: ReadonlyMap<string, number>;
  /** Lower-cased word of a proper name to count. */
  readonly names: ReadonlyMap<string, number>;
}

/**
 * Finds the words that say what a text is about.
 *
 * A word is of a name when it is written with a capital where no sentence begins; then it is a name in the whole text.
 */
export function findTerms(text: string): Terms {
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  const found = findWords(text).filter(({ word }) => isTelling(word));
  const capitals = new Set<string>();
  for (const { word, span } of found) {
    if (isCapital(text.charAt(span.start)) && !isOpening(text, span.start)) capitals.add(nameOf(word));
  }
  for (const { word } of found) {
    const name = nameOf(word);
    if (capitals.has(name)) names.set(name, (names.get(name) ?? 0) + 1);
    else count(words, stemWord(word));
  }
  return { words, names };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isTelling(word: string): boolean {
  return word.length > 2 && !common.has(word) && !/^\d/.test(word);
}

function nameOf(word: string): string {
  return word.replace(/'s?$/, "");
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase();
}

/** Whether a sentence, a quotation or a line begins at `start`. */
function isOpening(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  return before === "" || /[.!?:“”"‘«(\n–—-]$/.test(before) || /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
}
