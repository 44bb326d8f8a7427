import type { Tag, Token } from "./find-tokens.ts";
import * as words from "./lexicon/mood-words.ts";

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

const conditions = new Set(words.conditionWords);
const open = new Set(words.openModals);
const future = new Set(words.futureModals);
const ahead = new Set(words.aheadWords);
const planned = new Set(words.plannedWords);
const planVerbs = new Set(words.planVerbs);
const hearsay = new Set(words.hearsayWords);
const cancelled = new Set(words.cancelledWords);
const denials = new Set(words.denyingPhrases);
const be = /^(?:is|are|am|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s|'re|remains)$/;

/** Reads the mood of a clause's words; relative and subordinate clauses within it are passed over. */
export function readMood(tokens: readonly Token[]): Mood {
  const main = mainPart(tokens);
  const negation = findNegation(main);
  const denial = main.find(({ word }, i) => denials.has(word) || denials.has(`${word} ${main[i + 1]?.word ?? ""}`));
  const condition = tokens.find((_, i) => isCondition(tokens, i)) ?? main.find((_, i) => isOpen(main, i));
  const plan = main.find((_, i) => isPlan(main, i));
  const said = tokens.find(({ word }) => hearsay.has(word));
  const fallen = main.find((_, i) => isCancelled(main, i));
  const cue = denial ?? condition ?? plan ?? said ?? negation ?? fallen;
  return {
    isNegated: negation !== undefined,
    isDenied: denial !== undefined,
    isConditional: condition !== undefined,
    isPlanned: plan !== undefined,
    isHearsay: said !== undefined,
    isCancelled: fallen !== undefined,
    ...(cue && { cue }),
  };
}

const leaders = new Set([
  "while",
  "although",
  "though",
  "because",
  "after",
  "before",
  "when",
  "since",
  "until",
  "as",
  "whereas",
]);

/** The clause without what "which", "who", "after" or "because" open, up to the next comma or its end. */
function mainPart(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let inside = false;
  tokens.forEach((token, i) => {
    const closes = token.word === "," || token.word === "." || token.word === ";" || token.word === "–";
    if (inside && closes) inside = false;
    const opens = token.tag === "rel" || (token.tag === "sub" && leaders.has(token.word) && hasVerbSoon(tokens, i));
    if (opens) inside = true;
    if (!inside) kept.push(token);
  });
  return kept.some(({ tag }) => tag !== "sign") ? kept : tokens;
}

function hasVerbSoon(tokens: readonly Token[], from: number): boolean {
  const verbal = new Set<Tag>(["aux", "modal", "past", "verb", "ed", "pron"]);
  return tokens.slice(from + 1, from + 9).some(({ tag }) => verbal.has(tag));
}

const notNegative = /^(?:only|longer|just|least|fewer|less|more|later|sooner|yet|one|immediately|clear|as)$/;

/** "not", "never", "no one", "nothing", "no …" of the main verb; "no longer", "not only", "no more than" negate nothing. */
function findNegation(main: readonly Token[]): Token | undefined {
  return main.find((token, i) => {
    const next = main[i + 1]?.word ?? "";
    if (token.tag === "neg" || token.word === "cannot" || /n't$/.test(token.word)) return !notNegative.test(next);
    if (/^(?:nobody|nothing|none|nowhere|neither)$/.test(token.word)) return true;
    return token.word === "no" && !/^(?:longer|fewer|less|more|later|sooner|matter|doubt)$/.test(next);
  });
}

function isCondition(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { word } = token;
  // "asked if", "see if" ask; "as if" compares.
  if (conditions.has(word))
    return (
      !/^(?:as|even|ask|asked|asks|asking|know|see|wonder|wondered|sure)$/.test(tokens[i - 1]?.word ?? "") ||
      word === "unless"
    );
  if (i === 0 && (word === "should" || word === "were" || word === "had")) {
    const next = tokens[1]?.tag;
    return next === "det" || next === "pron" || next === "cap" || next === "noun";
  }
  return (word === "were" || word === "was") && tokens[i + 1]?.tag === "to" && false;
}

function isOpen(main: readonly Token[], i: number): boolean {
  const token = main[i];
  if (token?.tag !== "modal" || !open.has(token.word)) return false;
  // "could not be reached" is a fact about trying; "could have" too.
  const next = main[i + 1];
  return next?.tag !== "neg" && !/n't$/.test(token.word);
}

function isPlan(main: readonly Token[], i: number): boolean {
  const token = main[i];
  if (!token) return false;
  const next = main[i + 1];
  if (token.tag === "modal") return isFuture(main, i);
  if (token.word === "going" && next?.tag === "to") return true;
  const hasBe = be.test(lastWord(main, i));
  if (ahead.has(token.word) && next?.tag === "to" && hasBe && !hadBeen(main, i)) return true;
  if (planned.has(token.word) && hasBe && !hadBeen(main, i))
    return !/^(?:because|to)$/.test(next?.word ?? "") || main[i + 2]?.tag !== "det";
  if (be.test(token.word) && next?.tag === "to")
    return /^(?:is|are|'s|'re)$/.test(token.word) || main[i + 2]?.word !== "have";
  return planVerbs.has(token.word) && next?.tag === "to" && token.tag !== "noun";
}

/** "will", and "would" inside reported speech; "would have" and "it would take" look elsewhere. */
function isFuture(main: readonly Token[], i: number): boolean {
  const token = main[i];
  const next = main[i + 1];
  if (!token) return false;
  if (future.has(token.word)) return main[i + 1]?.word !== "have" || !/^(?:been)$/.test(main[i + 2]?.word ?? "");
  if (token.word !== "would" && token.word !== "wouldn't") return false;
  if (next?.word === "have" || next?.word === "like") return false;
  return !(main[i - 1]?.word === "it" && /^(?:take|cost|be|need|require|mean|help)$/.test(next?.word ?? ""));
}

/** "had been due": a plan that is over. */
function hadBeen(main: readonly Token[], i: number): boolean {
  return main.slice(Math.max(0, i - 4), i).some(({ word }) => word === "had");
}

function lastWord(main: readonly Token[], i: number): string {
  let at = i - 1;
  while (main[at]?.tag === "adv" || main[at]?.tag === "neg" || main[at]?.word === "also") at -= 1;
  return main[at]?.word ?? "";
}

function isCancelled(main: readonly Token[], i: number): boolean {
  const word = main[i]?.word ?? "";
  if (cancelled.has(word)) return true;
  return /^(?:called|calls|call|calling)$/.test(word) && main[i + 1]?.word === "off";
}
