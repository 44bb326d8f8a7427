import type { Token } from "./find-tokens.ts";
import * as words from "./lexicon/number-words.ts";
import { isGlued } from "./read-cardinal.ts";
import type { Numeral } from "./read-numeral.ts";
import { isOf, nominal, tagAt, wordAt } from "./word-classes.ts";

const labels = new Set(words.labelWords);
const spelled = new Set(words.spelledLabels);
const streets = new Set(words.streetWords);
const states = new Set(words.stateWords);

/** Whether a numeral only names: "Flight 318", "Shaft No 4", "Article 52", "F-16", "Group of 20", "14 Mill Road". */
export function isLabel(tokens: readonly Token[], numeral: Numeral): boolean {
  const before = tokens[numeral.from - 1];
  if (isAddress(tokens, numeral)) return true;
  if (!before || tagAt(tokens, numeral.from) !== "num") return false;
  if (before.word === "#" || isPartOfName(tokens, numeral)) return true;
  if (isCountingVerb(tokens, numeral.from - 1)) return false;
  return isNamedBefore(tokens, numeral, before);
}

function isNamedBefore(tokens: readonly Token[], { from, to }: Numeral, before: Token): boolean {
  const isDigits = /^\d/.test(wordAt(tokens, from));
  if (before.word === "no") return isDigits;
  if (labels.has(before.word)) {
    if (before.isCapital || spelled.has(before.word)) return tagAt(tokens, to) !== "noun" || before.isCapital;
    return isDigits && tagAt(tokens, to) !== "noun";
  }
  if (before.tag === "cap") return isDigits && !isCountedAfter(tokens, to);
  // "the Group of 20", "World War Two"
  return before.word === "of" && tokens[from - 2]?.word === "group" && tokens[from - 2]?.isCapital === true;
}

/** "F-16", "Covid-19", "A320": letters that touch; "magnitude-6.8" measures. */
function isPartOfName(tokens: readonly Token[], { from }: Numeral): boolean {
  if (!isGlued(tokens, from - 1)) return false;
  if (isOf(tokens[from - 1], nominal)) return true;
  const isHyphened = /^[-‑]$/.test(wordAt(tokens, from - 1)) && isGlued(tokens, from - 2);
  const lead = wordAt(tokens, from - 2);
  return isHyphened && /^\p{L}/u.test(lead) && !words.prefixedMeasures.includes(lead);
}

/** "14 Mill Road", "221 Harbour Street". */
function isAddress(tokens: readonly Token[], { from, to }: Numeral): boolean {
  if (!/^\d{1,4}$/.test(wordAt(tokens, from)) || to - from !== 1) return false;
  for (let at = to; at < to + 4; at += 1) {
    if (tagAt(tokens, at) !== "cap") return false;
    if (at > to && streets.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/** "the dead now number 57", not "platform number 57". */
export function isCountingVerb(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "number" && /^(?:adv|aux|modal)$/.test(tagAt(tokens, at - 1));
}

function isCountedAfter(tokens: readonly Token[], to: number): boolean {
  const word = wordAt(tokens, to);
  if (/^(?:noun|ing)$/.test(tagAt(tokens, to)) || /^(?:%|-|per|more)$/.test(word)) return true;
  // "In Orl 12 were hurt": an auxiliary of the plural counts, "Apollo 11 was" does not.
  return states.has(word) || /^(?:are|were|have)$/.test(word);
}
