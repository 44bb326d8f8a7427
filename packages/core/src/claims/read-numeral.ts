import type { Token } from "./find-tokens.ts";
import * as words from "./lexicon/number-words.ts";
import { wordAt } from "./word-classes.ts";

/** A numeral on the tokens from `from` to `to`, before unit and qualifier. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  /** "dozens", "several hundred". */
  readonly isVague: boolean;
  /** "two-thirds", "one in five". */
  readonly isRatio: boolean;
  /** Written in letters. */
  readonly isSpelled: boolean;
  /** "between": a range has its own word. */
  readonly isRange: boolean;
}

/** Whether two tokens touch: "4.8bn", "180-day". */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i];
  const b = tokens[i + 1];
  return a !== undefined && b !== undefined && a.span.end === b.span.start;
}

/** The longest numeral that begins at `i`. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  return readVague(tokens, i) ?? readRatio(tokens, i) ?? readRange(tokens, i);
}

function plain(from: number, to: number, value: number): Numeral {
  return { from, to, min: value, max: value, isVague: false, isRatio: false, isSpelled: false, isRange: false };
}

/** "dozens", "hundreds of thousands", "several hundred". */
function readVague(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = wordAt(tokens, i);
  const next = wordAt(tokens, i + 2).replace(/s$/, "") ?? "";
  const scaled = wordAt(tokens, i + 1) === "of" ? words.vagueScaled[`${word} ${next}`] : undefined;
  if (scaled) return vague(i, i + 3, scaled);
  if (word === "several" || word === "few") {
    const unit = words.scales[wordAt(tokens, i + 1)];
    return unit && unit >= 100 ? vague(i, i + 2, [2 * unit, 10 * unit - 1]) : undefined;
  }
  const range = words.vagueNumerals[word];
  return range && vague(i, i + 1, range);
}

function vague(from: number, to: number, [min, max]: readonly [number, number]): Numeral {
  return { from, to, min, max, isVague: true, isRatio: false, isSpelled: true, isRange: false };
}

/** "a third", "two-thirds", "one in five", "nine out of ten". */
function readRatio(tokens: readonly Token[], i: number): Numeral | undefined {
  return readFraction(tokens, i) ?? readPart(tokens, i);
}

function readFraction(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = wordAt(tokens, i);
  const [lead = "", tail = ""] = word.split("-");
  const count = words.cardinals[lead];
  const hyphened = words.fractions[tail];
  if (hyphened !== undefined && count !== undefined) return ratio(i, i + 1, count * hyphened);
  if (word === "half" && wordAt(tokens, i + 1) === "of") return ratio(i, i + 1, 0.5);
  const share = words.fractions[wordAt(tokens, i + 1)];
  const parts = word === "a" ? 1 : count;
  if (share === undefined || parts === undefined || !isShare(tokens[i + 2])) return undefined;
  return ratio(i, i + 2, parts * share);
}

/** "one in five", "nine out of ten"; not "41 in 2015". */
function readPart(tokens: readonly Token[], i: number): Numeral | undefined {
  const top = readCardinal(tokens, i);
  if (!top || top.min > 20) return undefined;
  const isOut = wordAt(tokens, top.to) === "out" && wordAt(tokens, top.to + 1) === "of";
  if (!isOut && wordAt(tokens, top.to) !== "in") return undefined;
  const bottom = readCardinal(tokens, top.to + (isOut ? 2 : 1));
  if (!bottom || bottom.min > 1000 || bottom.min <= top.min) return undefined;
  return ratio(i, bottom.to, top.min / bottom.min);
}

function isShare(after: Token | undefined): boolean {
  return (
    after === undefined || after.word === "of" || after.tag === "sign" || after.tag === "prep" || after.tag === "sub"
  );
}

function ratio(from: number, to: number, value: number): Numeral {
  return { ...plain(from, to, value), isRatio: true, isSpelled: true };
}

/** "20 to 30", "between twenty and thirty", "£60m-£75m", or one cardinal. */
function readRange(tokens: readonly Token[], i: number): Numeral | undefined {
  const low = readCardinal(tokens, i);
  if (!low || !isRangeJoint(tokens, i, low.to)) return low;
  const at = low.to + 1;
  const high = readCardinal(tokens, words.currencySigns[wordAt(tokens, at)] ? at + 1 : at);
  if (!high || high.min <= low.min) return low;
  // "20 to 30 million": the scale belongs to both.
  const factor = high.min >= 1e6 && low.min < 1000 ? scaleOf(tokens, high) : 1;
  return { ...low, to: high.to, min: low.min * factor, max: high.min, isRange: true };
}

/** "to" after "from" or "by" tells a change, no range; a dash must touch. */
function isRangeJoint(tokens: readonly Token[], i: number, at: number): boolean {
  const joint = wordAt(tokens, at);
  const before = wordAt(tokens, words.currencySigns[wordAt(tokens, i - 1)] ? i - 2 : i - 1);
  if (joint === "to") return before !== "from" && before !== "by";
  if (joint === "and") return before === "between";
  return /^[-–]$/.test(joint) && isGlued(tokens, at) && isGlued(tokens, at - 1);
}

function scaleOf(tokens: readonly Token[], { to }: Numeral): number {
  return words.scales[wordAt(tokens, to - 1)] ?? 1;
}

/** Digits or number words with their scale: "9,900", "1.2 million", "twenty-five", "two dozen", "a hundred", "4.8bn". */
function readCardinal(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (/^\d/.test(token.word)) return readDigits(tokens, i);
  return readSpelled(tokens, i);
}

function readDigits(tokens: readonly Token[], i: number): Numeral | undefined {
  const raw = wordAt(tokens, i);
  if (raw.includes(":") || !/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(raw)) return undefined;
  const value = Number(raw.replace(/,/g, ""));
  const next = wordAt(tokens, i + 1);
  const scale = words.scales[next];
  const isShort = next.length <= 3;
  const applies =
    scale !== undefined &&
    next !== "dozen" &&
    next !== "score" &&
    (isShort ? isGlued(tokens, i) || next === "bn" : true);
  return plain(i, applies ? i + 2 : i + 1, round(applies ? value * scale : value));
}

/** Keeps 2.3 million from becoming 2,299,999.9999999998. */
function round(value: number): number {
  return Math.abs(value) < 1e15 ? Math.round(value * 1e6) / 1e6 : value;
}

function readSpelled(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = wordAt(tokens, i);
  const isArticle = word === "a" && isCountable(tokens[i + 1]);
  const value = isArticle ? 1 : spelledValue(word);
  if (value === undefined) return undefined;
  let at = i + 1;
  let total = value;
  for (let scale = scaleAt(tokens, at); scale > 1; scale = scaleAt(tokens, at)) {
    total *= scale;
    at += 1;
  }
  return { ...plain(isArticle ? i + 1 : i, at, total), isSpelled: true };
}

/** The scale a spelled-out word stands for; 1 for none. Short forms ("m", "bn") follow digits only. */
function scaleAt(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  return word.length > 3 ? (words.scales[word] ?? 1) : 1;
}

function isCountable(token: Token | undefined): boolean {
  return token !== undefined && /^(?:dozen|hundred|thousand|million|billion|trillion)$/.test(token.word);
}

function spelledValue(word: string): number | undefined {
  const known = words.cardinals[word];
  if (known !== undefined) return known;
  const [tens = "", ones = "", rest] = word.split("-");
  const high = words.cardinals[tens];
  const low = words.cardinals[ones];
  return rest === undefined && high !== undefined && low !== undefined && high >= 20 && low > 0 && low < 10
    ? high + low
    : undefined;
}
