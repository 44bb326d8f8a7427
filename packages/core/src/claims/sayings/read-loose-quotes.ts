import { findCueForms } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { type NounPhrase, type Range, readPhraseLeft, readPhraseRight } from "../words/read-noun-phrase.ts";
import { isFiniteVerb, isOf, nominal, tagAt, verbal, wordAt } from "../words/word-classes.ts";
import type { Attribution } from "./attribution.ts";
import { findSubject, readFirstPhrase } from "./find-subject.ts";

/** The name of the rule for quoted words in a clause that has no verb of saying. */
export const clauseSubject = "clause-subject";

/** Whose words the quotations are that no verb of saying claimed, by where they stand in their sentence. */
export function readLooseQuotes(tokens: readonly Token[], found: readonly Attribution[]): readonly Attribution[] {
  return tokens.flatMap((token, i): readonly Attribution[] => {
    if (token.tag !== "quote" || found.some(({ contents }) => holds(contents, i))) return [];
    const loose = readTag(tokens, i) ?? readLeadIn(tokens, i) ?? readClause(tokens, i);
    return loose ? [{ ...loose, contents: [{ from: i, to: i + 1 }], isNegated: false }] : [];
  });
}

type Loose = Pick<Attribution, "cue" | "rule"> & { readonly subject: NounPhrase };

function holds(contents: readonly Range[], at: number): boolean {
  return contents.some(({ from, to }) => from <= at && at < to);
}

/** "“We stay,” Orl shot back": after a comma inside the mark, who and any verb say whose words they were. */
function readTag(tokens: readonly Token[], i: number): Loose | undefined {
  const before = tokens[i - 1];
  const isSentence = tokens[i]?.isCapital === true && (!before || before.tag === "sign");
  if (!isSentence || wordAt(tokens, i + 1) !== ",") return undefined;
  return readTagPlain(tokens, i + 2) ?? readTagInverted(tokens, i + 2);
}

/** "Orl shot back", "Orl, who runs the mill said": the verb right after the name, or one of saying after what describes it. */
function readTagPlain(tokens: readonly Token[], at: number): Loose | undefined {
  const subject = readPhraseRight(tokens, at);
  if (!subject) return undefined;
  let verb = subject.to;
  while (isOf(tokens[verb], verbGroup)) verb += 1;
  const near = tokens[verb];
  if (isOf(near, verbal) || (near && findCueForms(near.word).length > 0)) return { subject, cue: verb, rule: "tag" };
  if (isSwallowed(tokens, subject))
    return { subject: { ...subject, to: subject.to - 1 }, cue: subject.to - 1, rule: "tag" };
  const far = tokens.findIndex((token, k) => k > verb && k - at < tagReach && isSaying(token));
  const isOwn = far > 0 && !tokens.slice(at, far).some(({ tag }) => tag === "quote");
  return isOwn ? { subject, cue: far, rule: "tag" } : undefined;
}

/** "Orl notes": a verb of saying that reads like the last noun of the name. */
function isSwallowed(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const isLast = to >= tokens.length || tagAt(tokens, to) === "sign";
  return isLast && to - from > 1 && tagAt(tokens, to - 1) !== "cap" && findCueForms(wordAt(tokens, to - 1)).length > 0;
}

/** How many words may stand between a quotation and the verb of its tag. */
const tagReach = 24;
const verbGroup = new Set<Tag>(["adv", "neg", "modal"]);

function isSaying({ word, tag }: Token): boolean {
  return tag !== "cap" && findCueForms(word).some(({ form, frame }) => form === "past" && frame === "clause");
}

/** "reacted Orl", "said retired miner Ana Orl". */
function readTagInverted(tokens: readonly Token[], at: number): Loose | undefined {
  const verb = tokens[at];
  if (verb?.tag !== "past" && verb?.tag !== "ed") return undefined;
  const isDescribed = tagAt(tokens, at + 1) === "ed" && isOf(tokens[at + 2], nominal);
  const subject = readPhraseRight(tokens, isDescribed ? at + 2 : at + 1);
  const first = subject && tokens[subject.from];
  if (!first || /^(?:him|them|me|us|it|that)$/.test(first.word)) return undefined;
  return { subject, cue: at, rule: "tag" };
}

/** How far before the mark a verb of saying may stand. */
const leadReach = 7;
/** And where a colon says that the sentence leads to the words. */
const colonReach = 30;

/** "was moved to say, “…”", "with one of the ads asking, “…”": a verb of saying just before the mark, whatever its form. */
function readLeadIn(tokens: readonly Token[], i: number): Loose | undefined {
  const stop = leadStart(tokens, i);
  for (let k = i - 1; k >= stop; k -= 1) {
    const subject = isLeadVerb(tokens, k) ? leadSubject(tokens, k) : undefined;
    if (subject) return { subject, cue: k, rule: "leads-in" };
  }
  return undefined;
}

/** Where to stop looking back for the verb: right before a bare mark, else at a sign, past commas where a colon leads in. */
function leadStart(tokens: readonly Token[], i: number): number {
  const last = tokens[i - 1];
  if (last?.tag !== "sign" && last?.tag !== "that") return Math.max(1, i - 1);
  const isColon = last.word === ":";
  const reach = isColon ? colonReach : leadReach;
  let stop = i - 1;
  while (stop > 1 && i - stop < reach && !endsLead(tokens[stop - 1], isColon)) stop -= 1;
  return stop;
}

function endsLead(token: Token | undefined, isColon: boolean): boolean {
  return token?.tag === "quote" || (token?.tag === "sign" && !isColon);
}

function isLeadVerb(tokens: readonly Token[], k: number): boolean {
  const isBare = /^(?:to|adv|modal)$/.test(tagAt(tokens, k - 1));
  return (
    tagAt(tokens, k) !== "cap" &&
    findCueForms(wordAt(tokens, k)).some(({ form }) => form === "past" || form === "ing" || (form === "base" && isBare))
  );
}

function leadSubject(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  if (wordAt(tokens, verb - 1) !== "to") return findSubject(tokens, verb).subject;
  // "led Orl to say": who is led; "was led to say": the subject.
  const before = tokens[verb - 2];
  return isOf(before, nominal) ? readPhraseLeft(tokens, verb - 2) : findSubject(tokens, verb - 2).subject;
}

/** "Orl’s party opposes “any retreat from the coast”": words in a clause without a verb of saying are its subject's. */
function readClause(tokens: readonly Token[], i: number): Loose | undefined {
  if (i < 2) return undefined;
  const subject = readFirstPhrase(tokens, i);
  const between = subject ? tokens.slice(subject.to, i) : [];
  if (!subject || !between.some(isVerb) || between.some(bringsSubject)) return undefined;
  return { subject, cue: subject.to, rule: clauseSubject };
}

/** "…, and Mr Orl …": another name may be who speaks. */
function bringsSubject({ tag }: Token, i: number, between: readonly Token[]): boolean {
  const next = tagAt(between, i + 1);
  return tag === "conj" && (next === "cap" || next === "pron" || next === "det");
}

function isVerb(token: Token): boolean {
  return isFiniteVerb(token) || token.tag === "ed" || findCueForms(token.word).length > 0;
}
