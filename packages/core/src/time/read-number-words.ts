import { inflect } from "./inflect.ts";
import type { LanguagePack } from "./languages/language-pack.ts";

/** A word of a number, of one token or several, and what it counts or multiplies by. */
export interface NumberWord {
  readonly rest: readonly string[];
  readonly value?: number;
  readonly scale?: number;
}

/** The number words of a language by their first word, the longest first. */
export type NumberWords = ReadonlyMap<string, readonly NumberWord[]>;

export function readNumberWords(pack: Pick<LanguagePack, "numbers" | "inflections">): NumberWords {
  const words = new Map<string, NumberWord[]>();
  const add = (phrase: string, found: Omit<NumberWord, "rest">): void => {
    const [first = "", ...rest] = phrase.split(" ");
    words.set(
      first,
      [...(words.get(first) ?? []), { ...found, rest }].sort((a, b) => b.rest.length - a.rest.length),
    );
  };
  const { values, scales } = pack.numbers;
  for (const [word, value] of Object.entries(values)) for (const form of inflect(word, pack)) add(form, { value });
  for (const [word, scale] of Object.entries(scales)) for (const form of inflect(word, pack)) add(form, { scale });
  return words;
}

/** A number in one word is no longer than this: "neunzehnhundertneunundneunzig". */
const longestWord = 40;

/**
 * Parts a number that is written as one word, where the language does so: "einundzwanzig" is 20 and 1.
 *
 * @param glue - The word inside such numbers: "und".
 * @returns Its number words, a ten before its one; empty when it is no such number.
 */
export function splitGluedNumber(word: string, glue: string, words: NumberWords): readonly NumberWord[] {
  if (word.length > longestWord) return [];
  const joint: NumberWord = { rest: [] };
  const parts: NumberWord[] = [];
  for (let at = 0; at < word.length; ) {
    const end = endOfPart(word, at, (part) => part === glue || findSingle(part, words) !== undefined);
    if (end === at) return [];
    const part = word.slice(at, end);
    parts.push(part === glue ? joint : (findSingle(part, words) ?? joint));
    at = end;
  }
  return parts.length > 1 && parts[0] !== joint ? turnOnes(parts, joint) : [];
}

/** A number word of one token. */
function findSingle(word: string, words: NumberWords): NumberWord | undefined {
  return words.get(word)?.find(({ rest }) => rest.length === 0);
}

/** Where the longest known part ends; at its start where there is none. */
function endOfPart(word: string, at: number, isKnown: (part: string) => boolean): number {
  for (let end = word.length; end > at + 1; end -= 1) if (isKnown(word.slice(at, end))) return end;
  return at;
}

/** 1, joint, 20 is 20, 1; elsewhere the joint says nothing. */
function turnOnes(parts: readonly NumberWord[], joint: NumberWord): readonly NumberWord[] {
  const turned: NumberWord[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next, ten] = parts.slice(at, at + 3);
    if (part === undefined || part === joint) continue;
    const isTurned = next === joint && (part.value ?? 10) < 10 && (ten?.value ?? 1) % 10 === 0;
    if (isTurned && ten) turned.push(ten);
    turned.push(part);
    if (isTurned) at += 2;
  }
  return turned;
}
