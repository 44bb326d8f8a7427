import { findParagraphs, findSentences, type Span } from "#text";
import { type CueForm, findCueForms } from "./cue-forms.ts";
import type { Quoted } from "./find-quoted.ts";
import { findTokens, type Token } from "./find-tokens.ts";
import { isFiniteVerb } from "./word-classes.ts";

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

/** Reads the sentences of a text with their words. */
export function readSentences(text: string, quoted: readonly Quoted[]): readonly SentenceWords[] {
  const paragraphs = findParagraphs(text);
  const quotedAt = followQuoted(quoted);
  let paragraph = 0;
  return findSentences(text).map((span) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) < span.end) paragraph += 1;
    return { span, paragraph, tokens: findTokens(text, span, quotedAt) };
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
    if (goesOn || hasTag(sentence, sentences[i + 1])) continue;
    units.push(joinSentences(group, quoted));
    group = [];
  }
  if (group.length > 0) units.push(joinSentences(group, quoted));
  return units;
}

function collapse(group: readonly SentenceWords[], one: Quoted, mark: Token): readonly Token[] {
  const isCapital = startsHigh(group, mark);
  const token: Token = { span: one.outer, word: "", tag: "quote", isCapital, quoted: mark.quoted };
  const comma = commaInside(group, one);
  return comma ? [token, comma] : [token];
}

/** The comma that American print sets inside the mark: "“We wait,” she said". */
function commaInside(group: readonly SentenceWords[], quoted: Quoted): Token | undefined {
  for (let i = group.length - 1; i >= 0; i -= 1) {
    const last = group[i]?.tokens.findLast(({ span }) => span.start < quoted.inner.end);
    if (last && last.span.start >= quoted.inner.start)
      return last.word === "," && last.span.end === quoted.inner.end ? last : undefined;
  }
  return undefined;
}

/** Whether the first word of the quotation that begins with this token has a capital. */
function startsHigh(group: readonly SentenceWords[], mark: Token): boolean {
  for (const { tokens } of group) {
    const first = tokens.find(({ span, tag }) => span.start > mark.span.start && tag !== "sign");
    if (first) return first.isCapital;
  }
  return false;
}

/** "“Is it over?” Ellery said.": a quotation ends the sentence, and the next one only says whose it was. */
function hasTag(sentence: SentenceWords, next: SentenceWords | undefined): boolean {
  const first = next?.tokens[0];
  if (!first || next.paragraph !== sentence.paragraph || first.quoted >= 0) return false;
  if ((sentence.tokens.at(-1)?.quoted ?? -1) < 0) return false;
  const cue = next.tokens.findIndex(
    ({ word, tag }, i) => i > 0 && i < 9 && tag !== "cap" && findCueForms(word).some(isTagForm),
  );
  if (cue < 0) return false;
  if (next.tokens.slice(0, cue).some(isFiniteVerb)) return false;
  const after = next.tokens[cue + 1];
  return (
    !after ||
    after.tag === "sign" ||
    after.tag === "time" ||
    after.tag === "adv" ||
    after.tag === "prep" ||
    after.quoted >= 0
  );
}

function isTagForm({ form, frame }: CueForm): boolean {
  return (form === "past" || form === "s") && (frame === "clause" || frame === "quote");
}

function joinSentences(group: readonly SentenceWords[], quoted: readonly Quoted[]): Unit {
  const tokens: Token[] = [];
  let collapsed = -1;
  for (const token of group.flatMap((sentence) => sentence.tokens)) {
    const one = quoted[token.quoted];
    if (!one) tokens.push(token);
    else if (token.quoted !== collapsed) tokens.push(...collapse(group, one, token));
    collapsed = token.quoted;
  }
  const start = group[0]?.span.start ?? 0;
  return { span: { start, end: group.at(-1)?.span.end ?? start }, paragraph: group[0]?.paragraph ?? 0, tokens };
}
