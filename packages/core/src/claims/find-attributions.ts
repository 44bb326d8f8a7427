import type { Attribution } from "./attribution.ts";
import { type CueForm, findCueForms } from "./cue-forms.ts";
import { contentAfter, contentBefore } from "./find-content.ts";
import { findContentStart, isOnlyAdjuncts } from "./find-content-start.ts";
import { type Found, findSubject, readFirstPhrase } from "./find-subject.ts";
import type { Token } from "./find-tokens.ts";
import { isCueHere } from "./is-cue-here.ts";
import { type NounPhrase, type Range, readPhraseRight } from "./read-noun-phrase.ts";
import { readSource } from "./read-source.ts";
import { isEnd, isFiniteVerb, tagAt, wordAt } from "./word-classes.ts";

/** Finds who says what in one unit, in reading order. */
export function findAttributions(tokens: readonly Token[]): readonly Attribution[] {
  const found: Attribution[] = [];
  tokens.forEach((token, i) => {
    const attribution = readSource(tokens, i, token) ?? readCue(tokens, i, found);
    if (attribution) found.push(attribution);
  });
  return [...found, ...readLooseQuotes(tokens, found)];
}

/** The name of the rule for quoted words in a clause that has no verb of saying. */
export const clauseSubject = "clause-subject";

/** "Orl’s party opposes “any retreat from the coast”": words in a clause without a verb of saying are its subject's. */
function readLooseQuotes(tokens: readonly Token[], found: readonly Attribution[]): readonly Attribution[] {
  const loose: Attribution[] = [];
  tokens.forEach((token, i) => {
    if (token.tag !== "quote" || i < 2 || found.some(({ contents }) => holds(contents, i))) return;
    const subject = readFirstPhrase(tokens, i);
    const between = subject ? tokens.slice(subject.to, i) : [];
    if (!subject || !between.some(isVerb) || between.some(bringsSubject)) return;
    const contents = [{ from: i, to: i + 1 }];
    loose.push({ subject, cue: subject.to, contents, isNegated: false, rule: clauseSubject });
  });
  return loose;
}

/** "…, and Mr Orl …": another name may be who speaks. */
function bringsSubject({ tag }: Token, i: number, between: readonly Token[]): boolean {
  const next = tagAt(between, i + 1);
  return tag === "conj" && (next === "cap" || next === "pron" || next === "det");
}

function holds(contents: readonly Range[], at: number): boolean {
  return contents.some(({ from, to }) => from <= at && at < to);
}

function isVerb(token: Token): boolean {
  return isFiniteVerb(token) || token.tag === "ed" || findCueForms(token.word).length > 0;
}

/** A cue verb at `i`; its particle, if any, ends at `at`. */
interface Cue {
  readonly i: number;
  readonly at: number;
  readonly form: CueForm;
}

function readCue(tokens: readonly Token[], i: number, found: readonly Attribution[]): Attribution | undefined {
  const token = tokens[i];
  if (!token || token.tag === "quote") return undefined;
  const form = findCueForms(token.word).find(({ particle }) => !particle || wordAt(tokens, i + 1) === particle);
  if (!form || !isCueHere(tokens, i, form)) return undefined;
  const cue = { i, at: form.particle ? i + 1 : i, form };
  if (form.form === "ing") return readParticiple(tokens, cue, found);
  return readInverted(tokens, cue) ?? readPlain(tokens, cue) ?? readCoordinated(tokens, cue, found);
}

/** "“…,” said Mona Elder": a quotation or a clause, the verb, then who. */
function readInverted(tokens: readonly Token[], cue: Cue): Attribution | undefined {
  const { i, at, form } = cue;
  if (form.frame === "object" || form.frame === "infinitive") return undefined;
  const before = tokens[i - 1];
  const isQuoted = before?.tag === "quote" || (isBreak(before) && tagAt(tokens, i - 2) === "quote");
  const subject = readPhraseRight(tokens, at + 1);
  if (!subject || isObject(tokens[subject.from])) return undefined;
  if (!isQuoted && !isPlainInversion(tokens, cue, subject)) return undefined;
  const content = contentBefore(tokens, before?.tag === "quote" ? i : i - 1);
  if (!content) return undefined;
  const second = readSecondPart(tokens, subject.apposition?.to ?? subject.to);
  const contents = second ? [content, second] : [content];
  return { subject, cue: i, form, contents, isNegated: false, rule: "content-verb-subject" };
}

/** Without a quotation before it, "X, a miller, said he was" looks the same: the verb's subject stands before it there. */
function isPlainInversion(tokens: readonly Token[], { i, form }: Cue, subject: NounPhrase): boolean {
  if (!isBreak(tokens[i - 1]) || i < 4 || form.takesAddressee) return false;
  if (tagAt(tokens, subject.from) === "pron" || isFiniteVerb(tokens[subject.to])) return false;
  return findSubject(tokens, i).subject?.apposition === undefined;
}

function isBreak(token: Token | undefined): boolean {
  return token?.word === "," || token?.word === "—" || token?.word === "–";
}

function isObject(token: Token | undefined): boolean {
  return token?.tag === "pron" && /^(?:him|them|me|us|it|that)$/.test(token.word);
}

/** What goes on after an inserted "she said,": a quotation. */
function readSecondPart(tokens: readonly Token[], end: number): Range | undefined {
  let at = end;
  while (at < tokens.length && at - end < 16 && !isEnd(tokens[at]) && !isSecondQuote(tokens, at)) at += 1;
  return isSecondQuote(tokens, at) ? { from: at, to: at + 1 } : undefined;
}

