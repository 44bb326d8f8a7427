import * as words from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import { isAge } from "./is-age.ts";
import { isLabel } from "./is-label.ts";
import { isScore } from "./is-score.ts";
import { isGlued } from "./read-cardinal.ts";
import type { Numeral } from "./read-numeral.ts";

const months = new Set(words.months);
const tallies = new Set(words.countNouns);
const offsets = new Set(words.offsetWords);

/** Whether a numeral counts nothing: an age, a clock time, a date, an ordinal, a year or a label. */
export function isNoAmount(tokens: readonly Token[], numeral: Numeral): boolean {
  if (isAge(tokens, numeral) || isClock(tokens, numeral) || isTelephone(tokens, numeral)) return true;
  if (/^\d/.test(wordAt(tokens, numeral.from)) && isDate(tokens, numeral)) return true;
  if (isScore(tokens, numeral) || isZero(tokens, numeral)) return true;
  return isLabel(tokens, numeral) || isOffset(tokens, numeral) || isDecimalPart(tokens, numeral);
}

/** "zero tolerance": only what has a plural is counted. */
function isZero(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return wordAt(tokens, from) === "zero" && !/(?:s|%|percent|per)$/.test(wordAt(tokens, to));
}

/** "12 May", "May 12", "3rd", "1994". */
function isDate(tokens: readonly Token[], numeral: Numeral): boolean {
  const { from, to, max } = numeral;
  if (max < 32 && (isMonth(tokens[from - 1]) || isMonth(tokens[to]))) return true;
  // "from 1 to 4 June"
  if (max < 32 && /^(?:and|to|[-–])$/.test(wordAt(tokens, to)) && isMonth(tokens[to + 2])) return true;
  if (isGlued(tokens, to - 1) && /^(?:st|nd|rd|th|s)$/.test(wordAt(tokens, to))) return true;
  return isYear(tokens, numeral);
}

/** "May" and "March" are months only in capitals. */
function isMonth(token: Token | undefined): boolean {
  return token?.isCapital === true && months.has(token.word);
}

function isClock(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const after = wordAt(tokens, to);
  if (/^(?:am|pm|a\.m|p\.m|gmt|utc|bst|est|fm|hrs|mhz|o'clock)$/.test(after)) return true;
  if (after === "a" && wordAt(tokens, to + 1) === "m") return true;
  return wordAt(tokens, from).includes(":") || isDottedClock(tokens, from, to) || isPastHour(tokens, from, to);
}

const clockLinks = /^(?:about|after|around|at|before|by|from|since|till|to|until)$/;

/** "at 4.20", where nothing is counted and no price or rate is told. */
function isDottedClock(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(wordAt(tokens, from)) || isCountedAfter(tokens, to)) return false;
  const near = tokens.slice(Math.max(0, from - 8), from);
  return clockLinks.test(wordAt(tokens, from - 1)) && !near.some(({ word }) => tallies.has(word) || isLevel(word));
}

/** "rose to 4.20": what goes up or stands at it is no hour. */
function isLevel(word: string): boolean {
  return /^(?:rose|fell|up|down|stood|stands|climbed|dropped|slid|measured|measuring|score|scored|average|index)$/.test(
    word,
  );
}

/** "twenty past four", "half past nine". */
function isPastHour(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, to) === "past" && tagAt(tokens, to + 1) === "num") return true;
  const minutes = tokens[from - 2];
  return (
    wordAt(tokens, from - 1) === "past" && (minutes?.tag === "num" || /^(?:half|quarter)$/.test(minutes?.word ?? ""))
  );
}

/** "555 0140": groups of digits side by side, the last of four. */
function isTelephone(tokens: readonly Token[], { from, to }: Numeral): boolean {
  if (/^0\d+$/.test(wordAt(tokens, from)) || isDialled(tokens, from)) return true;
  const next = /^[-)]$/.test(wordAt(tokens, to)) ? to + 1 : to;
  const isGroup = /^\d{3,5}$/.test(wordAt(tokens, from)) && to - from === 1;
  if (/^\d{4}$/.test(wordAt(tokens, from)) && /^\d{3,5}$/.test(wordAt(tokens, from - 1))) return true;
  return isGroup && /^(?:\d{4}|0\d{2,})$/.test(wordAt(tokens, next));
}

/** "+44 20 7946 0123": groups after a plus. */
function isDialled(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < 6 && /^(?:\d{1,4}|-|\(|\))$/.test(wordAt(tokens, at))) at -= 1;
  return wordAt(tokens, at) === "+" && isGlued(tokens, at);
}

const namedByYear = /^(?:election|elections|campaign|race|season|war|vote|crisis|budget|report|deal|law|agreement)$/;

const yearDigits = /^(?:1[5-9]|20|21)\d\d$/;

/** Four digits without a comma that stand where a year does. */
function isYear(tokens: readonly Token[], { from, to, isRange }: Numeral): boolean {
  if (isRange) return yearDigits.test(wordAt(tokens, from)) && yearDigits.test(wordAt(tokens, to - 1));
  if (to - from !== 1 || !yearDigits.test(wordAt(tokens, from))) return false;
  const after = tokens[to];
  // "the class of 2031 marched": a crowd of so many has its comma.
  const isDone = after?.tag === "ed" && wordAt(tokens, from - 1) !== "of";
  const isCounted = (after?.tag === "noun" || isDone) && !namedByYear.test(after.word);
  return !isCounted || /^(?:in|since|until|before|during|late|early|mid|circa)$/.test(wordAt(tokens, from - 1));
}

function isCountedAfter(tokens: readonly Token[], to: number): boolean {
  return /^(?:noun|ed)$/.test(tagAt(tokens, to)) || /^(?:%|per)$/.test(wordAt(tokens, to));
}

/** "two days later", "30 years ago", "in two days": a time, not an amount. */
function isOffset(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const at = wordAt(tokens, to) === "-" ? to + 1 : to;
  if (wordAt(tokens, at + 1) === "ago") return true;
  if (words.durationUnits[wordAt(tokens, at)] === undefined) return false;
  const before = wordAt(tokens, from - 1);
  if (offsets.has(wordAt(tokens, at + 1))) return before !== "by" && before !== "for";
  return (
    before === "in" &&
    at === to &&
    /^(?:days|weeks|months|hours|minutes|day|week|month|hour|years)$/.test(wordAt(tokens, at)) &&
    tagAt(tokens, at + 1) !== "noun" &&
    wordAt(tokens, from - 2) !== "third" &&
    !hasOrdinalBefore(tokens, from)
  );
}

/** "the fourth raid in 12 days" measures how dense events are. */
function hasOrdinalBefore(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 8), from)
    .some(({ word }) => /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|time)$/.test(word));
}

function isDecimalPart(tokens: readonly Token[], { from }: Numeral): boolean {
  const before = wordAt(tokens, from - 1);
  return before === "." && isGlued(tokens, from - 1);
}
