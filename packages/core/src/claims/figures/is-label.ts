import * as words from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { isOf, nominal, tagAt, wordAt } from "../words/word-classes.ts";
import { isGlued } from "./read-cardinal.ts";
import type { Numeral } from "./read-numeral.ts";

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

function isNamedBefore(tokens: readonly Token[], numeral: Numeral, before: Token): boolean {
  const { from, to } = numeral;
  if (isTitled(tokens, from) || isOnDay(tokens, from)) return true;
  // "the Group of 20"
  if (before.word === "of") return tokens[from - 2]?.word === "group" && tokens[from - 2]?.isCapital === true;
  const isDigits = /^\d/.test(wordAt(tokens, from));
  if (isDigits && isNumberSign(tokens, from - 1)) return true;
  if (labels.has(before.word)) return isLabelled(tokens, numeral, before);
  if (before.tag !== "cap" || !isDigits) return false;
  return hasArticle(tokens, from - 1) || !isCountedAfter(tokens, to);
}

/** "No 4", "the number 9 bus". */
function isNumberSign(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === "no" || (wordAt(tokens, at) === "number" && tagAt(tokens, at - 1) === "det");
}

/** "Phase Two", "phase two", "room 12"; in small letters nothing may be counted after: "a room 12 people share". */
function isLabelled(tokens: readonly Token[], { from, to }: Numeral, before: Token): boolean {
  if (before.isCapital) return true;
  return (/^\d/.test(wordAt(tokens, from)) || spelled.has(before.word)) && tagAt(tokens, to) !== "noun";
}

/** "the Formula 1 race", "a Boeing 737 jet": behind an article a name takes no amount. */
function hasArticle(tokens: readonly Token[], name: number): boolean {
  let at = name;
  while (at > name - 3 && tagAt(tokens, at) === "cap") at -= 1;
  return /^(?:an?|the)$/.test(wordAt(tokens, at));
}

/** "the Big Four", "the Six Nations": capitals in a sentence that has words without. */
function isTitled(tokens: readonly Token[], from: number): boolean {
  if (!tokens[from]?.isCapital || wordAt(tokens, from - 1) === "" || tagAt(tokens, from - 1) === "sign") return false;
  const isNamed = tagAt(tokens, from - 1) === "cap" || tagAt(tokens, from + 1) === "cap";
  return isNamed && tokens.slice(from - 1, from + 4).some(({ isCapital, tag }) => !isCapital && tag !== "sign");
}

/** "on day three", "in week two"; not "that day three men left". */
function isOnDay(tokens: readonly Token[], from: number): boolean {
  const isDay = /^(?:day|game|round|week|year)$/.test(wordAt(tokens, from - 1));
  return isDay && /^(?:at|by|for|from|in|of|on|since|until)$/.test(wordAt(tokens, from - 2));
}

/** "F-16", "Covid-19", "A320": letters that touch; "magnitude-6.8" measures. */
function isPartOfName(tokens: readonly Token[], { from, to }: Numeral): boolean {
  // "5G", "seat 12A"
  if (isGlued(tokens, to - 1) && tokens[to]?.isCapital && /^[abdegh]$/.test(wordAt(tokens, to))) return true;
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
