import * as words from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";

/** One number as it is written, on the tokens from `from` to `to`. */
export interface Cardinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Written in letters. */
  readonly isSpelled: boolean;
}

/** Whether two tokens touch: "4.8bn", "180-day". */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i];
  const b = tokens[i + 1];
  return a !== undefined && b !== undefined && a.span.end === b.span.start;
}

/**
 * Reads digits or number words with their scale.
 *
 * @example
 * "9,900", "12 500", "1.2 million", "4.8bn", "2.5 lakh", "twenty-five", "one hundred and five", "half a million"
 */
export function readCardinal(tokens: readonly Token[], i: number): Cardinal | undefined {
  const word = wordAt(tokens, i);
  const found = /^\d/.test(word) ? readDigits(tokens, i) : readSpelled(tokens, i);
  return found && found.value <= greatest ? found : undefined;
}

/** More than this is a code, no count: nine thousand million million. */
const greatest = Number.MAX_SAFE_INTEGER;

const grouped = /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?$/;

function readDigits(tokens: readonly Token[], i: number): Cardinal | undefined {
  const raw = wordAt(tokens, i);
  if (grouped.test(raw)) {
    const to = pastSpacedGroups(tokens, i);
    const digits = tokens
      .slice(i, to)
      .map(({ word }) => word.replaceAll(",", ""))
      .join("");
    return scaled(tokens, { from: i, to, value: Number(digits), isSpelled: false });
  }
  // A decimal comma stands before a scale or a sign of percent: "2,5 million".
  if (!/^\d+,\d{1,2}$/.test(raw) || !/^(?:%|percent|million|billion)$/.test(wordAt(tokens, i + 1))) return undefined;
  return scaled(tokens, { from: i, to: i + 1, value: Number(raw.replace(",", ".")), isSpelled: false });
}

/** "12 500", "1 250 000": groups of three after one blank, the first not from zero. */
function pastSpacedGroups(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  if (!/^[1-9]\d{0,2}$/.test(wordAt(tokens, i))) return at;
  while (/^\d{3}$/.test(wordAt(tokens, at)) && gapBefore(tokens, at) === 1) at += 1;
  return at;
}

function gapBefore(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.span.start ?? 0) - (tokens[at - 1]?.span.end ?? 0);
}

/** With the scale after it: "1.2 million", "4.8bn", "$300-million"; "3 m" are metres. */
function scaled(tokens: readonly Token[], bare: Cardinal): Cardinal {
  const at = wordAt(tokens, bare.to) === "-" && isMillions(tokens, bare.to + 1) ? bare.to + 1 : bare.to;
  const scale = digitScale(tokens, at);
  return scale === 1 ? bare : { ...bare, to: at + 1, value: round(bare.value * scale) };
}

function isMillions(tokens: readonly Token[], at: number): boolean {
  return /^(?:million|billion|trillion)$/.test(wordAt(tokens, at));
}

function digitScale(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const scale = words.scales[word] ?? 1;
  if (word.length > 3 || word === "bn") return word === "dozen" ? 1 : scale;
  // "a 10K run" is a race.
  if (!isGlued(tokens, at - 1) || (word === "k" && tokens[at]?.isCapital)) return 1;
  return word === "m" && isLength(tokens, at + 1) ? 1 : scale;
}

const sizes = /^(?:above|across|away|below|deep|high|long|tall|thick|wide)$/;

/** "a wave 3m high": metres; "3m voters": millions. */
function isLength(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  if (sizes.test(next)) return true;
  return next === "of" && /^(?:floodwater|mud|rain|rubble|sand|silt|snow|water)$/.test(wordAt(tokens, at + 1));
}

/** Keeps 2.3 million from becoming 2,299,999.9999999998. */
function round(value: number): number {
  return Math.abs(value) < 1e15 ? Math.round(value * 1e6) / 1e6 : value;
}

