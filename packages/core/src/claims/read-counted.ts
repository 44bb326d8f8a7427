import type { FigureKind } from "./claims.ts";
import type { Token } from "./find-tokens.ts";
import { isCountingVerb } from "./is-label.ts";
import { countNouns, populationNouns, stateNouns, stateWords } from "./lexicon/number-words.ts";
import { readEventAfter, readEventBefore } from "./read-counted-event.ts";
import { tagAt, wordAt } from "./word-classes.ts";

/** What a figure counts: head noun and what happened to it. */
export interface Counted {
  readonly counts?: string;
  readonly noun?: string;
  readonly event?: string;
  readonly isDelta: boolean;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly last: Counted | undefined;
}

const states = new Set(stateWords);
const tallies = new Set(countNouns);
const stateNounSet = new Set(stateNouns);
const populations = new Set(populationNouns);

/** Reads what stands around a figure: "three more bodies recovered", "the toll to 41", "112 injured", "nine of them". */
export function readCounted(tokens: readonly Token[], { from, to, kind, last }: Place): Counted {
  const isDelta = hasDelta(tokens, from, to);
  const tally = readTally(tokens, from);
  const after = readNounAfter(tokens, to);
  if (tally && (after.noun === undefined || kind !== "count")) return { ...tally, isDelta };
  if (after.noun === undefined && isPopulation(tokens, from)) return { counts: "people", noun: "people", isDelta };
  const event = readEventAfter(tokens, after.to) ?? readState(tokens, after.to) ?? readEventBefore(tokens, from);
  const noun = after.noun ?? nounFor(kind, event, last) ?? readNounBefore(tokens, from);
  const counts = [noun, event ?? (after.isPart ? last?.event : undefined)]
    .filter((word) => word !== undefined)
    .join(" ");
  return { ...(counts && { counts }), ...(noun && { noun }), ...(event && { event }), isDelta };
}

/** An elliptic figure ("and 112 injured") counts what the one before it did. */
function nounFor(kind: FigureKind, event: string | undefined, last: Counted | undefined): string | undefined {
  if (kind !== "count") return undefined;
  if (event && states.has(event) && (last?.noun === undefined || states.has(last.noun))) return "people";
  return last?.noun;
}

/** "a nation of 19 million": people. */
function isPopulation(tokens: readonly Token[], from: number): boolean {
  return wordAt(tokens, from - 1) === "of" && populations.has(wordAt(tokens, from - 2));
}

/** "in custody", "on board", "without power". */
function readState(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from; i < tokens.length && i - from < 4; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "sign") return undefined;
    if (token.tag === "prep" && stateNounSet.has(wordAt(tokens, i + 1))) return wordAt(tokens, i + 1);
    if (token.tag !== "aux" && token.tag !== "adv") return undefined;
  }
  return undefined;
}

function hasDelta(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(tokens, from - 1);
  const after = wordAt(tokens, to);
  if (/^(?:further|another|additional|extra)$/.test(before) || /^(?:more|additional|extra|further)$/.test(after))
    return true;
  const verb = wordAt(tokens, from - 2);
  if (before === "by")
    return /^(?:rise|rose|risen|rises|fall|fell|fallen|up|down|increased|grew|grown|dropped|cut|raised|climbed|jumped|slipped)$/.test(
      verb,
    );
  return /^(?:rose|fell|up|down|dropped|gained|lost|climbed|jumped|slid|slipped|tumbled|soared)$/.test(before);
}

interface After {
  readonly noun?: string;
  readonly to: number;
  readonly isPart: boolean;
}

