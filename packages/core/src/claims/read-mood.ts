import type { Tag, Token } from "./find-tokens.ts";
import * as words from "./lexicon/mood-words.ts";
import { isNegative } from "./reality.ts";
import { auxiliary, isFiniteVerb, isOf, nominal, tagAt, verbal, wordAt } from "./word-classes.ts";

/** What the words of a clause say about whether it happened. */
export interface Mood {
  readonly isNegated: boolean;
  readonly isDenied: boolean;
  readonly isConditional: boolean;
  readonly isPlanned: boolean;
  readonly isHearsay: boolean;
  readonly isCancelled: boolean;
  /** Token that decided, the strongest kind first. */
  readonly cue?: Token;
}

const open = new Set(words.openModals);
const future = new Set(words.futureModals);
const ahead = new Set(words.aheadWords);
const planned = new Set(words.plannedWords);
const planVerbs = new Set(words.planVerbs);
const hearsay = new Set(words.hearsayWords);
const passives = new Set(words.hearsayPassives);
const cancelled = new Set(words.cancelledWords);
const fallen = byFirstWord(words.cancelledPhrases);
const promised = new Set(words.promisedWords);
const denials = byFirstWord(words.denyingPhrases);
const verdicts = byFirstWord(words.verdictPhrases);
const be = /^(?:is|are|am|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s|'re|remains)$/;

/** Reads the mood of one clause's own words. */
export function readMood(main: readonly Token[]): Mood {
  const verb = findVerb(main);
  // The verb group and what hangs right on it: "is due to open", "has not yet been".
  const near = main.slice(0, Math.min(main.length, verb + 6));
  const negation = findNegation(near, verb) ?? main.find((_, i) => isShortOf(main, i));
  const denial = main.find((_, i) => opensPhrase(main, i, denials) || isVerdict(main, i, verb));
  const may = near.find((_, i) => (i <= verb + 1 && isOpen(main, i)) || isLeftOpen(main, i));
  const plan = near.find((_, i) => isPlan(main, i));
  const said = main.find((_, i) => isHearsay(main, i));
  const cancellation = main.find((_, i) => isCancelled(main, i) && !isUndone(main, i));
  const cue = denial ?? may ?? plan ?? said ?? negation ?? cancellation;
  return {
    isNegated: negation !== undefined,
    isDenied: denial !== undefined,
    isConditional: may !== undefined,
    isPlanned: plan !== undefined,
    isHearsay: said !== undefined,
    isCancelled: cancellation !== undefined,
    ...(cue && { cue }),
  };
}

/** Index of the first finite verb; a past form with an auxiliary still to come was a participle. */
function findVerb(main: readonly Token[]): number {
  const first = main.findIndex((token, i) => isFiniteVerb(token) || (token.tag === "ed" && i > 0));
  if (first < 0) return main.length;
  const rest = main.findIndex(
    (token, i) => i >= first && (isOf(token, auxiliary) || (i > first && isOf(token, turns))),
  );
  return isOf(main[rest], auxiliary) ? rest : first;
}

/** After these a new verb is no longer that of the same subject. */
const turns = new Set<Tag>(["conj", "sign", "that", "to"]);

const notNegative = /^(?:only|longer|just|least|fewer|less|more|later|sooner|yet|one|immediately|clear|as)$/;
const nobody = /^(?:nobody|nothing|none|neither)$/;

/** "not" or "never" at the verb, or a subject that is nobody; "no longer", "not only", "no more than" negate nothing. */
function findNegation(near: readonly Token[], verb: number): Token | undefined {
  const hasVerb = near.length > verb;
  return near.find((token, i) => {
    const isAtVerb = hasVerb && i >= verb && i <= verb + 3;
    if (isNegative(token))
      return (isAtVerb && !notNegative.test(wordAt(near, i + 1))) || (i < verb && isNotOne(near, i));
    if (i < verb) return nobody.test(token.word) || isNoSubject(near, i);
    return isThere(near, verb) && isNoSubject(near, i);
  });
}

/** "was “a pure fairy tale”", "the report a lie": what is said of a story, not "false names" nor "is not a lie". */
function isVerdict(main: readonly Token[], i: number, verb: number): boolean {
  const length = phraseLength(main, i, verdicts);
  if (length === 0 || isOf(main[i + length], nominal)) return false;
  let at = i - 1;
  while (at >= 0 && i - at < 6 && (isOf(main[at], verdictOpeners) || isTotal(main[at]))) at -= 1;
  if (tagAt(main, at) === "neg") return false;
  return be.test(wordAt(main, at)) || wordAt(main, at) === "as" || (verb >= main.length && at < i - 1 && at >= 0);
}

const verdictOpeners = new Set<Tag>(["adv", "det", "sign"]);

function isTotal(token: Token | undefined): boolean {
  return /^(?:pure|complete|total|utter|outright|sheer|absolute|deliberate|malicious|old|pack|of)$/.test(
    token?.word ?? "",
  );
}

/** "stopped short of calling a strike", "has done nothing wrong". */
function isShortOf(main: readonly Token[], i: number): boolean {
  const word = wordAt(main, i);
  const next = wordAt(main, i + 1);
  if (word === "nothing")
    return isOf(main[i - 1], verbal) && i + 1 < main.length && !/^(?:less|more|short|to)$/.test(next);
  return word === "short" && /^stop(?:s|ped)?$/.test(wordAt(main, i - 1)) && next === "of";
}

function isNoSubject(near: readonly Token[], i: number): boolean {
  return (
    wordAt(near, i) === "no" && !/^(?:longer|fewer|less|more|later|sooner|matter|doubt)$/.test(wordAt(near, i + 1))
  );
}

/** "Not one litre", "not a single word", "no one of us ever": an emphatic subject. */
function isNotOne(near: readonly Token[], i: number): boolean {
  return wordAt(near, i) === "not" && /^(?:one|a|an)$/.test(wordAt(near, i + 1));
}

/** "there was no order": what is said not to exist. */
function isThere(near: readonly Token[], verb: number): boolean {
  return wordAt(near, verb - 1) === "there";
}

function isOpen(main: readonly Token[], i: number): boolean {
  const token = main[i];
  if (isCounterfactual(main, i)) return true;
  if (token?.tag !== "modal" || !open.has(token.word)) return false;
  // "could not be reached" tells what was tried, not what may be.
  const next = main[i + 1];
  // "whoever we could," tells what was in their power.
  return next !== undefined && next.tag !== "neg" && next.tag !== "sign" && !token.word.endsWith("n't");
}

/** "would have fallen", not "would have to fall". */
function isCounterfactual(main: readonly Token[], i: number): boolean {
  return wordAt(main, i) === "would" && wordAt(main, i + 1) === "have" && tagAt(main, i + 2) !== "to";
}

/** "did not rule out a strike". */
function isLeftOpen(main: readonly Token[], i: number): boolean {
  if (!/^rul(?:e|ed|es|ing)$/.test(wordAt(main, i)) || wordAt(main, i + 1) !== "out") return false;
  return isUndone(main, i);
}

/** Whether a negation or a modal that leaves it open takes back the verb: "has not been", "may yet be". */
function isUndone(main: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < 6; at -= 1) {
    const token = main[at];
    if (token?.tag === "neg" || token?.word.endsWith("n't") || open.has(token?.word ?? "")) return true;
    if (!isOf(token, grouping)) return false;
  }
  return false;
}

