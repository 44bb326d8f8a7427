import type { LanguagePack } from "./languages/language-pack.ts";
import type { Filling } from "./read-figures.ts";
import type { Token } from "./split-tokens.ts";

/** Number words go no further than this many tokens: "two hundred and twenty-five thousand". */
const longestNumber = 9;

/** Reads the number words that start at a token: "twenty-four", "a hundred", "nineteen ninety-six" (also a year). */
export function readNumbers(tokens: readonly Token[], at: number, pack: LanguagePack): readonly Filling[] {
  const { values, scales, joiners } = pack.numbers;
  const first = tokens[at]?.text ?? "";
  if (pack.numbers.articles.includes(first) && Object.hasOwn(scales, tokens[at + 1]?.text ?? ""))
    return readNumbers(tokens, at + 1, pack);
  if (!Object.hasOwn(values, first) && !Object.hasOwn(scales, first)) return [];
  let sum = 0;
  let group = 0;
  let to = at;
  let previous = Number.POSITIVE_INFINITY;
  while (to < tokens.length && to - at < longestNumber) {
    const word = tokens[to]?.text ?? "";
    if (to > at && tokens[to]?.before === "break") break;
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
    if (value !== undefined) {
      if (!fits(value, previous)) break;
      group += value;
      previous = value;
    } else if (scale !== undefined) {
      group = (group || 1) * scale;
      if (scale >= 1000) {
        sum += group;
        group = 0;
      }
      previous = scale;
    } else if (!(to > at && joiners.includes(word) && isNumberWord(tokens[to + 1], pack) && previous >= 100)) {
      break;
    }
    to += 1;
  }
  const value = sum + group;
  return [{ slot: "number", value, to }, ...readYear(tokens, at, { pack, value, to })];
}

/** "twenty" takes "four", and "hundred" takes "five"; "five" takes nothing. */
function fits(value: number, previous: number): boolean {
  if (previous === Number.POSITIVE_INFINITY || previous >= 100) return true;
  return previous >= 20 && previous % 10 === 0 && value < 10;
}

function isNumberWord(token: Token | undefined, pack: LanguagePack): boolean {
  return token !== undefined && Object.hasOwn(pack.numbers.values, token.text);
}

interface Read {
  readonly pack: LanguagePack;
  readonly value: number;
  readonly to: number;
}

/** A year in words: "nineteen ninety-six", "two thousand". */
function readYear(tokens: readonly Token[], at: number, read: Read): readonly Filling[] {
  const { pack, value, to } = read;
  if (value >= 1900 && value <= 2100) return [{ slot: "spoken-year", value, to }];
  if (value < 15 || value > 20 || to - at !== 1 || tokens[to]?.before === "break") return [];
  const [rest] = readNumbers(tokens, to, pack);
  const tail = Number(rest?.value ?? 0);
  return rest && tail >= 10 && tail <= 99 ? [{ slot: "spoken-year", value: value * 100 + tail, to: rest.to }] : [];
}
