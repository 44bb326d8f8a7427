import { countNouns, sharedStates } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import type { Counted } from "./read-counted.ts";
import { readState } from "./read-counted-event.ts";
import { findQualifierStart } from "./read-qualifier.ts";

const tallies = new Set(countNouns);
const shared = new Set(sharedStates);

type Tally = Omit<Counted, "isDelta">;

/** How far back, in words, a running count may be named. */
const reach = 16;
const links = /^(?:at|to|from|by|of|was|is|were|reached|passed|topped|exceeded|hit)$/;

/**
 * What a running count before a figure counts: "the toll reached 48", "the number of strays at 350".
 *
 * A bare "the total" is that of what the figure before it counted.
 */
export function readTally(tokens: readonly Token[], from: number, last: Counted | undefined): Tally | undefined {
  const end = findQualifierStart(tokens, from);
  if (!tokens.slice(Math.max(0, end - 2), end).some(({ word }) => links.test(word))) return undefined;
  for (let i = from - 2; i >= 0 && from - i < reach; i -= 1) {
    const word = wordAt(tokens, i);
    if (word === ";") return undefined;
    if (tallies.has(word)) return tallyOf(tokens, i, last);
  }
  return undefined;
}

function tallyOf(tokens: readonly Token[], i: number, last: Counted | undefined): Tally {
  const word = wordAt(tokens, i);
  if (wordAt(tokens, i + 1) === "of") return talliedAfter(tokens, i + 2);
  if (word === "toll") return { noun: "dead", counts: "dead toll" };
  const before = tokens[i - 1];
  const lead = before?.tag === "noun" || before?.tag === "cap" ? `${before.word} ` : "";
  if (word === "total" && lead === "" && last?.noun) return { ...last, counts: `${last.noun} total` };
  return { noun: `${lead}${word}`, counts: `${lead}${word}` };
}

/** "the number of [confirmed cases]", "of [people in hospital]". */
function talliedAfter(tokens: readonly Token[], from: number): Tally {
  let at = from;
  while (tagAt(tokens, at) === "det" || tagAt(tokens, at) === "poss") at += 1;
  const start = at;
  while (/^(?:noun|cap|ed|ing)$/.test(tagAt(tokens, at))) at += 1;
  const noun = tokens
    .slice(start, Math.max(at, start + 1))
    .map((token) => token.word)
    .join(" ");
  const state = readState(tokens, at);
  return { noun, ...(state && { event: state }), counts: state ? `${noun} ${state}` : noun };
}

/** "The missing include 12 children", "Among the dead were three nurses", "The victims were two boys". */
export function readSharedState(tokens: readonly Token[], from: number): string | undefined {
  const end = findQualifierStart(tokens, from);
  if (!/^(?:includ(?:e|es|ed|ing)|were|are|was)$/.test(wordAt(tokens, end - 1))) return undefined;
  const state = wordAt(tokens, end - 2);
  return shared.has(state) ? state : undefined;
}
