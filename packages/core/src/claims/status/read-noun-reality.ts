import { schemeNouns } from "../lexicon/embedding-words.ts";
import { aheadWords, nearingAdjectives, plannedWords } from "../lexicon/mood-words.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isOf, nominal, tagAt, wordAt } from "../words/word-classes.ts";
import { opensInfinitive, readVerbGroup } from "./read-verb-reality.ts";
import { aiming, fallen, occurring, type Reality, undoing } from "./reality.ts";

const ahead = new Set(aheadWords);
const planned = new Set(plannedWords);
const nearing = new Set(nearingAdjectives);
const schemes = new Set(schemeNouns);
const barriers = new Set<Tag>(["sign", "sub", "rel", "that"]);
const governors = new Set<Tag>(["verb", "past", "ed", "ing"]);

/** Words before a noun, and after it, that may tell its fate. */
const reach = { before: 8, after: 20 };

/**
 * What its neighbours say of an event named by a noun: an adjective, the plan it belongs to, the verb it is the subject
 * of, or the word whose object it is. Undefined when none says a thing.
 *
 * @param from - Index where the noun's clause begins.
 *
 * @example
 * // "the trial is set to begin", at "trial": "ahead"; "fears of a flood", at "flood": "ahead"
 */
export function readNounReality(tokens: readonly Token[], at: number, from: number): Reality | undefined {
  const own = readAdjective(tokens, at);
  if (own) return own;
  if (schemes.has(wordAt(tokens, at + 1)) && isBareNoun(tokens[at])) return "ahead";
  return (isInPhrase(tokens, at) ? undefined : readFate(tokens, at)) ?? readGovernor(tokens, at, from);
}

/** "the rescue plan", not "outlines plan" of a headline. */
function isBareNoun(token: Token | undefined): boolean {
  return token?.tag === "noun" && !token.word.endsWith("s");
}

/** "the upcoming vote", "the now-cancelled deal". */
export function readAdjective(tokens: readonly Token[], at: number): Reality | undefined {
  const next = wordAt(tokens, at - 1);
  const word = isOf(tokens[at - 1], nominal) && !nearing.has(next) && !fallen.has(next) ? wordAt(tokens, at - 2) : next;
  if (nearing.has(word)) return "ahead";
  return fallen.has(word) ? "negated" : undefined;
}

/** "the crew on the tour has been paid": a noun behind a preposition is not the subject; "half of the cuts" is. */
function isInPhrase(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (isOf(tokens[i], phrase)) i -= 1;
  return tagAt(tokens, i) === "prep" && wordAt(tokens, i) !== "of";
}

const phrase = new Set<Tag>(["det", "poss", "noun", "cap", "num", "ed"]);

/** The word whose object the noun is, or in whose object's phrase it stands. */
function readGovernor(tokens: readonly Token[], at: number, from: number): Reality | undefined {
  let preposition = at;
  for (let i = at - 1; i >= from && at - i < reach.before; i -= 1) {
    const token = tokens[i];
    if (!token || isOf(token, barriers)) return undefined;
    const governed = readGoverning(tokens, i, { isObject: preposition === at, isNear: preposition === i + 1 });
    if (governed) return governed;
    if (token.tag === "prep") preposition = i;
    if (isOf(token, governors) && !isModifier(tokens, i)) return undefined;
  }
  return undefined;
}

interface Government {
  readonly isObject: boolean;
  /** Only a preposition of the word's own stands between: "fears of". */
  readonly isNear: boolean;
}

function readGoverning(tokens: readonly Token[], i: number, { isObject, isNear }: Government): Reality | undefined {
  const word = isObject || isNear ? readWord(wordAt(tokens, i)) : undefined;
  return word ?? (isObject && isKnown(tokens, i) ? undefined : readGroup(tokens, i));
}

/** "ease the crisis": what "the" points to is there already, unless the verb brings it about ("hold the vote"). */
function isKnown(tokens: readonly Token[], verb: number): boolean {
  return /^(?:the|this|these|those)$/.test(wordAt(tokens, verb + 1)) && !occurring.has(wordAt(tokens, verb));
}

/** "increased sales": a participle right before a noun. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  return tagAt(tokens, i) === "ed" && isOf(tokens[i + 1], nominal);
}

/** What a word does to its object: prevented, demanded. */
function readWord(word: string): Reality | undefined {
  if (undoing.has(word)) return "negated";
  return aiming.has(word) ? "ahead" : undefined;
}

/** The object of a verb still to come is still to come. */
function readGroup(tokens: readonly Token[], i: number): Reality | undefined {
  if (!isOf(tokens[i], governors) && !/^(?:modal|to)$/.test(tagAt(tokens, i - 1))) return undefined;
  const group = readVerbGroup(tokens, i);
  return group === "ahead" || group === "open" ? group : undefined;
}

/** "the trial is set to begin", "the flight was cancelled": the verb tells whether the noun's event comes about. */
function readFate(tokens: readonly Token[], at: number): Reality | undefined {
  for (let i = at + 1; i < tokens.length && i - at < reach.after; i += 1) {
    const token = tokens[i];
    if (!token || isOf(token, barriers) || isTurn(tokens, i)) return undefined;
    const fate = readFateWord(tokens, i);
    if (fate) return fate;
    if (isOf(token, governors) && !ahead.has(token.word)) return undefined;
  }
  return undefined;
}

/** "and" before a new clause; "Asia and Australia" is one phrase. */
function isTurn(tokens: readonly Token[], i: number): boolean {
  return tagAt(tokens, i) === "conj" && !tokens[i + 1]?.isCapital;
}

function readFateWord(tokens: readonly Token[], i: number): Reality | undefined {
  const word = wordAt(tokens, i);
  if (planned.has(word) && isPlan(tokens, i)) return readPlanned(tokens, i);
  if (fallen.has(word) && tagAt(tokens, i - 1) !== "det") return "negated";
  return isOccurring(tokens, i) ? readVerbGroup(tokens, i) : undefined;
}

/** "are due in May", "is scheduled"; not "is due to heavy rain". */
function isPlan(tokens: readonly Token[], i: number): boolean {
  return tagAt(tokens, i - 1) === "aux" && (tagAt(tokens, i + 1) !== "to" || opensInfinitive(tokens, i + 1));
}

/** "has been scheduled", "are due": ahead; of "was due" nobody tells. */
function readPlanned(tokens: readonly Token[], i: number): Reality {
  return /^(?:was|were)$/.test(wordAt(tokens, i - 1)) ? "open" : "ahead";
}

/** Of "take" only "take place", "take off" and "take effect". */
function isOccurring(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (/^tak(?:e|en|es)$/.test(word)) return /^(?:place|off|effect)$/.test(wordAt(tokens, i + 1));
  return occurring.has(word);
}
