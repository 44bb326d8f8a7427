import * as words from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";
import { type Cardinal, isGlued, readCardinal, spelledValue } from "./read-cardinal.ts";

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
  /** The rest of a word that begins with the number: "day" of "three-day". */
  readonly tail?: string;
}

/** The longest numeral that begins at `i`. */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | undefined {
  return (
    readVague(tokens, i) ??
    readPair(tokens, i) ??
    readRatio(tokens, i) ??
    readRange(tokens, i) ??
    readCompound(tokens, i)
  );
}

function plain({ from, to, value, isSpelled }: Cardinal): Numeral {
  return { from, to, min: value, max: value, isVague: false, isRatio: false, isSpelled, isRange: false };
}

/** "dozens", "hundreds of thousands", "several hundred". */
function readVague(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = wordAt(tokens, i);
  if (word === "several" || word === "few") return readSeveral(tokens, i);
  const range = words.vagueNumerals[word];
  if (!range) return undefined;
  const isOf = wordAt(tokens, i + 1) === "of";
  const scale = isOf ? words.scales[wordAt(tokens, i + 2).replace(/s$/, "")] : undefined;
  if (scale !== undefined && scale >= 1000) return vague(i, i + 3, [range[0] * scale, (range[1] + 1) * scale - 1]);
  return word === "tens" && !isOf ? undefined : vague(i, i + 1, range);
}

function readSeveral(tokens: readonly Token[], i: number): Numeral | undefined {
  const scale = words.scales[wordAt(tokens, i + 1)];
  if (scale === undefined || scale < 12) return undefined;
  return vague(i, i + 2, [2 * scale, scale === 12 ? 99 : 10 * scale - 1]);
}

function vague(from: number, to: number, [min, max]: readonly [number, number]): Numeral {
  return { from, to, min, max, isVague: true, isRatio: false, isSpelled: true, isRange: false };
}

/** "a pair of nurses", "a couple of days". */
function readPair(tokens: readonly Token[], i: number): Numeral | undefined {
  const isPair = /^(?:couple|pair)$/.test(wordAt(tokens, i)) && wordAt(tokens, i + 1) === "of";
  if (!isPair || wordAt(tokens, i - 1) !== "a") return undefined;
  return plain({ from: i, to: i + 1, value: 2, isSpelled: true });
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
  if (word === "half") return isHalved(tokens, i) ? ratio(i, i + 1, 0.5) : undefined;
  const share = words.fractions[wordAt(tokens, i + 1)];
  const parts = word === "a" ? 1 : count;
  if (share === undefined || parts === undefined || !isShare(tokens, i)) return undefined;
  const scale =
    wordAt(tokens, i + 2) === "of" && wordAt(tokens, i + 3) === "a" ? words.scales[wordAt(tokens, i + 4)] : 1;
  if (scale && scale >= 1000) return plain({ from: i, to: i + 5, value: parts * share * scale, isSpelled: true });
  return ratio(i, i + 2, parts * share);
}

/** "half of them", "half the roads", "half its crew", "half were children", "fell by half". */
function isHalved(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i - 1) === "by") return wordAt(tokens, i + 1) !== "past";
  return /^(?:of|the|its|his|her|their|our|all|these|those|are|were|have)$/.test(wordAt(tokens, i + 1));
}

/** "one in five", "nine out of ten"; not "41 in 2015" or "two in 24 hours". */
function readPart(tokens: readonly Token[], i: number): Numeral | undefined {
  const top = readCardinal(tokens, i);
  if (!top || top.value > 99 || top.value < 1) return undefined;
  const isOut = wordAt(tokens, top.to) === "out" && wordAt(tokens, top.to + 1) === "of";
  if (!isOut && wordAt(tokens, top.to) !== "in") return undefined;
  const bottom = readCardinal(tokens, top.to + (isOut ? 2 : 1));
  if (!bottom || bottom.value <= top.value || /^(?:1[5-9]|2[01])\d\d$/.test(wordAt(tokens, bottom.from)))
    return undefined;
  if (!isOut && (top.value > 20 || isUnitWord(wordAt(tokens, bottom.to)))) return undefined;
  return ratio(i, bottom.to, top.value / bottom.value);
}

