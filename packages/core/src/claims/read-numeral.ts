import { foldWord } from "#text";
import type { Token } from "./find-tokens.ts";
import * as words from "./lexicon/number-words.ts";

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
  const word = tokens[i]?.word ?? "";
  const next = tokens[i + 2]?.word.replace(/s$/, "") ?? "";
  const scaled = tokens[i + 1]?.word === "of" ? words.vagueScaled[`${word} ${next}`] : undefined;
  if (scaled) return vague(i, i + 3, scaled);
  if (word === "several" || word === "few") {
    const unit = words.scales[tokens[i + 1]?.word ?? ""];
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
  const word = tokens[i]?.word ?? "";
  const next = tokens[i + 1]?.word ?? "";
  const [lead = "", tail = ""] = word.split("-");
  const hyphened = words.fractions[tail];
  const count = words.cardinals[lead];
  if (hyphened !== undefined && count !== undefined) return ratio(i, i + 1, count * hyphened);
  const share = words.fractions[next];
  const isHalf = word === "half" && tokens[i + 1]?.word === "of";
  if (isHalf) return ratio(i, i + 1, 0.5);
  if ((word === "a" || count !== undefined) && share !== undefined && isShare(tokens[i + 2])) {
    return ratio(i, i + 2, (count ?? 1) * share);
  }
  const top = readCardinal(tokens, i);
  if (!top) return undefined;
  const skip =
    tokens[top.to]?.word === "in" ? 1 : tokens[top.to]?.word === "out" && tokens[top.to + 1]?.word === "of" ? 2 : 0;
  const bottom = skip ? readCardinal(tokens, top.to + skip) : undefined;
  const isYear = bottom !== undefined && bottom.min > 1000;
  if (!bottom || isYear || bottom.min <= top.min || top.min > 20) return undefined;
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
  if (!low) return undefined;
  const joint = tokens[low.to]?.word ?? "";
  const isBetween =
    tokens[i - 1]?.word === "between" ||
    (tokens[i - 2]?.word === "between" && words.currencySigns[tokens[i - 1]?.word ?? ""]);
  const isFrom = tokens[i - 1]?.word === "from" || tokens[i - 1]?.word === "by";
  const isRising = joint === "to" && !isFrom;
  const isJoined = isRising || joint === "-" || joint === "–" || (joint === "and" && isBetween);
  if (!isJoined) return low;
  let at = low.to + 1;
  if (words.currencySigns[tokens[at]?.word ?? ""]) at += 1;
  const high = readCardinal(tokens, at);
  if (!high || high.min <= low.min || /^[-–]$/.test(joint) !== (isGlued(tokens, low.to) && /^[-–]$/.test(joint)))
    return low;
  // "20 to 30 million": the scale belongs to both.
  const factor = high.min >= 1000 * low.min && low.min < 1000 && high.min >= 1e6 ? scaleOf(tokens, high) : 1;
  return { ...low, to: high.to, min: low.min * factor, max: high.min, isRange: true };
}

function scaleOf(tokens: readonly Token[], { to }: Numeral): number {
  return words.scales[tokens[to - 1]?.word ?? ""] ?? 1;
}

/** Digits or number words with their scale: "9,900", "1.2 million", "twenty-five", "two dozen", "a hundred", "4.8bn". */
export function readCardinal(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (/^\d/.test(token.word)) return readDigits(tokens, i);
  return readSpelled(tokens, i);
}

function readDigits(tokens: readonly Token[], i: number): Numeral | undefined {
  const raw = tokens[i]?.word ?? "";
  if (raw.includes(":") || !/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(raw)) return undefined;
  const value = Number(raw.replace(/,/g, ""));
  const next = tokens[i + 1]?.word ?? "";
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
  const first = foldWord(tokens[i]?.word ?? "");
  const value = first === "a" ? (isCountable(tokens[i + 1]) ? 1 : undefined) : spelledValue(first);
  const alone =
    value === undefined && (first === "dozen" || first === "hundred") && tokens[i - 1]?.word !== "a"
      ? words.scales[first]
      : undefined;
  if (alone !== undefined) return undefined;
  if (value === undefined) return undefined;
  let at = i + 1;
  let total = value;
  for (
    let scale = words.scales[tokens[at]?.word ?? ""];
    scale !== undefined && scale > 1;
    scale = words.scales[tokens[at]?.word ?? ""]
  ) {
    if ((tokens[at]?.word.length ?? 0) < 4) break;
    total *= scale;
    at += 1;
  }
  const from = first === "a" ? i + 1 : i;
  return { ...plain(from, at, total), isSpelled: true };
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
