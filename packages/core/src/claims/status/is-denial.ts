import type { Speaker } from "../claims.ts";
import * as words from "../lexicon/mood-words.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isFiniteVerb, isOf, tagAt, wordAt } from "../words/word-classes.ts";
import { isOffice } from "./decide-status.ts";

/** Who says a negated clause, and how. */
export interface Voice {
  readonly speaker: Speaker | undefined;
  /** The verb of saying, in its base form. */
  readonly verb: string | undefined;
  /** In the speaker's own words, between quotation marks. */
  readonly isDirect: boolean;
}

const insisting = new Set(words.insistingVerbs);
const unaware = new Set(words.unawareWords);
const losses = new Set(words.lossNouns);
const onlookers = new Set(words.onlookerNouns);
const mouthpieces = new Set(words.mouthpieceNouns);

/**
 * Whether a negated clause denies something: "We took no money", "No such order left my desk".
 *
 * Most negations only describe ("no siren had sounded", "the wall was not high"). A denial speaks of the speaker's own
 * doing, is insisted on, or is an office's word that a thing does not exist.
 */
export function isDenial(clause: readonly Token[], { speaker, verb, isDirect }: Voice): boolean {
  const tokens = clause.filter(({ tag }) => tag !== "sign" && tag !== "conj");
  if (!speaker || tokens.some(isUnable)) return false;
  if (insisting.has(verb ?? "")) return true;
  const at = Math.max(
    tokens.findIndex((token) => isFiniteVerb(token) || token.tag === "ed"),
    0,
  );
  const subject = tokens.slice(0, at);
  const verbs = tokens.slice(at);
  if (isEmphatic(tokens)) {
    const isOther = !isOwn(wordAt(subject, 0), isDirect);
    return !isOnlooker(speaker) && !isLoss(tokens) && isAct(verbs, isOther || isOffice(speaker));
  }
  if (isNothing(subject)) return isOffice(speaker) && !isLoss(tokens) && isOnesOwn(tokens, verbs, isDirect);
  const isSide = isOwnSide(subject, speaker, isDirect) || isSpokenFor(subject, speaker);
  return isSide && isAct(verbs, isOffice(speaker));
}

/** "Not one", "neither … nor", "never", "let alone": so strong a word answers somebody who said it; "never so many" compares. */
function isEmphatic(tokens: readonly Token[]): boolean {
  const isCompared = tokens.some(({ word }) => /^(?:such|so|before|again)$/.test(word));
  if (isCompared) return false;
  if (/^(?:not|neither)$/.test(wordAt(tokens, 0))) return true;
  return tokens.some(({ word }, i) => /^(?:never|ever|whatsoever)$/.test(word) || isLetAlone(tokens, i));
}

function isLetAlone(tokens: readonly Token[], i: number): boolean {
  return (
    wordAt(tokens, i + 1) === (wordAt(tokens, i) === "let" ? "alone" : "all") && /^(?:let|at)$/.test(wordAt(tokens, i))
  );
}

/** "The palace has not been sold, a palace spokesman said": who speaks for another speaks of its doing as its own. */
function isSpokenFor(subject: readonly Token[], { name = "", role = "" }: Speaker): boolean {
  const told = wordsOf(`${name} ${role}`);
  return (
    told.some((word) => mouthpieces.has(word)) && subject.some(({ word, tag }) => tag !== "det" && told.includes(word))
  );
}

/** "No warning reached my desk", "there was no order"; or, word for word, "nobody was hit". */
function isOnesOwn(tokens: readonly Token[], verbs: readonly Token[], isDirect: boolean): boolean {
  if (wordAt(tokens, 0) === "there") return true;
  return tokens.some(({ word }) => isOwn(word, isDirect)) || (isDirect && isBeing(verbs[0]));
}

/** Not "did not know", and of people without an office not "were not told". */
function isAct(verbs: readonly Token[], isOfficial: boolean): boolean {
  return !verbs.slice(0, 5).some(({ word }) => unaware.has(word)) && (isOfficial || !isDoneTo(verbs));
}

/** "cannot tell", "could not be saved": what nobody was able to do. */
function isUnable({ word }: Token, i: number, tokens: readonly Token[]): boolean {
  return /^(?:cannot|can't|couldn't)$/.test(word) || (/^(?:can|could)$/.test(word) && wordAt(tokens, i + 1) === "not");
}

/** "Nobody …", "No such list …", "There was no …". */
function isNothing(subject: readonly Token[]): boolean {
  const first = wordAt(subject, 0);
  return /^(?:no|nobody|nothing|none|there)$/.test(first);
}

/** "Nobody was hit" clears the speaker; "nobody came to help" blames others. */
function isBeing(token: Token | undefined): boolean {
  return token?.tag === "aux" && /^(?:is|are|was|were|been)$/.test(token.word);
}

function isLoss(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => losses.has(word));
}

const own = new Set(words.firstPersonWords);
const firstPerson = /^(?:i|we|my|our)$/;
const personal = /^(?:he|she|his|her)$/;

/** The speaker's own pronoun: "we" between quotation marks, "it" or "his" in reported speech. */
function isOwn(word: string, isDirect: boolean): boolean {
  return isDirect ? firstPerson.test(word) : own.has(word) && !firstPerson.test(word);
}

/** "We", "my men"; in reported speech "it" of a body and "he" of a person in office. */
function isOwnSide(subject: readonly Token[], speaker: Speaker, isDirect: boolean): boolean {
  const opener = wordAt(subject, 0);
  if (!isOwn(opener, isDirect)) return false;
  if (isDirect) return !isOnlooker(speaker);
  return personal.test(opener) ? speaker.kind !== "body" && isOffice(speaker) : speaker.kind !== "person";
}

function isOnlooker({ name = "", role = "" }: Speaker): boolean {
  return wordsOf(`${name} ${role}`).some((word) => onlookers.has(word));
}

function wordsOf(phrase: string): readonly string[] {
  return phrase.toLowerCase().split(/\P{L}+/u);
}

const participial = new Set<Tag>(["ed", "past"]);

/** "were not told", "had never been asked": what others did to the speaker. */
function isDoneTo(verbs: readonly Token[]): boolean {
  const be = verbs.findIndex(({ word }) => /^(?:was|were|been|being|wasn't|weren't)$/.test(word));
  if (be < 0) return false;
  let at = be + 1;
  while (/^(?:neg|adv)$/.test(tagAt(verbs, at))) at += 1;
  return isOf(verbs[at], participial);
}