function isUnitWord(word: string): boolean {
  return (words.durationUnits[word] ?? words.measureUnits[word]) !== undefined || word === "%" || word === "per";
}

/** A share is of something, or ends its clause; "a third was hurt" may be a third person, "only a third was saved" is not. */
function isShare(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 2];
  // "a fifth more than", "a third lower"
  if (/^(?:more|less|fewer|higher|lower|bigger|smaller)$/.test(after?.word ?? "")) return true;
  if (after === undefined || after.word === "of" || /^(?:sign|prep|sub)$/.test(after.tag)) return true;
  if (!/^(?:aux|modal|time)$/.test(after.tag)) return false;
  return (
    wordAt(tokens, i + 1) === "quarter" || /^(?:almost|by|just|least|nearly|only|than)$/.test(wordAt(tokens, i - 1))
  );
}

function ratio(from: number, to: number, value: number): Numeral {
  return { ...plain({ from, to, value, isSpelled: true }), isRatio: true };
}

/** "20 to 30", "between twenty and thirty", "£60m-£75m", "3% and 5%", or one cardinal. */
function readRange(tokens: readonly Token[], i: number): Numeral | undefined {
  const low = readCardinal(tokens, i);
  if (!low) return undefined;
  const joint = pastPercent(tokens, low.to);
  if (!isRangeJoint(tokens, i, joint)) return plain(low);
  const at = joint + 1;
  const high = readCardinal(tokens, words.currencySigns[wordAt(tokens, at)] ? at + 1 : at);
  if (!high) return plain(low);
  // "20 to 30 million": the scale belongs to both.
  const min = high.value >= 1e6 && low.value < 1000 ? low.value * scaleOf(tokens, high) : low.value;
  const isApart = wordAt(tokens, joint) === "or" && high.value > 2 * min;
  if (high.value <= min || isApart || (joint > low.to && pastPercent(tokens, high.to) === high.to)) return plain(low);
  return { ...plain(low), to: high.to, min, max: high.value, isRange: true };
}

/** "[3]% and 5%", "[3] per cent to 5 per cent". */
function pastPercent(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === "%" || word === "percent") return at + 1;
  return word === "per" && wordAt(tokens, at + 1) === "cent" ? at + 2 : at;
}

const changes =
  /^(?:from|by|up|down|rose|risen|rises|rising|fell|fallen|falls|climbed|dropped|jumped|slid|slipped|tumbled|grew|voted|vote|ruled)$/;

/** "to" after "from", "by" or a verb of change tells a change, no range; a dash must touch. */
function isRangeJoint(tokens: readonly Token[], i: number, at: number): boolean {
  const joint = wordAt(tokens, at);
  const before = wordAt(tokens, words.currencySigns[wordAt(tokens, i - 1)] ? i - 2 : i - 1);
  if (joint === "to") return !changes.test(before);
  if (joint === "and") return before === "between";
  if (joint === "or") return /^(?:noun|ed|sign)$/.test(tokens[at + 2]?.tag ?? "") || isUnitWord(wordAt(tokens, at + 2));
  return /^[-–]$/.test(joint) && isGlued(tokens, at) && isGlued(tokens, at - 1);
}

function scaleOf(tokens: readonly Token[], { to }: Cardinal): number {
  return words.scales[wordAt(tokens, to - 1)] ?? 1;
}

/** "three-day", "five-metre", "six-month-long": the number and its unit in one word; never "two-week-old". */
function readCompound(tokens: readonly Token[], i: number): Numeral | undefined {
  const word = wordAt(tokens, i);
  const cut = word.indexOf("-");
  if (cut < 0) return undefined;
  const head = spelledValue(word.slice(0, word.indexOf("-", cut + 1)));
  const at = head === undefined ? cut : word.indexOf("-", cut + 1);
  const value = head ?? spelledValue(word.slice(0, cut));
  const tail = word.slice(at + 1).replace(/-long$/, "");
  if (value === undefined || !isTail(tail)) return undefined;
  return { ...plain({ from: i, to: i + 1, value, isSpelled: true }), tail };
}

function isTail(tail: string): boolean {
  return tail === "percent" || tail === "strong" || isUnitWord(tail) || words.compoundNouns.includes(tail);
}
