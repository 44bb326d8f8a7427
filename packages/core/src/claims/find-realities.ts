import type { Span } from "#text";
import { findQuoted } from "./find-quoted.ts";
import type { Tag, Token } from "./find-tokens.ts";
import { readSentences } from "./find-units.ts";
import * as words from "./lexicon/mood-words.ts";
import { splitClauses } from "./split-clauses.ts";
import { isOf, tagAt, wordAt } from "./word-classes.ts";

/** Whether one event, named by a verb or a noun, took place. */
export type Reality = "happened" | "ahead" | "negated" | "open";

const ahead = new Set(words.aheadWords);
const planVerbs = new Set(words.planVerbs);
const implicative = new Set(words.implicativeVerbs);
const failing = new Set(words.failingVerbs);
const failures = new Set(words.failureVerbs);
const directive = new Set(words.directiveVerbs);
const nearing = new Set(words.nearingAdjectives);
const results = new Set(words.resultVerbs);

/**
 * Tells of each event whether it happened, lies ahead, did not happen, or is left open, by the words that govern it.
 *
 * Finer than a statement, which speaks for a clause: "the bank refused to pay" happened, its "pay" did not.
 *
 * @param events - Spans of event words, in any order.
 * @returns One answer for each event, in the order given.
 */
export function findRealities(text: string, events: readonly Span[]): readonly Reality[] {
  const sentences = readSentences(text, findQuoted(text));
  return events.map((event) => {
    const sentence = sentences.findLast(({ span }) => span.start <= event.start);
    const tokens = sentence?.tokens ?? [];
    const at = tokens.findIndex(({ span }) => span.end > event.start);
    return at < 0 ? "happened" : readReality(tokens, at);
  });
}

function readReality(tokens: readonly Token[], at: number): Reality {
  const piece = splitClauses(tokens).find(({ from, to }) => from <= at && at < to);
  if (piece?.opener === "whether") return "open";
  return readGroup(tokens, at) ?? readGovernor(tokens, at, piece?.from ?? 0) ?? "happened";
}

/** What the auxiliaries, modals and "to" right before a verb say. */
function readGroup(tokens: readonly Token[], at: number): Reality | undefined {
  for (let i = at - 1; i >= 0 && at - i < 5; i -= 1) {
    const token = tokens[i];
    if (isNegative(token)) return "negated";
    if (token?.tag === "modal") return readModal(tokens, i);
    if (token?.tag === "to") return readInfinitive(tokens, i, at);
    if (!isOf(token, grouping) && token?.word !== "able") return undefined;
  }
  return undefined;
}

const grouping = new Set<Tag>(["adv", "aux"]);

function isNegative(token: Token | undefined): boolean {
  return token?.tag === "neg" || token?.word === "cannot" || token?.word.endsWith("n't") === true;
}

function readModal(tokens: readonly Token[], i: number): Reality {
  const word = wordAt(tokens, i);
  if (isNegative(tokens[i - 1]) || isNegative(tokens[i + 1])) return "negated";
  if (word === "can") return "open";
  return word === "would" && wordAt(tokens, i + 1) === "have" ? "open" : "ahead";
}

/** "to" takes its colour from what it hangs on: "failed to", "was due to", "continued to", "plans to". */
function readInfinitive(tokens: readonly Token[], to: number, at: number): Reality {
  const governor = wordAt(tokens, to - 1);
  if (tokens.slice(Math.max(0, to - 4), to).some(isNegative)) return "negated";
  if (failing.has(governor)) return "negated";
  if (/^(?:was|were)$/.test(governor)) return "open";
  if (ahead.has(governor)) return /^(?:was|were)$/.test(wordAt(tokens, to - 2)) ? "open" : "ahead";
  if (planVerbs.has(governor)) return "ahead";
  if (implicative.has(governor) || results.has(wordAt(tokens, at))) return "happened";
  return "ahead";
}

/** A noun takes its colour from an adjective or from the verb whose object it is. */
function readGovernor(tokens: readonly Token[], at: number, from: number): Reality | undefined {
  for (let i = at - 1; i >= from && at - i < 8; i -= 1) {
    const token = tokens[i];
    if (!token || isOf(token, barriers)) return undefined;
    if (at - i < 3 && nearing.has(token.word)) return "ahead";
    const governed = readVerb(tokens, i);
    if (governed) return governed;
    if (isOf(token, governors)) return undefined;
  }
  return undefined;
}

const barriers = new Set<Tag>(["sign", "sub", "rel"]);
const governors = new Set<Tag>(["verb", "past", "ed", "ing"]);

/** What a verb does to its object: prevented, demanded, or still to come itself. */
function readVerb(tokens: readonly Token[], i: number): Reality | undefined {
  const word = wordAt(tokens, i);
  if (failures.has(word)) return "negated";
  if (directive.has(word)) return "ahead";
  const hasGroup = isOf(tokens[i], governors) || /^(?:modal|to)$/.test(tagAt(tokens, i - 1));
  const group = hasGroup ? readGroup(tokens, i) : undefined;
  return group === "ahead" || group === "open" ? group : undefined;
}
