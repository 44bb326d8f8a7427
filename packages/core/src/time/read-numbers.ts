import type { LanguagePack } from "./languages/language-pack.ts";
import type { Filling } from "./match.ts";
import type { Token } from "./split-tokens.ts";

/** Number words go no further than this many tokens: "two hundred and twenty-five thousand". */
const longestNumber = 9;

/** Reads the number words that start at a token: "twenty-four", "a hundred", "nineteen ninety-six" (also a year). */
export function readNumbers(tokens: readonly Token[], at: number, pack: LanguagePack): readonly Filling[] {
  const first = tokens[at]?.text ?? "";
  const { values, scales, articles } = pack.numbers;
  if (Object.hasOwn(values, first) || Object.hasOwn(scales, first)) return readWords(tokens, at, pack);
  const isArticle = articles.includes(first) && Object.hasOwn(scales, tokens[at + 1]?.text ?? "");
  return isArticle ? readWords(tokens, at + 1, pack) : [];
}

/** A number while it is read: whole thousands, what follows them, and the word read last. */
interface Count {
  readonly thousands: number;
  readonly rest: number;
  readonly last: number;
}

function readWords(tokens: readonly Token[], at: number, pack: LanguagePack): readonly Filling[] {
  let count: Count = { thousands: 0, rest: 0, last: Number.POSITIVE_INFINITY };
  let to = at;
  while (to - at < longestNumber && (to === at || tokens[to]?.before !== "break")) {
    const next = addWord(count, tokens[to]?.text ?? "", pack);
    if (next !== undefined) count = next;
    else if (to === at || !isJoined(tokens, to, { count, pack })) break;
    to += 1;
  }
  const value = count.thousands + count.rest;
  return [{ slot: "number", value, to }, ...readYear(tokens, at, { pack, value, to })];
}

/** The number with one more word; undefined where the word cannot follow. */
function addWord({ thousands, rest, last }: Count, word: string, { numbers }: LanguagePack): Count | undefined {
  const value = Object.hasOwn(numbers.values, word) ? numbers.values[word] : undefined;
  if (value !== undefined) return fits(value, last) ? { thousands, rest: rest + value, last: value } : undefined;
  const scale = Object.hasOwn(numbers.scales, word) ? numbers.scales[word] : undefined;
  if (scale === undefined) return undefined;
  const scaled = (rest || 1) * scale;
  return scale >= 1000
    ? { thousands: thousands + scaled, rest: 0, last: scale }
    : { thousands, rest: scaled, last: scale };
}

/** "twenty" takes "four", and "hundred" takes "five"; "five" takes nothing. */
function fits(value: number, last: number): boolean {
  if (last >= 100) return true;
  return last >= 20 && last % 10 === 0 && value < 10;
}

/** "two hundred and five". */
function isJoined(
  tokens: readonly Token[],
  at: number,
  { count, pack }: { count: Count; pack: LanguagePack },
): boolean {
  return (
    count.last >= 100 && pack.numbers.joiners.includes(tokens[at]?.text ?? "") && isNumberWord(tokens[at + 1], pack)
  );
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
