import * as words from "../lexicon/mood-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { isOf, nominal, tagAt, wordAt } from "../words/word-classes.ts";

const future = new Set(words.futureModals);
const ahead = new Set(words.aheadWords);
const planned = new Set(words.plannedWords);
const planVerbs = new Set(words.planVerbs);
const promised = new Set(words.promisedWords);
/** Forms of "be", and "remains". */
export const be: RegExp = /^(?:is|are|am|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s|'re|remains)$/;

/** Whether the word places what its clause tells ahead: "will", "is due to", "plans to", "is set for May". */
export function isPlan(main: readonly Token[], i: number): boolean {
  const token = main[i];
  if (!token) return false;
  if (token.tag === "modal") return isFuture(main, i);
  // "vowed never to", "decided not to": what will not be done is a plan too.
  const next = tagAt(main, i + 1) === "neg" ? main[i + 2] : main[i + 1];
  if (token.word === "going" && next?.tag === "to") return true;
  if (isAhead(main, i) || isPromise(main, i) || isSetFor(main, i) || isTimetabled(main, i)) return true;
  if (be.test(token.word) && next?.tag === "to")
    return /^(?:is|are|'s|'re)$/.test(token.word) || wordAt(main, i + 2) !== "have";
  return planVerbs.has(token.word) && next?.tag === "to" && !isNounHere(main, i) && !hadBeen(main, i);
}

/** "Plans to build", "approved plans to build": the scheme, not the verb. */
function isNounHere(main: readonly Token[], i: number): boolean {
  if (tagAt(main, i) === "noun") return true;
  return nounish.test(wordAt(main, i)) && /^(?:past|ed|verb|ing|sign|)$/.test(tagAt(main, i - 1));
}

const nounish = /^(?:aims?|hopes?|offers?|plans?|pledges?|promises?|threats?|vows?|wish|wishes)$/;

/** "is set for 4 May". */
function isSetFor(main: readonly Token[], i: number): boolean {
  if (wordAt(main, i) !== "set" || wordAt(main, i + 1) !== "for" || !be.test(lastWord(main, i))) return false;
  return isTimely(main[i + 2]) && !hadBeen(main, i);
}

/** "begins on Monday", "takes effect on 1 May": the present of a timetable. */
function isTimetabled(main: readonly Token[], i: number): boolean {
  if (!starts.test(wordAt(main, i)) || !isOf(main[i - 1], nominal)) return false;
  const words = main.slice(i, i + timetableReach).map(({ word }) => word);
  const [phrase] = timetable.exec(words.join(" ")) ?? [];
  return phrase !== undefined && (phrase.endsWith("tomorrow") || isTimely(main[i + phrase.split(" ").length]));
}

const starts = /^(?:begin|start|open|resume|end|expire|close|take|come)s?$/;
const timetable =
  /^(?:(?:begin|start|open|resume|end|expire|close)s?|takes? effect|comes? into (?:force|effect)) (?:on|from|next|tomorrow)(?= |$)/;
const timetableReach = 5;

function isTimely(token: Token | undefined): boolean {
  return token?.tag === "time" || token?.tag === "num";
}

/** "is due to open", "are planned for May"; "had been due" is over. */
function isAhead(main: readonly Token[], i: number): boolean {
  const word = wordAt(main, i);
  if (!be.test(lastWord(main, i)) || hadBeen(main, i)) return false;
  const next = main[i + 1];
  if (ahead.has(word) && next?.tag === "to") return true;
  return planned.has(word) && next?.word !== "because" && !(next?.tag === "to" && tagAt(main, i + 2) === "det");
}

/** "has promised a list": what is promised is still to come; who promised it in the past may have kept it. */
function isPromise(main: readonly Token[], i: number): boolean {
  if (!promised.has(wordAt(main, i)) || !/^(?:has|have|'s|'ve)$/.test(lastWord(main, i))) return false;
  return /^(?:det|poss|num|noun|cap)$/.test(tagAt(main, i + 1));
}

/** "will", and "would" inside reported speech; "would have" and "it would take" look elsewhere. */
function isFuture(main: readonly Token[], i: number): boolean {
  const word = wordAt(main, i);
  const next = wordAt(main, i + 1);
  if (future.has(word)) return true;
  if (word === "'ll") return true;
  if (word !== "would" && word !== "wouldn't") return false;
  if (next === "have" || next === "like") return false;
  return !(wordAt(main, i - 1) === "it" && /^(?:take|cost|be|need|require|mean|help)$/.test(next));
}

/** "had been due": a plan that is over. */
function hadBeen(main: readonly Token[], i: number): boolean {
  return main.slice(Math.max(0, i - 4), i).some(({ word }) => word === "had");
}

/** The word before, past adverbs and negations. */
export function lastWord(main: readonly Token[], i: number): string {
  let at = i - 1;
  while (tagAt(main, at) === "adv" || tagAt(main, at) === "neg") at -= 1;
  return wordAt(main, at);
}
