import type { Span } from "./span.ts";

/** One word as it stands, with its place. */
export interface Word {
  /** Lower-cased, apostrophes straightened: what tables are looked up with. */
  readonly word: string;
  readonly span: Span;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/uy;

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
  eachWord(text, (start, end) => {
    words.push({ word: foldWord(text.slice(start, end)), span: { start, end } });
  });
  return words;
}

/** The words that `findWords` finds, without their places. */
export function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => {
    words.push(foldWord(text.slice(start, end)));
  });
  return words;
}

function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) visit(at, end);
    at = Math.max(end, at + 1);
  }
}

/** Where the word that starts at a place ends; at the place itself where none does. */
function endOfWord(text: string, start: number): number {
  const end = endOfPlainWord(text, start);
  if (end !== undefined) return end;
  wordPattern.lastIndex = start;
  return wordPattern.test(text) ? wordPattern.lastIndex : start;
}

/** The same without the pattern, for this runs for every character read; undefined where signs beyond ASCII take part. */
function endOfPlainWord(text: string, start: number): number | undefined {
  let end = start;
  for (;;) {
    const from = end;
    while (isPlain(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    if (next > lastPlain) return undefined;
    // A joint with nothing after it is no part of the word.
    if (end === from) return Math.max(start, from - 1);
    if (next !== apostrophe && next !== hyphen) return end;
    end += 1;
  }
}

const lastPlain = 127;
const apostrophe = 39;
const hyphen = 45;

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A word lower-cased without regard to locale, its curly apostrophes and hyphens made plain. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words hold neither sign, and this runs for every word read.
  return /[’‑]/.test(lower) ? lower.replace(/’/g, "'").replace(/‑/g, "-") : lower;
}

/** The words of a text joined by single blanks: equal for two texts that differ in marks, case and spacing only. */
export function wordKey(text: string): string {
  return splitWords(text).join(" ");
}
