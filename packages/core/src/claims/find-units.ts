import { findParagraphs, findSentences, isInside, type Span } from "#text";
import type { Quoted } from "./find-quoted.ts";
import { findTokens, type Token } from "./find-tokens.ts";

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
  for (const sentence of sentences) {
    group.push(sentence);
    const last = sentence.tokens.at(-1);
    const open = last && quoted[last.quoted];
    const goesOn = open !== undefined && open.outer.end > sentence.span.end && open.paragraph === sentence.paragraph;
    if (goesOn) continue;
    units.push(joinSentences(group, quoted));
    group = [];
  }
  if (group.length > 0) units.push(joinSentences(group, quoted));
  return units;
}

function joinSentences(group: readonly SentenceWords[], quoted: readonly Quoted[]): Unit {
  const tokens: Token[] = [];
  for (const token of group.flatMap((sentence) => sentence.tokens)) {
    const span = quoted[token.quoted]?.outer;
    const last = tokens.at(-1);
    if (!span) tokens.push(token);
    else if (last?.quoted !== token.quoted || !isInside(token.span, last.span)) {
      tokens.push({ span, word: "", tag: "quote", isCapital: false, quoted: token.quoted });
    }
  }
  const start = group[0]?.span.start ?? 0;
  return { span: { start, end: group.at(-1)?.span.end ?? start }, paragraph: group[0]?.paragraph ?? 0, tokens };
}
