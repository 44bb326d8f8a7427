import { type CueForm, findCueForms } from "../words/cue-forms.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { isEnd, isFiniteVerb, isOf, tagAt, verbal, wordAt } from "../words/word-classes.ts";

const starters = new Set<Tag>([
  "det",
  "pron",
  "cap",
  "noun",
  "num",
  "poss",
  "quote",
  "that",
  "sub",
  "ing",
  "aux",
  "modal",
  "conj",
  "adv",
  "rel",
  "prep",
  "to",
  "time",
  "neg",
  "ed",
]);

/** Where the content right of a cue verb begins, past addressee, time and place; undefined when nothing follows. */
export function findContentStart(tokens: readonly Token[], from: number, form: CueForm): number | undefined {
  const next = tokens[from];
  if (!next || isEnd(next)) return undefined;
  const mark = findMark(tokens, from, form);
  if (mark !== undefined) return mark;
  if (form.frame === "quote" || (form.isGuarded && form.frame !== "infinitive")) return undefined;
  if (next.word === "," && tagAt(tokens, from + 1) === "conj") return undefined;
  if (next.word === ",") return hasMore(tokens, from + 1) ? from + 1 : undefined;
  return findBareStart(tokens, from, form);
}

/** Whether nothing but addressee, time and place follows the verb up to the next sign. */
export function isOnlyAdjuncts(tokens: readonly Token[], from: number, form: CueForm): boolean {
  const addressee = form.takesAddressee ? skipAddressee(tokens, from) : from;
  const next = tokens[skipAdjuncts(tokens, addressee)];
  return next === undefined || next.tag === "sign" || next.tag === "conj" || next.tag === "sub" || next.tag === "quote";
}

function hasMore(tokens: readonly Token[], from: number): boolean {
  return tokens.length - from > 3 || tagAt(tokens, from) === "quote";
}

/** "that", a colon or a quotation within a short reach says where the content begins. */
function findMark(tokens: readonly Token[], from: number, form: CueForm): number | undefined {
  const end = Math.min(tokens.length, from + 16);
  for (let at = from; at < end; at += 1) {
    if (tagAt(tokens, at) === "quote") return isNearQuote(tokens, from, at) ? at : undefined;
    if (opensContent(tokens, { from, at }, form)) return at + 1;
    if (stopsMark(tokens, at, from)) return undefined;
  }
  return undefined;
}

/** The sentence's end, another verb, or ", adding", which has words of its own. */
function stopsMark(tokens: readonly Token[], at: number, from: number): boolean {
  if (tagAt(tokens, at) === "ing" && wordAt(tokens, at - 1) === ",") return true;
  return isEnd(tokens[at]) || (at > from && isOf(tokens[at], verbal));
}

function isNearQuote(tokens: readonly Token[], from: number, at: number): boolean {
  return at === from || wordAt(tokens, at - 1) === ",";
}

function opensContent(tokens: readonly Token[], { from, at }: { from: number; at: number }, form: CueForm): boolean {
  const word = wordAt(tokens, at);
  if (word === ":") return at + 1 < tokens.length;
  return word === "that" && form.frame !== "quote" && isComplement(tokens, from, at);
}

/** "that" opens a clause with a subject of its own; "that night" and "the bill that passed" do not. */
function isComplement(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.tag === "time" || !hasFinite(tokens, at + 1)) return false;
  return at === from || !isFiniteVerb(next);
}

/** No "that": time and place phrases are stepped over, an addressee too where the verb takes one. */
function findBareStart(tokens: readonly Token[], from: number, form: CueForm): number | undefined {
  // "vowed never to pay"
  const to = tagAt(tokens, from) === "neg" ? from + 1 : from;
  if (form.frame === "infinitive" && (tagAt(tokens, to) === "to" || form.isGuarded)) {
    return tagAt(tokens, to) === "to" ? from : undefined;
  }
  let at = skipAdjuncts(tokens, from);
  if (form.takesAddressee) at = skipAdjuncts(tokens, skipAddressee(tokens, at));
  if (wordAt(tokens, at) === ",") at += 1;
  return isContent(tokens, at, form) ? at : undefined;
}

/** Whether what stands here may be what was said: a clause, or for some verbs a phrase. */
function isContent(tokens: readonly Token[], at: number, { frame, act }: CueForm): boolean {
  const next = tokens[at];
  if (!next || isEnd(next) || !starters.has(next.tag)) return false;
  // "dismissed as “tales”": what is judged may come after "as".
  if (frame === "object") return true;
  if (isCircumstance(next) || isSecondClause(next)) return false;
  if (frame === "infinitive") return next.tag === "to" || next.tag === "quote";
  return act === "deny" || hasFinite(tokens, at);
}

/** "asked for a photo and Orl said": another clause, not what was said. */
function isSecondClause({ word }: Token): boolean {
  return word === "and" || word === "but";
}

/** "he said as the crowd roared": when and how it was said, not what. */
function isCircumstance({ tag, word }: Token): boolean {
  return tag === "sub" && !/^(?:if|how|what|where|whether|why|so)$/.test(word);
}

const adjunctHeads =
  /^(?:on|in|at|during|after|to|of|from|before|via|with|for|about|over|late|early|last|this|earlier|later)$/;

function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = skipAdjunct(tokens, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function skipAdjunct(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  // "said there was": what was said begins here.
  if (token.word === "there") return at;
  if (token.tag === "det" && tagAt(tokens, at + 1) === "time") return at + 2;
  if (token.tag === "time" || (token.tag === "adv" && tagAt(tokens, at + 1) !== "num")) return at + 1;
  if (!adjunctHeads.test(token.word) || (token.tag !== "prep" && token.tag !== "to" && token.tag !== "sub")) return at;
  const end = skipPhrase(tokens, at + 1);
  return end === at + 1 ? at : end;
}

/** Past one plain noun phrase: determiner, then nouns or names; a second determiner or pronoun begins the content. */
function skipPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tagAt(tokens, at) === "det" || tagAt(tokens, at) === "poss") at += 1;
  while (at < tokens.length && isPhrasePart(tokens, at, from)) at += 1;
  return at;
}

function isPhrasePart(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  // "in a televised briefing": participles right after the article are part of the phrase.
  if (token && /^(?:ed|ing)$/.test(token.tag)) return at - from < 3 && tagAt(tokens, from) === "det";
  if (!token || !/^(?:noun|cap|num|time|poss)$/.test(token.tag)) return false;
  if (token.tag === "poss") return token.word === "'s";
  // "in a statement Trump would": a name after a plain noun begins the content.
  return !(token.tag === "cap" && at > from && (before?.tag === "noun" || before?.tag === "time"));
}

function skipAddressee(tokens: readonly Token[], from: number): number {
  const token = tokens[from];
  if (!token) return from;
  if (token.tag === "pron" || token.word === "her") return from + 1;
  const end = skipPhrase(tokens, from);
  const next = tokens[end];
  return next && !isFiniteVerb(next) && next.tag !== "ed" ? end : from;
}

/** Whether a clause with its own verb begins here. */
export function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || isEnd(token)) return false;
    if (token.tag === "aux" || token.tag === "modal" || token.tag === "past") return true;
    if (i > from && isVerbLike(token, tokens[i - 1])) return true;
  }
  return false;
}

function isVerbLike(token: Token, before: Token | undefined): boolean {
  if (token.tag === "verb" || token.tag === "ed" || token.tag === "quote") return true;
  return (token.tag === "noun" && before?.tag === "pron") || findCueForms(token.word).length > 0;
}
