import { knowingParticiples, reportingParticiples, stateNouns, stateWords } from "../lexicon/number-words.ts";
import { findCueForms } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isOf, tagAt, wordAt } from "../words/word-classes.ts";

const states = new Set(stateWords);
const stateNounSet = new Set(stateNouns);
const known = new Set(knowingParticiples);
const weighed = new Set(reportingParticiples);
const passive = /^(?:had|has|have|been|were|was|are|is|be|being|will|would|still)$/;
const weak =
  /^(?:been|being|be|said|had|has|have|were|was|are|is|made|number|numbered|put|got|took|according|include|includes|included|including|involving|following)$/;

/** How far, in words, what happened stands from what is counted. */
const reach = 9;

/**
 * The participle or verb after what is counted: "had been detained", "killed", "marched", "still missing".
 *
 * "known to have died" and "confirmed dead" tell of the death, not of the knowing.
 */
export function readEventAfter(tokens: readonly Token[], from: number): string | undefined {
  let weaker: string | undefined;
  for (let i = from; i < tokens.length && i - from < reach; i += 1) {
    const step = stepAt(tokens, i);
    if (step === "stop") break;
    if (step === "event") return weaker === undefined || hangsOn(tokens, i) ? wordAt(tokens, i) : weaker;
    if (step === "weaker") weaker ??= wordAt(tokens, i);
  }
  return weaker;
}

function stepAt(tokens: readonly Token[], i: number): "event" | "weaker" | "pass" | "stop" {
  const token = tokens[i];
  if (!token) return "stop";
  if (states.has(token.word)) return "event";
  if (weighed.has(token.word)) return "weaker";
  if (known.has(token.word) || isLinked(tokens, i)) return "pass";
  if (isOf(token, eventful) && !weak.test(token.word)) return "event";
  return isOf(token, passing) || passive.test(token.word) ? "pass" : "stop";
}

/** "to" and the "have" or "be" after it, behind a word of knowing. */
function isLinked(tokens: readonly Token[], i: number): boolean {
  const at = tagAt(tokens, i) === "to" ? i : i - 1;
  const governor = wordAt(tokens, at - 1);
  return tagAt(tokens, at) === "to" && (known.has(governor) || weighed.has(governor));
}

/** "confirmed dead", "reported to have been hurt": not "reported on Monday showed". */
function hangsOn(tokens: readonly Token[], i: number): boolean {
  return states.has(wordAt(tokens, i)) || /^(?:be|been|have|having|to)$/.test(wordAt(tokens, i - 1));
}

const eventful = new Set<Tag>(["ed", "past", "verb"]);
const acting = new Set<Tag>([...eventful, "ing"]);
/** What may stand between what is counted and what happened to it. */
const passing = new Set<Tag>(["adv", "aux", "rel", "modal"]);

const breaking = new Set<Tag>(["sign", "conj", "sub"]);

/** The verb before: "treated 114 people", "killing three dockers". */
export function readEventBefore(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 1; i >= 0 && from - i < 6; i -= 1) {
    if (isBreak(tokens[i])) return undefined;
    const word = wordAt(tokens, i);
    // "shot dead 14": the outcome says more than the deed.
    const isOutcome = i === from - 1 && states.has(word) && isOf(tokens[i - 1], acting);
    const isDeed = isOutcome || isOf(tokens[i], acting) || isPerfect(tokens, i);
    if (isDeed && !weak.test(word)) return isSaid(word) ? undefined : word;
  }
  return undefined;
}

function isBreak(token: Token | undefined): boolean {
  return isOf(token, breaking) && !/^(?:than|as)$/.test(token?.word ?? "");
}

/** "have retaken 11 villages": what stands right after "have" and before a number is a participle of any form. */
function isPerfect(tokens: readonly Token[], i: number): boolean {
  return (
    tagAt(tokens, i) === "noun" && tagAt(tokens, i + 1) === "num" && /^(?:has|have|had)$/.test(wordAt(tokens, i - 1))
  );
}

/** "spoke of 18", "warned of three": words about the figure, no deed done to what it counts. */
function isSaid(word: string): boolean {
  return findCueForms(word).some(
    ({ verb, frame, isGuarded }) => verb === "speak" || (frame === "clause" && !isGuarded),
  );
}

/** "in custody", "on board", "without power". */
export function readState(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from; i < tokens.length && i - from < 4; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "sign") return undefined;
    if (token.tag === "prep" && stateNounSet.has(wordAt(tokens, i + 1))) return wordAt(tokens, i + 1);
    if (token.tag !== "aux" && token.tag !== "adv") return undefined;
  }
  return undefined;
}