const grouping = new Set<Tag>(["adv", "aux", "modal"]);

/** "reportedly"; "is believed to", "was accused of"; "the alleged thief" is only a name for him. */
function isHearsay(main: readonly Token[], i: number): boolean {
  const word = wordAt(main, i);
  if (passives.has(word) && be.test(lastWord(main, i))) return /^(?:to|of|that|dead|)$/.test(wordAt(main, i + 1));
  return hearsay.has(word) && !(word === "alleged" && tagAt(main, i - 1) === "det");
}

function isPlan(main: readonly Token[], i: number): boolean {
  const token = main[i];
  if (!token) return false;
  if (token.tag === "modal") return isFuture(main, i);
  // "vowed never to", "decided not to": what will not be done is a plan too.
  const next = tagAt(main, i + 1) === "neg" ? main[i + 2] : main[i + 1];
  if (token.word === "going" && next?.tag === "to") return true;
  if (isAhead(main, i) || isPromise(main, i)) return true;
  if (be.test(token.word) && next?.tag === "to")
    return /^(?:is|are|'s|'re)$/.test(token.word) || wordAt(main, i + 2) !== "have";
  return planVerbs.has(token.word) && next?.tag === "to" && token.tag !== "noun" && !hadBeen(main, i);
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

function lastWord(main: readonly Token[], i: number): string {
  let at = i - 1;
  while (tagAt(main, at) === "adv" || tagAt(main, at) === "neg") at -= 1;
  return wordAt(main, at);
}

function isCancelled(main: readonly Token[], i: number): boolean {
  const word = wordAt(main, i);
  if (cancelled.has(word)) return true;
  if (word === "off" || word === "put") return isOffOrBack(main, i);
  if (!opensPhrase(main, i, fallen)) return false;
  // "The smell puts off buyers by the dozen" cancels nothing; "called off by the club" does.
  return !word.startsWith("put") || wordAt(main, i + 2) !== "by";
}

/** "the strike is off", "was put off", "was put back to October": common words that cancel in their place only. */
function isOffOrBack(main: readonly Token[], i: number): boolean {
  const next = wordAt(main, i + 1);
  const after = wordAt(main, i + 2);
  if (wordAt(main, i) === "put" && next === "off") return after !== "by";
  if (!be.test(lastWord(main, i))) return false;
  if (wordAt(main, i) === "put") return next === "back" && /^(?:to|until)$/.test(after);
  return /^(?:sign|conj|)$/.test(tagAt(main, i + 1));
}

/** Phrases of two or three words by their first word. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(phrases, (phrase) => phrase.split(" ")[0] ?? "");
}

function opensPhrase(main: readonly Token[], i: number, phrases: ReadonlyMap<string, readonly string[]>): boolean {
  return phraseLength(main, i, phrases) > 0;
}

/** How many words of a listed phrase begin here; 0 for none. */
function phraseLength(main: readonly Token[], i: number, phrases: ReadonlyMap<string, readonly string[]>): number {
  const found = phrases
    .get(wordAt(main, i))
    ?.find((phrase) => phrase.split(" ").every((word, k) => wordAt(main, i + k) === word));
  return found?.split(" ").length ?? 0;
}

const conditions = new Set(words.conditionWords);

/** Whether the clause of this opener sets a condition; "asked if" and "as if" do not. */
export function isCondition(opener: string, before: Token | undefined): boolean {
  if (!conditions.has(opener)) return false;
  return (
    opener === "unless" ||
    !/^(?:as|even|ask|asked|asks|asking|know|see|wonder|wondered|sure|unclear|clear)$/.test(before?.word ?? "")
  );
}

/** "Should the levee fail", "were he to win", "provided that it holds": a condition by word order or by its participle. */
export function isInvertedCondition(tokens: readonly Token[]): boolean {
  if (tokens.some((_, i) => isProvision(tokens, i))) return true;
  const first = tokens.find(({ tag }) => tag !== "sign");
  if (!first || !/^(?:should|were|had)$/.test(first.word)) return false;
  const next = tagAt(tokens, tokens.indexOf(first) + 1);
  return /^(?:det|pron|cap|noun|poss)$/.test(next) && tokens.at(-1)?.word !== "?";
}

/** "provided that both agree", at the start or after a comma; "in the event of a flood". */
function isProvision(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i) === "event" && wordAt(tokens, i + 1) === "of") return wordAt(tokens, i - 2) === "in";
  if (!/^provid(?:ed|ing)$/.test(wordAt(tokens, i)) || wordAt(tokens, i + 1) !== "that") return false;
  return i === 0 || tagAt(tokens, i - 1) === "sign";
}