/** Not the title of a work: "she said on “Ask the Town”". */
function isSecondQuote(tokens: readonly Token[], at: number): boolean {
  return tagAt(tokens, at) === "quote" && !/^(?:prep|poss|det|cap)$/.test(tagAt(tokens, at - 1));
}

/** Subject before the verb: "the union said …", "…, the union said", "the union, she said, …". */
function readPlain(tokens: readonly Token[], cue: Cue): Attribution | undefined {
  const found = findSubject(tokens, cue.i);
  const { subject, isNegated } = found;
  if (!subject) return undefined;
  const right = findContentStart(tokens, cue.at + 1, cue.form) ?? findVerbRight(tokens, cue, found);
  const left = found.isRelative
    ? undefined
    : (readLeftContent(tokens, subject.from) ?? readParted(tokens, { subject, cue, right }));
  const shared = { subject, cue: cue.i, form: cue.form, isNegated };
  return left
    ? leftContent(tokens, shared, { cue, left, right, found })
    : plainContent(tokens, shared, { right, found });
}

/** "which the board says shows two calls", "who police say fled": right after the source the clause goes on with its verb. */
function findVerbRight(tokens: readonly Token[], { at, form }: Cue, { isInside }: Found): number | undefined {
  const next = tokens[at + 1];
  if (!isInside || form.frame !== "clause" || form.isGuarded || !next) return undefined;
  return isFiniteVerb(next) || next.tag === "ed" || (next.tag === "noun" && next.word.endsWith("s"))
    ? at + 1
    : undefined;
}

/** "The strike, the union said, will go ahead": the subject of what is said stands alone before the source. */
function readParted(
  tokens: readonly Token[],
  { subject, cue, right }: { readonly subject: NounPhrase; readonly cue: Cue; readonly right: number | undefined },
): Range | undefined {
  const isParted = wordAt(tokens, subject.from - 1) === "," && wordAt(tokens, cue.at + 1) === ",";
  if (!isParted || right === undefined || !isFiniteVerb(tokens[right])) return undefined;
  const phrase = readFirstPhrase(tokens, subject.from);
  return phrase && phrase.to === subject.from - 1 ? { from: phrase.from, to: phrase.to } : undefined;
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
    const rest = quotedRest(tokens, cue.at, right);
    return { ...shared, contents: rest ? [left, rest] : [left], rule: "content-subject-verb" };
  }
  if (right === undefined) {
    if (!isOnlyAdjuncts(tokens, cue.at + 1, cue.form)) return undefined;
    return { ...shared, contents: [left], rule: "content-subject-verb" };
  }
  // "When asked, Orl said, “Never.”": a whole quotation after the verb leaves no room for content before it.
  const isWhole = tagAt(tokens, right) === "quote" && tokens[right]?.isCapital === true;
  if (isWhole || wordAt(tokens, cue.at + 1) !== ",") return plainContent(tokens, shared, { right, found });
  const rest = contentAfter(tokens, right, found);
  return { ...shared, contents: rest ? [left, rest] : [left], rule: "content-around" };
}

type Shared = Omit<Attribution, "contents" | "rule">;

function plainContent(
  tokens: readonly Token[],
  shared: Shared,
  { right, found }: { readonly right: number | undefined; readonly found: Found },
): Attribution | undefined {
  const content = right === undefined ? undefined : contentAfter(tokens, right, found);
  if (!content) return undefined;
  return { ...shared, contents: [content], rule: found.isRelative ? "relative" : "subject-verb-content" };
}

function isQuote(tokens: readonly Token[], { from, to }: Range): boolean {
  return to - from === 1 && tagAt(tokens, from) === "quote";
}

/** After "“…,” he said" only a second quotation, or a clause after a comma, goes on with it. */
function quotedRest(tokens: readonly Token[], at: number, right: number | undefined): Range | undefined {
  const second = readSecondPart(tokens, at + 1);
  if (second) return second;
  const next = tokens[at + 1];
  if (right === undefined || !(next?.word === "that" || next?.word === ":")) return undefined;
  return contentAfter(tokens, right);
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

function readLeftContent(tokens: readonly Token[], start: number): Range | undefined {
  const at = reachQuote(tokens, start);
  const before = tokens[at - 1];
  if (before?.tag === "quote") return contentBefore(tokens, at);
  return isBreak(before) ? contentBefore(tokens, at - 1) : undefined;
}

/** "… and said that": the subject is that of the act of saying before it, or of the sentence. */
function readCoordinated(
  tokens: readonly Token[],
  { i, at, form }: Cue,
  found: readonly Attribution[],
): Attribution | undefined {
  let before = i - 1;
  while (tagAt(tokens, before) === "adv" || tagAt(tokens, before) === "aux") before -= 1;
  if (tagAt(tokens, before) !== "conj" || form.form !== "past" || form.isGuarded) return undefined;
  const subject = found.at(-1)?.subject ?? readFirstPhrase(tokens, i);
  const right = findContentStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : contentAfter(tokens, right);
  return subject && content && { subject, cue: i, form, contents: [content], isNegated: false, rule: "coordinated" };
}

/** ", adding that …": the subject is that of the act of saying before it, or of the sentence. */
function readParticiple(
  tokens: readonly Token[],
  { i, at, form }: Cue,
  found: readonly Attribution[],
): Attribution | undefined {
  const before = tokens[i - 1];
  const own = before?.tag === "aux" || before?.tag === "noun" ? findSubject(tokens, i).subject : undefined;
  const subject = own ?? found.at(-1)?.subject ?? readFirstPhrase(tokens, i);
  const right = findContentStart(tokens, at + 1, form);
  const content = right === undefined ? undefined : contentAfter(tokens, right);
  if (!content || !subject || form.isGuarded) return undefined;
  return { subject, cue: i, form, contents: [content], isNegated: false, rule: "participle" };
}
