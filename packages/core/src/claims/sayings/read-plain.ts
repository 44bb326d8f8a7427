import { findCueForms } from "../words/cue-forms.ts";
import type { Token } from "../words/find-tokens.ts";
import { type NounPhrase, type Range, readPhraseLeft } from "../words/read-noun-phrase.ts";
import { isBreak, isFiniteVerb, tagAt, wordAt } from "../words/word-classes.ts";
import type { Attribution, Cue } from "./attribution.ts";
import { contentBefore } from "./find-content.ts";
import { isOnlyAdjuncts } from "./find-content-start.ts";
import { findFrameStart, readContent } from "./find-frame-start.ts";
import { type Found, findSubject } from "./find-subject.ts";
import { readSecondPart } from "./read-inverted.ts";

/** Subject before the verb: "the union said …", "…, the union said", "the union, she said, …". */
export function readPlain(tokens: readonly Token[], cue: Cue): Attribution | undefined {
  const found = findSubject(tokens, cue.i);
  const { subject, isNegated } = found;
  if (!subject) return undefined;
  const right = findRight(tokens, cue, found);
  const left = found.isRelative
    ? undefined
    : (readLeftContent(tokens, subject.from, cue) ?? readParted(tokens, { subject, cue, right }));
  const shared = { subject, cue: cue.i, form: cue.form, isNegated };
  return left
    ? leftContent(tokens, shared, { cue, left, right, found })
    : plainContent(tokens, shared, { cue, right, found });
}

/** Where what is said begins after the verb; ", adding that" is another act of saying. */
function findRight(tokens: readonly Token[], cue: Cue, found: Found): number | undefined {
  const right = findFrameStart(tokens, cue.at + 1, cue.form) ?? findVerbRight(tokens, cue, found);
  const isHanging = right !== undefined && tagAt(tokens, right) === "ing" && wordAt(tokens, right - 1) === ",";
  return isHanging && findCueForms(wordAt(tokens, right)).length > 0 ? undefined : right;
}

/** "which the board says shows two calls", "who police say fled": right after the source the clause goes on with its verb. */
function findVerbRight(tokens: readonly Token[], { at, form }: Cue, { isInside }: Found): number | undefined {
  const next = tokens[at + 1];
  if (!isInside || form.frame !== "clause" || form.isGuarded || !next) return undefined;
  return isFiniteVerb(next) || next.tag === "ed" || (next.tag === "noun" && next.word.endsWith("s"))
    ? at + 1
    : undefined;
}

/** "The strike, the union said, will go ahead": what stands before an inserted source is the beginning of what it said. */
function readParted(
  tokens: readonly Token[],
  { subject, cue, right }: { readonly subject: NounPhrase; readonly cue: Cue; readonly right: number | undefined },
): Range | undefined {
  if (!isBreak(tokens[subject.from - 1]) || right === undefined || !isClosed(tokens, cue, right) || !canPart(cue))
    return undefined;
  const to = subject.from - 1;
  let from = to;
  while (from > 0 && !opensPart(tokens[from - 1])) from -= 1;
  while (from < to && tagAt(tokens, from) === "conj") from += 1;
  return to - from > 1 || tagAt(tokens, from) === "cap" ? { from, to } : undefined;
}

/** "the union said, …" and "the general told residents on Monday, …": a comma closes the inserted source. */
function isClosed(tokens: readonly Token[], { at, form }: Cue, right: number): boolean {
  if (wordAt(tokens, at + 1) === ",") return true;
  return wordAt(tokens, right - 1) === "," && isOnlyAdjuncts(tokens, at + 1, form);
}

function canPart({ form }: Cue): boolean {
  return form.frame === "clause" && form.form !== "base" && !form.isGuarded;
}

/** A quotation or a sign stronger than a comma stands before the beginning. */
function opensPart(token: Token | undefined): boolean {
  return token === undefined || token.tag === "quote" || /^[;:.?!()]$/.test(token.word);
}

interface Sides {
  readonly cue: Cue;
  readonly left: Range;
  readonly right: number | undefined;
  readonly found: Found;
}

