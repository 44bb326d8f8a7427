import { isSentenceEdge } from "./count-sentences.ts";
import { readClauses } from "./read-clauses.ts";
import { type Found, hasInfinitive, isPresent, type Place, readAuxiliary, readVerb, type Tense } from "./read-verb.ts";
import type { Token } from "./split-tokens.ts";
import type { Sets } from "./tense-sets.ts";

/** The direction of a sentence at a place. */
export interface Heading {
  readonly tense: Tense;
  /** Whether the verb that gives it stands right before. */
  readonly isClose: boolean;
  /** Whether the word before names the time as one that is fixed: "for Monday". */
  readonly isAppointed: boolean;
}

/** So near before a time, "is" says when something is to be. */
const presentReach = 4;

/** No verb further than this many tokens governs a time. */
const reach = 30;

/** Before an owner ("Monday's strike") and after it, only verbs so near are of the thing owned. */
const ownerReach = { before: 3, after: 6 };

/**
 * Reads whether a sentence looks back or ahead at one place: from the nearest verb before it in the sentence, else from the
 * first verb after it. A participle hands the question on to its auxiliary: "had been due" looks back, "is due" ahead.
 */
export function readDirection(tokens: readonly Token[], time: { from: number; to: number }, sets: Sets): Heading {
  const { from } = time;
  const isOwned = isOwner(tokens, from, sets);
  const { tense, at } = isOwned ? readOwner(tokens, from, sets) : readVerbs(tokens, time, sets);
  return {
    tense: tense === "planned" && goesOnPerfect(tokens, from, sets) ? "future" : tense,
    isClose: at < from && from - at <= 2,
    isAppointed: !isOwned && isAppointed(wordBefore(tokens, from, sets), { tense, sets }),
  };
}

/** The word that governs a time, past an article: "auf" in "auf den 3. Mai". */
function wordBefore(tokens: readonly Token[], from: number, { skipped }: Sets): string {
  const word = tokens[from - 1]?.text ?? "";
  return skipped.has(word) ? (tokens[from - 2]?.text ?? "") : word;
}

/** "for Monday"; "from Monday buses are free", but not "was shut from Monday". */
function isAppointed(before: string, { tense, sets }: { tense: Tense; sets: Sets }): boolean {
  return sets.appointing.has(before) || (tense === "none" && sets.onward.has(before));
}

function readVerbs(tokens: readonly Token[], time: { from: number; to: number }, sets: Sets): Found {
  const { from } = time;
  const word = wordBefore(tokens, from, sets);
  if (sets.opening.has(word)) return { tense: "future", at: 0 };
  if (sets.clauseMarks.size > 0) return readClauses(tokens, { ...time, word }, sets);
  const before = readBack(tokens, from, { sets, reach });
  const found = before.tense === "none" ? readOn(tokens, from, { sets, reach }) : before;
  return isTurned(tokens, before, { found, from, sets }) ? { ...found, tense: "future" } : found;
}

/** Where a past verb, or none, leaves the time ahead: "told them to go by Sunday". */
function isTurned(tokens: readonly Token[], verb: Found, { found, from, sets }: Place & { found: Found }): boolean {
  if (found.tense === "none") return isConditional(tokens, from, sets);
  if (found.tense !== "past") return false;
  return isStillSo(tokens, verb, { from, sets }) || isDeadlineAhead(tokens, verb, { from, sets });
}

/** "has been shut until Sunday" holds on the day of writing. */
function isStillSo(tokens: readonly Token[], { tense, at }: Found, { from, sets }: Place): boolean {
  if (tense !== "past" || !sets.movedTo.has(wordBefore(tokens, from, sets))) return false;
  return sets.perfect.has(tokens[at]?.text ?? "") || readAuxiliary(tokens, at, sets) === "perfect";
}

function isOwner(tokens: readonly Token[], from: number, sets: Sets): boolean {
  return sets.owner.has(tokens[from + 1]?.text ?? "");
}

/** "Monday's strike will go ahead": the verb that follows the noun counts first, and a plan in the noun. */
function readOwner(tokens: readonly Token[], from: number, sets: Sets): Found {
  const isPlan = tokens.slice(from + 2, from + 4).some(({ text }) => sets.planned.has(text));
  if (isPlan) return { tense: "future", at: from };
  const after = readOn(tokens, from, { sets, reach: ownerReach.after });
  return after.tense === "none" ? readBack(tokens, from, { sets, reach: ownerReach.before }) : after;
}

/** "was to open on Friday" is still ahead where the sentence goes on to say that it "has been cancelled". */
function goesOnPerfect(tokens: readonly Token[], from: number, sets: Sets): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach) && !isSentenceEdge(tokens, at); at += 1) {
    if (sets.perfect.has(tokens[at]?.text ?? "")) return true;
  }
  return false;
}

/** A condition is looked for no further than this before its bound: "if he did not resign by Monday". */
const conditionReach = 12;

/** A bound set by a past verb: "told them to leave by Friday", "if he did not pay by Friday"; not "failed to pay by". */
function isDeadlineAhead(tokens: readonly Token[], verb: Found, { from, sets }: Place): boolean {
  if (!sets.deadline.has(wordBefore(tokens, from, sets))) return false;
  if (isConditional(tokens, from, sets)) return true;
  const word = verb.tense === "past" ? (tokens[verb.at]?.text ?? "") : "";
  if (sets.promised.has(word)) return true;
  return !sets.achieved.has(word) && hasInfinitive(tokens, Math.max(verb.at, from - reach), { from, sets });
}

function isConditional(tokens: readonly Token[], from: number, sets: Sets): boolean {
  for (let at = from - 1; at >= Math.max(0, from - conditionReach) && tokens[at]?.shape !== "mark"; at -= 1) {
    if (sets.condition.has(tokens[at]?.text ?? "")) return true;
    if (tokens[at]?.before === "break") return false;
  }
  return false;
}

interface Search {
  readonly sets: Sets;
  readonly reach: number;
}

function readBack(tokens: readonly Token[], from: number, { sets, reach }: Search): Found {
  const place = { from, sets };
  const canMove = sets.movedTo.has(wordBefore(tokens, from, sets));
  for (let at = from - 1; at >= Math.max(0, from - reach) && !isSentenceEdge(tokens, at); at -= 1) {
    if (tokens[at + 1]?.before === "break") break;
    if (canMove && isMoved(tokens, at, place)) return { tense: "future", at: 0 };
    const tense = isDated(tokens, at, place) ? "future" : readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, at };
  }
  return { tense: "none", at: -1 };
}

/** "is Sunday", "is held on Sunday": what is said to be on a day lies ahead; not "is quiet after Sunday". */
function isDated(tokens: readonly Token[], at: number, { from, sets }: Place): boolean {
  if (from - at > presentReach || !isPresent(tokens, at, sets) || isOwner(tokens, from, sets)) return false;
  return at === from - 1 || sets.dating.has(wordBefore(tokens, from, sets));
}

/** "The trial was adjourned until Monday", "they have until Monday": ahead, whatever the tense. */
function isMoved(tokens: readonly Token[], at: number, { from, sets }: Place): boolean {
  const word = tokens[at]?.text ?? "";
  return sets.moved.has(word) || (sets.perfect.has(word) && at === from - 2);
}

function readOn(tokens: readonly Token[], from: number, { sets, reach }: Search): Found {
  for (let at = from; at < Math.min(tokens.length, from + reach) && !isSentenceEdge(tokens, at); at += 1) {
    const tense = readVerb(tokens, at, sets);
    if (tense !== "none") return { tense, at };
  }
  return { tense: "none", at: from };
}