/** The noun phrase after a figure: "[114] people", "[nine] of them", "[eight] of the 20 boats", "[1.2 million] homes". */
function readNounAfter(tokens: readonly Token[], to: number): After {
  let at = to;
  if (/^[”"’»]$/.test(wordAt(tokens, at))) at += 1;
  if (/^(?:more|additional|extra|further|other|-)$/.test(wordAt(tokens, at))) at += 1;
  let isPart = false;
  if (wordAt(tokens, at) === "of") {
    isPart = tagAt(tokens, at + 1) === "pron" || tagAt(tokens, at + 1) === "det";
    at += 1;
    while (/^(?:det|poss|pron|num)$/.test(tagAt(tokens, at))) at += 1;
    at = pastOwner(tokens, at);
  }
  const start = at;
  at = pastNouns(tokens, start);
  if (at > start && /^(?:and|or)$/.test(wordAt(tokens, at)) && tagAt(tokens, at + 1) === "noun")
    at = pastNouns(tokens, at + 1);
  else if (at > start && /^(?:on|of)$/.test(wordAt(tokens, at)) && tagAt(tokens, at + 1) === "noun")
    at = pastNouns(tokens, at + 1);
  const words = tokens
    .slice(start, at)
    .filter(({ word }) => word !== "-")
    .map(({ word }) => word);
  return words.length > 0 ? { noun: words.join(" "), to: at, isPart } : { to: start, isPart };
}

function pastNouns(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length && at - start < 5 && isNounPart(tokens, at, start)) at += 1;
  return at;
}

/** "of the port’s 800 cranes": past the owner and its number. */
function pastOwner(tokens: readonly Token[], from: number): number {
  let at = from;
  if (wordAt(tokens, at + 1) === "'s") at += 2;
  while (tagAt(tokens, at) === "num") at += 1;
  return at;
}

function isNounPart(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (states.has(token.word)) return false;
  if (token.tag === "noun" || token.tag === "cap") return true;
  if (token.tag === "ing" || token.tag === "ed")
    return (
      tagAt(tokens, at + 1) === "noun" && (at === start || token.tag === "ing") && tagAt(tokens, at + 1) === "noun"
    );
  return token.tag === "verb" && at === start;
}

/** "the toll reached 48", "the number of strays at 350", "its count of boats from 30 to 26". */
function readTally(tokens: readonly Token[], from: number): Omit<Counted, "isDelta"> | undefined {
  const link = wordAt(tokens, from - 1);
  const at = /^(?:least|than|about|around|some|nearly|almost|to)$/.test(link) ? from - 3 : from - 1;
  const isLinked = tokens
    .slice(Math.max(0, at - 1), from)
    .some(({ word }) => /^(?:at|to|from|by|of|was|is|were|reached|passed)$/.test(word));
  if (!isLinked) return undefined;
  for (let i = from - 2; i >= 0 && from - i < 16; i -= 1) {
    const token = tokens[i];
    if (!token || token.word === ";") return undefined;
    if (tallies.has(token.word)) return tallyOf(tokens, i);
  }
  return undefined;
}

function tallyOf(tokens: readonly Token[], i: number): Omit<Counted, "isDelta"> {
  const word = wordAt(tokens, i);
  if (wordAt(tokens, i + 1) !== "of") {
    const before = tokens[i - 1];
    const lead = before?.tag === "noun" || before?.tag === "cap" ? `${before.word} ` : "";
    const noun = word === "toll" ? "dead" : `${lead}${word}`;
    return { noun, counts: word === "toll" ? "dead toll" : noun };
  }
  let at = i + 2;
  while (tagAt(tokens, at) === "det" || tagAt(tokens, at) === "poss") at += 1;
  const start = at;
  while (/^(?:noun|cap|ed|ing)$/.test(tagAt(tokens, at))) at += 1;
  const noun = tokens
    .slice(start, Math.max(at, start + 1))
    .map((token) => token.word)
    .join(" ");
  return { noun, counts: noun };
}

/** With no noun after: the noun before, "a cap of 180 days", "queues at a third". */
function readNounBefore(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 1; i >= 0 && from - i < 6; i -= 1) {
    const token = tokens[i];
    if (!token || token.word === ";") return undefined;
    if (token.tag === "noun" && !isCountingVerb(tokens, i)) return token.word;
  }
  return undefined;
}