function leftContent(
  tokens: readonly Token[],
  shared: Shared,
  { cue, left, right, found }: Sides,
): Attribution | undefined {
  if (isQuote(tokens, left)) {
    const rest = quotedRest(tokens, cue, right);
    return { ...shared, contents: rest ? [left, rest] : [left], rule: "content-subject-verb" };
  }
  if (right === undefined) {
    return endsSource(tokens, cue) ? { ...shared, contents: [left], rule: "content-subject-verb" } : undefined;
  }
  // "When asked, Orl said, “Never.”": a whole quotation after the verb leaves no room for content before it.
  const isWhole = tagAt(tokens, right) === "quote" && tokens[right]?.isCapital === true;
  if (isWhole || !isClosed(tokens, cue, right)) return plainContent(tokens, shared, { cue, right, found });
  const rest = readContent(tokens, right, { form: cue.form, found });
  return { ...shared, contents: rest ? [left, rest] : [left], rule: "content-around" };
}

/** Only when, where and to whom follow; a verb that is more often no verb of saying stands alone. */
function endsSource(tokens: readonly Token[], { at, form }: Cue): boolean {
  if (form.frame === "quote") return false;
  if (form.isGuarded) return /^(?:sign|time|)$/.test(tagAt(tokens, at + 1));
  return isOnlyAdjuncts(tokens, at + 1, form);
}

type Shared = Omit<Attribution, "contents" | "rule">;

function plainContent(
  tokens: readonly Token[],
  shared: Shared,
  { cue, right, found }: Omit<Sides, "left">,
): Attribution | undefined {
  const content = right === undefined ? undefined : readContent(tokens, right, { form: cue.form, found });
  if (!content) return undefined;
  return { ...shared, contents: [content], rule: found.isRelative ? "relative" : "subject-verb-content" };
}

function isQuote(tokens: readonly Token[], { from, to }: Range): boolean {
  return to - from === 1 && tagAt(tokens, from) === "quote";
}

/** After "“…,” he said" only a second quotation, or a clause after a comma, goes on with it. */
function quotedRest(tokens: readonly Token[], cue: Cue, right: number | undefined): Range | undefined {
  const second = readSecondPart(tokens, cue.at + 1);
  if (second) return second;
  const next = tokens[cue.at + 1];
  if (right === undefined || !(next?.word === "that" || next?.word === ":")) return undefined;
  return readContent(tokens, right, { form: cue.form });
}

/** "“…,” super PAC adviser Ana Orl said": odd words before the name reach back to the quotation. */
function reachQuote(tokens: readonly Token[], start: number): number {
  for (let i = start - 1; i > 0 && start - i < 8; i -= 1) {
    const token = tokens[i];
    const isQuoteEnd = token?.tag === "quote" || (token?.word === "," && tagAt(tokens, i - 1) === "quote");
    if (isQuoteEnd) return i + 1;
    if (!token || token.tag === "sign" || isFiniteVerb(token)) return start;
  }
  return start;
}

/** ", a statement from the union said", ", as the union put it": where the words around the subject begin. */
function pastDocument(tokens: readonly Token[], start: number, { form }: Cue): number {
  if (wordAt(tokens, start - 1) === "as")
    return asSaid.test(form.verb) && isBreak(tokens[start - 2]) ? start - 1 : start;
  if (!/^(?:from|by)$/.test(wordAt(tokens, start - 1)) || !isDocument.test(wordAt(tokens, start - 2))) return start;
  return readPhraseLeft(tokens, start - 2)?.from ?? start;
}

/** Verbs that after "as" vouch for the words before; "as she hoped" does not. */
const asSaid = /^(?:argue|claim|explain|point|put|say)$/;
const isDocument = /^(?:statement|letter|report|study|note|message|email|memo|release|post|communique)$/;

function readLeftContent(tokens: readonly Token[], start: number, cue: Cue): Range | undefined {
  const at = reachQuote(tokens, pastDocument(tokens, start, cue));
  const before = tokens[at - 1];
  if (before?.tag === "quote") return contentBefore(tokens, at);
  return isBreak(before) ? contentBefore(tokens, at - 1) : undefined;
}
