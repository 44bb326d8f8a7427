import { findParagraphs, findSentences, type Span } from "#text";
import type { Quoted } from "../quotations/find-quoted.ts";
import { type CueForm, findCueForms } from "./cue-forms.ts";
import { findTokens, type Tag, type Token } from "./find-tokens.ts";
import type { Range } from "./read-noun-phrase.ts";
import { isFiniteVerb, isOf, tagAt, wordAt } from "./word-classes.ts";

/** A sentence with its words. */
export interface SentenceWords {
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** One or more sentences that a quotation holds together, each quotation collapsed to one token. */
export interface Unit {
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A run of more words than this without a full stop is a list or a table, not a sentence: it claims nothing. */
const longest = 400;

/** Reads the sentences of a text with their words. */
export function readSentences(text: string, quoted: readonly Quoted[]): readonly SentenceWords[] {
  const paragraphs = findParagraphs(text);
  const quotedAt = followQuoted(quoted);
  let paragraph = 0;
  return findSentences(text).map((span) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) < span.end) paragraph += 1;
    const tokens = findTokens(text, span, quotedAt);
    return { span, paragraph, tokens: tokens.length > longest ? [] : tokens };
  });
}

/** Tells the quotation at an offset; offsets must be asked in rising order. */
function followQuoted(quoted: readonly Quoted[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < quoted.length && (quoted[next]?.outer.end ?? 0) <= at) next += 1;
    return (quoted[next]?.outer.start ?? Number.POSITIVE_INFINITY) <= at ? next : -1;
  };
}

/** Joins the sentences that one quotation spans and collapses each quotation to one token. */
export function buildUnits(sentences: readonly SentenceWords[], quoted: readonly Quoted[]): readonly Unit[] {
  const units: Unit[] = [];
  let group: SentenceWords[] = [];
  for (const [i, sentence] of sentences.entries()) {
    group.push(sentence);
    const last = sentence.tokens.at(-1);
    const open = last && quoted[last.quoted];
    const goesOn = open !== undefined && open.outer.end > sentence.span.end && open.paragraph === sentence.paragraph;
    if (goesOn || hasTag(sentence, sentences[i + 1]) || joinsNext(sentence, sentences[i + 1])) continue;
    units.push(joinSentences(group, quoted));
    group = [];
  }
  if (group.length > 0) units.push(joinSentences(group, quoted));
  return units;
}

/** "Elder went on:", and the next paragraph opens with the quotation; or it names in a line who said what this one quotes. */
function joinsNext(sentence: SentenceWords, next: SentenceWords | undefined): boolean {
  if (next?.paragraph !== sentence.paragraph + 1) return false;
  const [last, first] = [sentence.tokens.at(-1), next.tokens[0]];
  if (last?.word === ":") return (first?.quoted ?? -1) >= 0;
  return (last?.quoted ?? -1) >= 0 && next.tokens.length <= longestCredit && /^[-–—]$/.test(first?.word ?? "");
}

/** How many words a line of credit may have: "– Ana Belmont, mayor". */
const longestCredit = 8;

/** "“Is it over?” Elder said.": a quotation ends the sentence, and the next one only says whose it was. */
function hasTag(sentence: SentenceWords, next: SentenceWords | undefined): boolean {
  const first = next?.tokens[0];
  if (!first || next.paragraph !== sentence.paragraph || first.quoted >= 0) return false;
  if ((sentence.tokens.at(-1)?.quoted ?? -1) < 0) return false;
  const cue = next.tokens.findIndex(
    ({ word, tag }, i) => i > 0 && i < tagReach && tag !== "cap" && findCueForms(word).some(isTagForm),
  );
  if (cue < 0) return false;
  if (next.tokens.slice(0, cue).some(isFiniteVerb)) return false;
  // "Elder told reporters on Friday".
  const isTold = isOf(next.tokens[cue + 1], addressed) && findCueForms(wordAt(next.tokens, cue)).some(takesOne);
  return endsTag(next.tokens, isTold ? cue + 2 : cue + 1);
}

function takesOne({ takesAddressee }: CueForm): boolean {
  return takesAddressee;
}

const addressed = new Set<Tag>(["noun", "cap", "pron"]);
const tagEnds = new Set<Tag>(["sign", "time", "adv", "prep", "to"]);

/** Nothing that was said follows the verb; a colon, or a comma and a mark, would open words of its own. */
function endsTag(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (!after) return true;
  const opensOwn = after.word === ":" || (after.word === "," && (tokens[at + 1]?.quoted ?? -1) >= 0);
  return after.quoted >= 0 || (isOf(after, tagEnds) && !opensOwn);
}

/** How many words may name who speaks: "the mayor of Orvik, Ana Belmont, asked". */
const tagReach = 12;

function isTagForm({ form, frame }: CueForm): boolean {
  return (form === "past" || form === "s") && (frame === "clause" || frame === "quote");
}

function joinSentences(group: readonly SentenceWords[], quoted: readonly Quoted[]): Unit {
  const flat = group.flatMap((sentence) => sentence.tokens);
  const tokens: Token[] = [];
  for (let i = 0; i < flat.length; ) {
    const token = flat[i];
    const one = token && quoted[token.quoted];
    const end = one ? endOfQuoted(flat, i) : i + 1;
    if (one) tokens.push(...collapse(flat, one, { from: i, to: end }));
    else if (token) tokens.push(token);
    i = end;
  }
  const start = group[0]?.span.start ?? 0;
  const span = { start, end: group.at(-1)?.span.end ?? start };
  return { span, paragraph: group[0]?.paragraph ?? 0, tokens: tokens.length > longest ? [] : tokens };
}

function endOfQuoted(flat: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < flat.length && flat[to]?.quoted === flat[from]?.quoted) to += 1;
  return to;
}

/** One token for the quotation, and the comma that American print sets inside the mark: "“We wait,” she said". */
function collapse(flat: readonly Token[], one: Quoted, { from, to }: Range): readonly Token[] {
  let first = from;
  while (first < to && tagAt(flat, first) === "sign") first += 1;
  const isCapital = first < to && flat[first]?.isCapital === true;
  const token: Token = { span: one.outer, word: "", tag: "quote", isCapital, quoted: flat[from]?.quoted ?? -1 };
  const last = [flat[to - 1], flat[to - 2]].find((sign) => sign?.word === "," && sign.span.end === one.inner.end);
  return last ? [token, last] : [token];
}
