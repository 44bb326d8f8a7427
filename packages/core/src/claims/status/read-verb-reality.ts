import { aheadWords, planVerbs, resultVerbs } from "../lexicon/mood-words.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isOf, nominal, tagAt, wordAt } from "../words/word-classes.ts";
import { failing, flip, isNegative, type Reality, sharing, telling } from "./reality.ts";

const ahead = new Set(aheadWords);
const plans = new Set(planVerbs);
const results = new Set(resultVerbs);
const grouping = new Set<Tag>(["adv", "aux"]);

/** Governors in a row, each leaning on the next: "will start to try to …". */
const deepest = 4;

/**
 * What the auxiliaries, modals and "to" before a verb say of it; undefined when there is none, as before a plain past
 * form or a noun.
 *
 * @example
 * // "will not open", at "open": "negated"; "was due to open": "open"; "plans to open": "ahead"
 */
export function readVerbGroup(tokens: readonly Token[], at: number, depth = 0): Reality | undefined {
  let i = at - 1;
  while (at - i < 5 && isTransparent(tokens[i])) i -= 1;
  const token = tokens[i];
  if (!token || at - i >= 5) return undefined;
  if (isNegative(token) || almost.test(token.word)) return "negated";
  if (token.tag === "modal") return readModal(tokens, i);
  return token.tag === "to" && opensInfinitive(tokens, i) ? readInfinitive(tokens, i, depth) : undefined;
}

/** Adverbs of what did not quite come about. */
const almost = /^(?:nearly|almost)$/;

/** "will also be able to", "would be “solidly profitable”": what may stand between a verb and what colours it. */
function isTransparent(token: Token | undefined): boolean {
  if (!token || isNegative(token) || almost.test(token.word)) return false;
  return isOf(token, grouping) || /^(?:able|["“”‘’`])$/.test(token.word);
}

function readModal(tokens: readonly Token[], i: number): Reality {
  const word = wordAt(tokens, i);
  if (isNegative(tokens[i - 1]) || isNegative(tokens[i + 1])) return "negated";
  if (word === "can") return "open";
  return word === "would" && wordAt(tokens, i + 1) === "have" ? "open" : "ahead";
}

const nounOpeners = new Set<Tag>(["det", "poss", "num", "cap", "time", "pron", "ing", "sign", "quote"]);
/** Nouns by their ending, which no verb in common use shares. */
const nounEnding = /(?:[^s]tions?|ness|ments?|ities|ity|ances?|ences?|[^su]s)$/;
const causal = /^(?:due|owing|thanks|according|response|reaction|addition|mainly|largely|partly|contrary|prior)$/;

/** Whether "to" opens an infinitive, not a place, a cause or a person: "due to sail" but "due to heavy rain". */
export function opensInfinitive(tokens: readonly Token[], to: number): boolean {
  let next = to + 1;
  while (tagAt(tokens, next) === "adv") next += 1;
  const token = tokens[next];
  if (!token || isOf(token, nounOpeners) || token.isCapital || token.word.includes("-")) return false;
  if (token.tag !== "noun" && token.tag !== "verb") return true;
  return !/[^su]s$/.test(token.word) && !isCause(tokens, to, token);
}

/** "due to rain", "in response to criticism". */
function isCause(tokens: readonly Token[], to: number, { tag, word }: Token): boolean {
  const governor = wordAt(tokens, to - 1);
  if (!causal.test(governor)) return false;
  return tagAt(tokens, to - 2) === "aux" ? governor === "due" && nounEnding.test(word) : tag !== "verb";
}

/** "to" takes its colour from what it hangs on: "failed to", "was due to", "continued to", "plans to". */
function readInfinitive(tokens: readonly Token[], to: number, depth: number): Reality {
  const at = tokens.findLastIndex(({ tag }, i) => i < to && tag !== "adv");
  const governor = wordAt(tokens, at);
  const isFailing = failing.has(governor);
  if (tokens.slice(Math.max(0, to - 4), to).some(isNegative)) return isFailing ? "happened" : "negated";
  if (ahead.has(governor) || be.test(governor)) return wasAhead(tokens, at) ? "open" : "ahead";
  if (isFailing) return flip(readFinite(tokens, at, depth));
  if (sharing.has(governor)) return readFinite(tokens, at, depth);
  if (plans.has(governor)) return "ahead";
  return isTold(tokens, to, governor) ? "happened" : (readControl(tokens, at, depth) ?? "ahead");
}

/** "is said to have", "rose to reach": a report or a result, not an aim. */
function isTold(tokens: readonly Token[], to: number, governor: string): boolean {
  return telling.has(governor) || results.has(wordAt(tokens, to + 1));
}

/** "was due to": it may have come to nothing; "was going to" tells what people then expected. */
function wasAhead(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return be.test(word) || (word !== "going" && be.test(wordAt(tokens, at - 1)));
}

const be = /^(?:was|were)$/;

/** A governing verb's own fate: without auxiliaries it is told as a fact. */
function readFinite(tokens: readonly Token[], at: number, depth: number): Reality {
  return (depth < deepest ? readVerbGroup(tokens, at, depth + 1) : undefined) ?? "happened";
}

const phrase = new Set<Tag>(["det", "poss", "noun", "cap", "num", "pron", "adv"]);

/** "caused prices to fall": over a noun phrase, to the verb whose object it is; "the first plane to land" landed. */
function readControl(tokens: readonly Token[], last: number, depth: number): Reality | undefined {
  const isNoun = isOf(tokens[last], nominal);
  for (let i = last; i >= 0 && last - i < 7; i -= 1) {
    const word = wordAt(tokens, i);
    if (isNoun && /^(?:first|last|only|few)$/.test(word)) return "happened";
    if (isOf(tokens[i], phrase) || word === "of") continue;
    return i < last && sharing.has(word) ? readFinite(tokens, i, depth) : undefined;
  }
  return undefined;
}

const coordinable = new Set<Tag>(["noun", "verb", "past"]);

/** "will take off at noon and land": a plain form after "and" goes on with the verb group before it. */
export function readCoordinated(tokens: readonly Token[], at: number, from: number): Reality | undefined {
  let i = at - 1;
  while (i > from && tagAt(tokens, i) === "adv") i -= 1;
  if (tagAt(tokens, i) !== "conj" || !isOf(tokens[at], coordinable) || /[^s]s$/.test(wordAt(tokens, at)))
    return undefined;
  for (i -= 1; i > from; i -= 1) {
    const tag = tagAt(tokens, i);
    if (tag === "past" || tag === "aux") return undefined;
    if (tag === "modal" || tag === "to") return readVerbGroup(tokens, i + 1);
  }
  return undefined;
}