function readSpelled(tokens: readonly Token[], i: number): Cardinal | undefined {
  const half = readHalf(tokens, i);
  if (half) return half;
  // "a dozen" is found at "dozen": the article belongs to the phrase, not to the number.
  const isScale = scaleAt(tokens, i) >= 12 && wordAt(tokens, i - 1) === "a";
  const first = isScale ? 1 : spelledValue(wordAt(tokens, i));
  if (first === undefined) return undefined;
  const { to, value } = readSum(tokens, isScale ? i : i + 1, first);
  return { from: i, to, value, isSpelled: true };
}

/** "half a million", "half-million", "half an hour". */
function readHalf(tokens: readonly Token[], i: number): Cardinal | undefined {
  const word = wordAt(tokens, i);
  const joined = word.startsWith("half-") ? words.scales[word.slice(5)] : undefined;
  if (joined !== undefined && joined >= 12) {
    return { from: i, to: i + 1, value: joined / 2, isSpelled: true };
  }
  if (word !== "half" || !/^an?$/.test(wordAt(tokens, i + 1))) return undefined;
  const scale = scaleAt(tokens, i + 2);
  if (scale > 1) return { from: i, to: i + 3, value: scale / 2, isSpelled: true };
  const unit = wordAt(tokens, i + 2);
  const isUnit = words.durationUnits[unit] ?? words.measureUnits[unit];
  return isUnit ? { from: i, to: i + 2, value: 0.5, isSpelled: true } : undefined;
}

/** A number on its way: what a thousand or more has closed, and what the next scale may still multiply. */
interface Sum {
  readonly at: number;
  readonly closed: number;
  readonly open: number;
}

/** Goes on behind the first word: "two [hundred and five thousand]", "two [and a half million]". */
function readSum(tokens: readonly Token[], at: number, first: number): { readonly to: number; readonly value: number } {
  let sum: Sum = { at, closed: 0, open: first };
  for (let next = addWord(tokens, sum); next; next = addWord(tokens, sum)) sum = next;
  return { to: sum.at, value: sum.closed + sum.open };
}

function addWord(tokens: readonly Token[], sum: Sum): Sum | undefined {
  const { at, closed, open } = sum;
  const scale = scaleAt(tokens, at);
  if (scale === 1) return addOnes(tokens, sum);
  const value = (open === 0 ? 1 : open) * scale;
  return scale >= 1000 ? { at: at + 1, closed: closed + value, open: 0 } : { at: at + 1, closed, open: value };
}

/** "and five", "five" after hundreds or thousands; "and a half". */
function addOnes(tokens: readonly Token[], { at, closed, open }: Sum): Sum | undefined {
  const isAnd = wordAt(tokens, at) === "and";
  if (isAnd && wordAt(tokens, at + 1) === "a" && wordAt(tokens, at + 2) === "half") {
    return { at: at + 3, closed, open: open + 0.5 };
  }
  if (wordAt(tokens, at - 1) === "dozen" || scaleAt(tokens, at - 1) === 1 || open % 100 !== 0) return undefined;
  const value = spelledValue(wordAt(tokens, isAnd ? at + 1 : at));
  if (value === undefined || value < 1 || value >= 100) return undefined;
  return { at: isAnd ? at + 2 : at + 1, closed, open: open + value };
}

/** The scale a spelled-out word stands for; 1 for none. Short forms ("m", "bn") follow digits only. */
function scaleAt(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  return word.length > 3 ? (words.scales[word] ?? 1) : 1;
}

/** "nine", "twenty-five"; undefined for other words. */
export function spelledValue(word: string): number | undefined {
  const known = words.cardinals[word];
  if (known !== undefined) return known;
  const [tens = "", ones = "", rest] = word.split("-");
  const high = words.cardinals[tens];
  const low = words.cardinals[ones];
  const isPair = rest === undefined && high !== undefined && low !== undefined;
  return isPair && high >= 20 && low > 0 && low < 10 ? high + low : undefined;
}
