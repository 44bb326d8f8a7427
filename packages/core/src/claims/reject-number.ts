import type { Token } from "./find-tokens.ts";
import * as words from "./lexicon/number-words.ts";
import { isGlued, type Numeral } from "./read-numeral.ts";

const months = new Set(words.months);
const labels = new Set(words.labelWords);
const offsets = new Set(words.offsetWords);

/** Whether a numeral counts nothing: an age, a clock time, a date, an ordinal, a year or a label. */
export function isNoAmount(tokens: readonly Token[], numeral: Numeral): boolean {
  const { from, to } = numeral;
  const before = tokens[from - 1];
  const after = tokens[to];
  const isDigits = /^\d/.test(tokens[from]?.word ?? "");
  if (isAge(tokens, numeral) || isClock(tokens, numeral)) return true;
  if (isDigits && (months.has(before?.word ?? "") || months.has(after?.word ?? "")) && numeral.max < 32)
    return isMonth(before) || isMonth(after);
  if (isGlued(tokens, to - 1) && /^(?:st|nd|rd|th|s)$/.test(after?.word ?? "")) return true;
  if (isDigits && isYear(tokens, numeral)) return true;
  return isLabel(tokens, numeral) || isOffset(tokens, numeral) || isDecimalPart(tokens, numeral);
}

/** "May" and "March" are months only in capitals. */
function isMonth(token: Token | undefined): boolean {
  return token?.isCapital && months.has(token.word);
}

function isAge(tokens: readonly Token[], { from, to, max }: Numeral): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before?.word === "aged" || (before?.word === "age" && max < 120)) return true;
  if (after?.word === "-" && /^(?:year|month|week|day)-olds?$/.test(tokens[to + 1]?.word ?? "")) return true;
  if (after?.word === "years" && (tokens[to + 1]?.word === "old" || tokens[to + 1]?.word === "of"))
    return tokens[to + 1]?.word === "old" || tokens[to + 2]?.word === "age";
  const isBetweenCommas = before?.word === "," || before?.word === "(";
  const closes = after === undefined || after.tag === "sign";
  return isBetweenCommas && closes && max > 0 && max < 110 && tokens[from - 2]?.tag === "cap" && after?.word !== "%";
}

function isClock(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const after = tokens[to]?.word ?? "";
  if (/^(?:am|pm|a\.m|p\.m|gmt|utc|bst|est|hrs|o'clock)$/.test(after)) return true;
  if (after === "a" && tokens[to + 1]?.word === "m") return true;
  return (tokens[from]?.word ?? "").includes(":");
}

/** Four digits without a comma that stand where a year does. */
function isYear(tokens: readonly Token[], { from, to, min }: Numeral): boolean {
  const raw = tokens[from]?.word ?? "";
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(raw) || to - from !== 1 || min < 1500) return false;
  const after = tokens[to];
  const before = tokens[from - 1];
  const isCounted =
    after !== undefined &&
    (after.tag === "noun" || after.tag === "ed") &&
    !/^(?:election|elections|campaign|race|season|war|vote|crisis|budget|report|deal|law|agreement)$/.test(after.word);
  const isDated =
    before !== undefined &&
    /^(?:in|since|of|by|until|from|after|before|during|the|late|early|mid|circa)$/.test(before.word);
  return (
    !isCounted ||
    (isDated &&
      before?.word !== "of" &&
      before?.word !== "the" &&
      before?.word !== "by" &&
      before?.word !== "from" &&
      before?.word !== "after")
  );
}

/** "Flight 209", "Pit No 3", "Article 44", "Paris 2024": a name or label before, nothing counted after. */
function isLabel(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const before = tokens[from - 1];
  if (!before || before.span.end > (tokens[from]?.span.start ?? 0)) return false;
  const isGluedName = isGlued(tokens, from - 1) && (before.tag === "cap" || before.tag === "noun");
  if (isGluedName || before.word === "#") return true;
  if (before.word === "no" && !before.isCapital) return tokens[from]?.tag === "num";
  if (labels.has(before.word) && (before.isCapital || tokens[from]?.tag === "num"))
    return before.isCapital || tokens[to]?.tag !== "noun";
  if (before.tag !== "cap" || tokens[from]?.tag !== "num" || from === 1) return false;
  const after = tokens[to];
  return (
    after === undefined || (after.tag !== "noun" && after.word !== "%" && after.word !== "per" && after.tag !== "ed")
  );
}

/** "two days later", "30 years ago", "in two days": a time, not an amount. */
function isOffset(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const at = tokens[to]?.word === "-" ? to + 1 : to;
  if (tokens[at + 1]?.word === "ago") return true;
  if (words.durationUnits[tokens[at]?.word ?? ""] === undefined) return false;
  const before = tokens[from - 1]?.word ?? "";
  if (offsets.has(tokens[at + 1]?.word ?? "")) return before !== "by" && before !== "for";
  return (
    before === "in" &&
    at === to &&
    /^(?:days|weeks|months|hours|minutes|day|week|month|hour|years)$/.test(tokens[at]?.word ?? "") &&
    tokens[at + 1]?.tag !== "noun" &&
    tokens[from - 2]?.word !== "third" &&
    !hasOrdinalBefore(tokens, from)
  );
}

/** "the third on the pipeline in 10 days" measures how dense events are. */
function hasOrdinalBefore(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 8), from)
    .some(({ word }) => /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|time)$/.test(word));
}

function isDecimalPart(tokens: readonly Token[], { from }: Numeral): boolean {
  const before = tokens[from - 1]?.word;
  return before === "." && isGlued(tokens, from - 1);
}
