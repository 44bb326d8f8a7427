import { contestWords, voteWords } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";
import { isGlued } from "./read-cardinal.ts";
import type { Numeral } from "./read-numeral.ts";

const contests = new Set(contestWords);
const votes = new Set(voteWords);

/** How far, in words, a contest or a vote is named from its score. */
const reach = 12;

/** Whether numbers joined by a sign count nothing: a score ("3-1"), a date ("3/5/2031"), "24/7", "50-50", "2031-32". */
export function isScore(tokens: readonly Token[], { from, to, isRange }: Numeral): boolean {
  if (isRange) return to - from === 3 && isBetween(tokens, from + 1, /^[-–]$/) && isOfMatch(tokens, from, to);
  const joint = [from - 1, to].find((at) => isBetween(tokens, at, /^[-–/]$/));
  if (joint === undefined) return false;
  return wordAt(tokens, joint) === "/" || !near(tokens, from, votes);
}

/** "2-3" in a report of a match. */
function isOfMatch(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    near(tokens, from, contests) && /^\d{1,2}$/.test(wordAt(tokens, from)) && /^\d{1,2}$/.test(wordAt(tokens, to - 1))
  );
}

/** Digits on both sides of a sign that touches them. */
function isBetween(tokens: readonly Token[], at: number, sign: RegExp): boolean {
  const isJoined = sign.test(wordAt(tokens, at)) && isGlued(tokens, at - 1) && isGlued(tokens, at);
  return isJoined && /^\d+$/.test(wordAt(tokens, at - 1)) && /^\d+$/.test(wordAt(tokens, at + 1));
}

function near(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(Math.max(0, from - reach), from + reach).some(({ word }) => words.has(word));
}
