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

/** The terms of one text, before the others tell which of its opening words are names. */
interface OpenTerms extends Terms {
  /** Words that stand with a capital only where a sentence begins, as they would count among the names. */
  readonly openings: ReadonlyMap<string, number>;
}

/**
 * Finds the words that say what each text of a batch is about.
 *
 * A word is of a name when it is written with a capital where no sentence begins; then it is a name in the whole text. A
 * word that a text only begins sentences with is a name where more texts hold it as a name than in small letters.
 */
export function findTerms(texts: readonly string[]): readonly Terms[] {
  const found = texts.map(findOpenTerms);
  const asName = countHolders(found.map(({ names }) => names));
  const asWord = countHolders(found.map(({ words }) => words));
  const isName = (name: string): boolean => (asName.get(name) ?? 0) > (asWord.get(stemWord(name)) ?? 0);
  return found.map(({ names, words, openings }) => {
    const settled = { names: new Map(names), words: new Map(words) };
    for (const [name, times] of openings) {
      if (isName(name)) count(settled.names, name, times);
      else count(settled.words, stemWord(name), times);
    }
    return settled;
  });
}

function countHolders(texts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const terms of texts) for (const key of terms.keys()) count(holders, key);
  return holders;
}

function findOpenTerms(text: string): OpenTerms {
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  const openings = new Map<string, number>();
  const found = findWords(text).filter(({ word }) => isTelling(word));
  const inner = new Set<string>();
  const small = new Set<string>();
  for (const { word, span } of found) {
    if (!isCapital(text.charAt(span.start))) small.add(nameOf(word));
    else if (!isOpening(text, span.start)) inner.add(nameOf(word));
  }
  for (const { word } of found) {
    const name = nameOf(word);
    if (inner.has(name)) count(names, name);
    else if (small.has(name)) count(words, stemWord(word));
    else count(openings, name);
  }
  return { words, names, openings };
}

function count(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** Whether a word can tell what a text is about. */
export function isTelling(word: string): boolean {
  return word.length > 2 && !common.has(word) && !/^\d/.test(word);
}

/** A word as it counts among the names. */
export function nameOf(word: string): string {
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
