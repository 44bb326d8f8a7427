import { stateWords } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";

/** The noun phrase after a figure. */
export interface NounAfter {
  readonly noun?: string;
  /** Where it ends. */
  readonly to: number;
  /** "nine of them": a part of what was counted before. */
  readonly isPart: boolean;
}

const states = new Set(stateWords);

/** Reads "[114] people", "[nine] of them", "[eight] of the 20 boats", "[1.2 million] homes", "[40] cuts and burns". */
export function readNounAfter(tokens: readonly Token[], to: number): NounAfter {
  const first = pastMore(tokens, to);
  const isOf = wordAt(tokens, first) === "of";
  const isPart = isOf && /^(?:pron|det)$/.test(tagAt(tokens, first + 1));
  const start = isOf ? pastOpeners(tokens, first + 1) : first;
  let at = pastNouns(tokens, start);
  const isLinked = at > start && /^(?:and|or|on|of)$/.test(wordAt(tokens, at)) && tagAt(tokens, at + 1) === "noun";
  if (isLinked) at = pastNouns(tokens, at + 1);
  const noun = joinWords(tokens, start, at);
  return noun ? { noun, to: at, isPart } : { to: start, isPart };
}

/** What money is for: "£2.1bn on [flood defences]", "$3m for [schools]". */
export function readPurpose(tokens: readonly Token[], to: number): string | undefined {
  if (!/^(?:for|in|on)$/.test(wordAt(tokens, to))) return undefined;
  const start = tagAt(tokens, to + 1) === "det" ? to + 2 : to + 1;
  return tagAt(tokens, start) === "noun" ? joinWords(tokens, start, pastNouns(tokens, start)) : undefined;
}

function joinWords(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter(({ word }) => word !== "-")
    .map(({ word }) => word)
    .join(" ");
}

function pastMore(tokens: readonly Token[], to: number): number {
  const at = /^[”"’»]$/.test(wordAt(tokens, to)) ? to + 1 : to;
  return /^(?:more|additional|extra|further|other|-)$/.test(wordAt(tokens, at)) ? at + 1 : at;
}

/** "of the port’s 800 [cranes]": past determiners, the owner and its number. */
function pastOpeners(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:det|poss|pron|num)$/.test(tagAt(tokens, at))) at += 1;
  if (wordAt(tokens, at + 1) === "'s") at += 2;
  while (tagAt(tokens, at) === "num") at += 1;
  return at;
}

function pastNouns(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length && at - start < 5 && isNounPart(tokens, at, start)) at += 1;
  return at;
}

function isNounPart(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token || states.has(token.word)) return false;
  if (token.tag === "noun" || token.tag === "cap") return true;
  // "12 burned-out cars", "three passing boats": a participle before its noun.
  const isBeforeNoun = tagAt(tokens, at + 1) === "noun";
  if (token.tag === "ing") return isBeforeNoun;
  if (token.tag === "ed") return isBeforeNoun && at === start;
  return token.tag === "verb" && at === start;
}
