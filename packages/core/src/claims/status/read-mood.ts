import * as words from "../lexicon/mood-words.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { auxiliary, isFiniteVerb, isOf, nominal, tagAt, verbal, wordAt } from "../words/word-classes.ts";
import { be, isPlan, lastWord } from "./read-plan.ts";
import { isNegative } from "./reality.ts";

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
const hearsay = new Set(words.hearsayWords);
const passives = new Set(words.hearsayPassives);
const cancelled = new Set(words.cancelledWords);
const fallen = byFirstWord(words.cancelledPhrases);
const denials = byFirstWord(words.denyingPhrases);
const verdicts = byFirstWord(words.verdictPhrases);

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
    if (isNegative(token) || open.has(token?.word ?? "")) return true;
    if (!isOf(token, grouping)) return false;
  }
  return false;
}

const grouping = new Set<Tag>(["adv", "aux", "modal"]);

/** "reportedly"; "is believed to", "was accused of"; "the alleged thief" is only a name for him. */
function isHearsay(main: readonly Token[], i: number): boolean {
  const word = wordAt(main, i);
  if (passives.has(word) && be.test(lastWord(main, i))) return isToldOf(main, i);
  return hearsay.has(word) && !(word === "alleged" && tagAt(main, i - 1) === "det");
}

/** "is said to", "is accused by the union of", and ", it is claimed" at the end. */
function isToldOf(main: readonly Token[], i: number): boolean {
  const next = wordAt(main, i + 1);
  if (next === "by") return wordAt(main, i) === "accused";
  if (next === ".") return main.slice(0, i).findLast(({ tag }) => tag === "pron")?.word === "it";
  return /^(?:to|of|that|dead|)$/.test(next);
}

function isCancelled(main: readonly Token[], i: number): boolean {
  const word = wordAt(main, i);
  if (cancelled.has(word) || (/^(?:dropped|ditched)$/.test(word) && main.some((token) => schemes.test(token.word))))
    return true;
  if (word === "off" || word === "put") return isOffOrBack(main, i);
  if (!opensPhrase(main, i, fallen)) return false;
  // "The smell puts off buyers by the dozen" cancels nothing; "called off by the club" does.
  return !word.startsWith("put") || wordAt(main, i + 2) !== "by";
}

const schemes = /^(?:plans?|proposals?|scheme|bid|idea)$/;

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
