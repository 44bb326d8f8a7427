import type { Language } from "./compile-language.ts";
import type { Filling } from "./match.ts";
import { type NumberWord, splitGluedNumber } from "./read-number-words.ts";
import type { Token } from "./split-tokens.ts";

/** Number words go no further than this many tokens: "two hundred and twenty-five thousand". */
const longestNumber = 9;

/** Reads the number words that start at a token: "twenty-four", "a hundred", "nineteen ninety-six" (also a year). */
export function readNumbers(tokens: readonly Token[], at: number, language: Language): readonly Filling[] {
  const first = tokens[at]?.text ?? "";
  const { numbers } = language.pack;
  if (findWord(tokens, at, language) !== undefined) return readWords(tokens, at, language);
  const isArticle = numbers.articles.includes(first) && isScale(tokens, at + 1, language);
  return isArticle ? readWords(tokens, at + 1, language) : readGlued(tokens, at, language);
}

/** A number written as one word. */
function readGlued(tokens: readonly Token[], at: number, language: Language): readonly Filling[] {
  const { glue } = language.pack.numbers;
  if (glue === undefined) return [];
  const words = splitGluedNumber(tokens[at]?.text ?? "", glue, language.numberWords);
  let count: Count | undefined = words.length > 0 ? emptyCount : undefined;
  for (const word of words) count = count && addWord(count, word);
  if (count === undefined) return [];
  const value = count.thousands + count.rest;
  const number = { slot: "number", value, to: at + 1 };
  return isYear(value) ? [number, { slot: "spoken-year", value, to: at + 1 }] : [number];
}

/** The longest number word at a token. */
function findWord(tokens: readonly Token[], at: number, { numberWords }: Language): NumberWord | undefined {
  return numberWords
    .get(tokens[at]?.text ?? "")
    ?.find(({ rest }) => rest.every((word, i) => tokens[at + 1 + i]?.text === word));
}

function isScale(tokens: readonly Token[], at: number, language: Language): boolean {
  return findWord(tokens, at, language)?.scale !== undefined;
}

/** A number while it is read: whole thousands, what follows them, and the word read last. */
interface Count {
  readonly thousands: number;
  readonly rest: number;
  readonly last: number;
}
const emptyCount: Count = { thousands: 0, rest: 0, last: Number.POSITIVE_INFINITY };

function readWords(tokens: readonly Token[], at: number, language: Language): readonly Filling[] {
  const { value, to } = countWords(tokens, at, language);
  return [{ slot: "number", value, to }, ...readYear(tokens, at, { language, value, to })];
}

function countWords(tokens: readonly Token[], at: number, language: Language): Omit<Read, "language"> {
  let count = emptyCount;
  let to = at;
  while (to - at < longestNumber && (to === at || tokens[to]?.before !== "break")) {
    const word = findWord(tokens, to, language);
    const next = word && addWord(count, word);
    if (next !== undefined) count = next;
    else if (to === at || !isJoined(tokens, to, { count, language })) break;
    to += 1 + (next === undefined ? 0 : (word?.rest.length ?? 0));
  }
  return { value: count.thousands + count.rest, to };
}

/** The number with one more word; undefined where the word cannot follow. */
function addWord({ thousands, rest, last }: Count, { value, scale }: NumberWord): Count | undefined {
  if (value !== undefined) return fits(value, last) ? { thousands, rest: rest + value, last: value } : undefined;
  if (scale === undefined) return undefined;
  const scaled = (rest || 1) * scale;
  return scale >= 1000
    ? { thousands: thousands + scaled, rest: 0, last: scale }
    : { thousands, rest: scaled, last: scale };
}

/** "twenty" takes "four", and "hundred" takes "five"; "five" takes nothing. */
function fits(value: number, last: number): boolean {
  if (last >= 100) return true;
  return isTen(last) && value < 10;
}

function isTen(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** "two hundred and five", "treinta y uno". */
function isJoined(
  tokens: readonly Token[],
  at: number,
  { count, language }: { count: Count; language: Language },
): boolean {
  const { joiners, tenJoiners = [] } = language.pack.numbers;
  const word = tokens[at]?.text ?? "";
  const next = findWord(tokens, at + 1, language)?.value;
  if (next === undefined) return false;
  return (count.last >= 100 && joiners.includes(word)) || (isTen(count.last) && next < 10 && tenJoiners.includes(word));
}

interface Read {
  readonly language: Language;
  readonly value: number;
  readonly to: number;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

/** A year in words: "nineteen ninety-six", "two thousand". */
function readYear(tokens: readonly Token[], at: number, read: Read): readonly Filling[] {
  const { language, value, to } = read;
  if (isYear(value)) return [{ slot: "spoken-year", value, to }];
  if (value < 15 || value > 20 || to - at !== 1 || tokens[to]?.before === "break") return [];
  // The number behind is only counted: read for a year of its own, "nineteen nineteen ..." would call itself without end.
  const rest = findWord(tokens, to, language) ? countWords(tokens, to, language) : readGlued(tokens, to, language)[0];
  const tail = Number(rest?.value ?? 0);
  return rest && tail >= 10 && tail <= 99 ? [{ slot: "spoken-year", value: value * 100 + tail, to: rest.to }] : [];
}
