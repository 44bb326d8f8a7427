import { conditionWords } from "../lexicon/mood-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";

const conditions = new Set(conditionWords);

/** Whether the clause of this opener sets a condition; "asked if" and "as if" do not. */
export function isCondition(opener: string, before: Token | undefined): boolean {
  if (!conditions.has(opener)) return false;
  return (
    opener === "unless" ||
    !/^(?:as|even|ask|asked|asks|asking|know|see|wonder|wondered|sure|unclear|clear)$/.test(before?.word ?? "")
  );
}

/** "Should the levee fail", "provided that it holds", "subject to approval": a condition by its words or their order. */
export function isInvertedCondition(tokens: readonly Token[]): boolean {
  const hasModal = tokens.some(({ tag }) => tag === "modal");
  if (tokens.some((_, i) => isProvision(tokens, i) || (hasModal && isDependence(tokens, i)))) return true;
  if (tokens.some(({ word }, i) => word === "should" && wordAt(tokens, i - 1) === "," && opensSubject(tokens, i + 1)))
    return true;
  const first = tokens.find(({ tag }) => tag !== "sign");
  if (!first || !/^(?:should|were|had)$/.test(first.word)) return false;
  return opensSubject(tokens, tokens.indexOf(first) + 1) && tokens.at(-1)?.word !== "?";
}

function opensSubject(tokens: readonly Token[], at: number): boolean {
  return /^(?:det|pron|cap|noun|poss)$/.test(tagAt(tokens, at));
}

/** "provided that both agree", "on condition that he leaves", "in the event of a flood", "subject to approval". */
function isProvision(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  const next = wordAt(tokens, i + 1);
  if (word === "event" && next === "of") return wordAt(tokens, i - 2) === "in";
  if (word === "condition" && next === "that") return wordAt(tokens, i - 1) === "on";
  if (word === "subject" && next === "to") return tokens.slice(i + 2, i + 6).some((token) => consent.test(token.word));
  return /^provid(?:ed|ing)$/.test(word) && next === "that" && tagAt(tokens, i - 1) !== "aux";
}

const consent = /^(?:agreement|approval|confirmation|consent|ratification|review)$/;

/** "as long as the court agrees", "depending on the weather", under something still to come. */
function isDependence(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  const next = wordAt(tokens, i + 1);
  if (word === "depending") return /^(?:up)?on$/.test(next);
  return /^(?:as|so)$/.test(word) && next === "long" && wordAt(tokens, i + 2) === "as" && opensSubject(tokens, i + 3);
}
