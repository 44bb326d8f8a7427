import { findParagraphs } from "#text";
import { readFirstPhrase } from "../sayings/find-subject.ts";
import type { Token } from "../words/find-tokens.ts";
import type { Unit } from "../words/find-units.ts";
import { isRoleWord, type NounPhrase } from "../words/read-noun-phrase.ts";
import { isOf, tagAt, verbal } from "../words/word-classes.ts";

/** The subject a sentence opens with, as far as it may be who a later pronoun stands for. */
export function readTopic({ tokens }: Unit): NounPhrase | undefined {
  const verb = tokens.findIndex((token, i) => i > 0 && isOf(token, verbal));
  const phrase = verb < 0 ? undefined : readFirstPhrase(tokens, verb + 1);
  if (!phrase || tagAt(tokens, phrase.from) === "pron") return undefined;
  return isNamed(tokens, phrase) || isRoleWord(headOf(tokens, phrase)) ? phrase : undefined;
}

/** Two names in capitals: one alone is as often a place. */
function isNamed(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  return to - from > 1 && tokens.slice(from, to).every(({ tag }) => tag === "cap");
}

/** The word a phrase hangs on: "service" of "the rescue service of Orland". */
function headOf(tokens: readonly Token[], { from, to }: NounPhrase): string {
  const link = tokens.findIndex(({ tag }, i) => i > from && i < to && tag === "prep");
  return tokens[(link < 0 ? to : link) - 1]?.word ?? "";
}

/** A paragraph longer than this is no heading. */
const longestHeading = 80;

/** Where something new begins that no pronoun looks back over: after a heading or a bare clock time. */
export function findWalls(text: string, given: readonly number[]): readonly number[] {
  const headings = findParagraphs(text).filter(({ start, end }) => isHeading(text.slice(start, end)));
  return [...headings.map(({ start }) => start), ...given].sort((a, b) => a - b);
}

function isHeading(paragraph: string): boolean {
  return paragraph.length < longestHeading && !/[.!?:;,…”"’')\]]\s*$/u.test(paragraph);
}
