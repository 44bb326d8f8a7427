import type { Span } from "./span.ts";

/** One word as it stands, with its place. */
export interface Word {
  /** Lower-cased, apostrophes straightened: what tables are looked up with. */
  readonly word: string;
  readonly span: Span;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Finds the words of a text; hyphens and apostrophes inside a word belong to it.
 *
 * @returns Words in reading order, never overlapping.
 *
 * @example
 * findWords("Mr Orl's plan."); // words "mr", "orl's", "plan"
 */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    words.push({ word: foldWord(match[0]), span: { start, end: start + match[0].length } });
  }
  return words;
}

/** A word lower-cased without regard to locale, its curly apostrophes and hyphens made plain. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words hold neither sign, and this runs for every word read.
  return /[’‑]/.test(lower) ? lower.replace(/’/g, "'").replace(/‑/g, "-") : lower;
}

/** The words of a text joined by single blanks: equal for two texts that differ in marks, case and spacing only. */
export function wordKey(text: string): string {
  return findWords(text)
    .map(({ word }) => word)
    .join(" ");
}
