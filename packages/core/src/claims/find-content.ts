import { findCueForms } from "./cue-forms.ts";
import { hasFinite } from "./find-content-start.ts";
import type { Found } from "./find-subject.ts";
import type { Token } from "./find-tokens.ts";
import type { Range } from "./read-noun-phrase.ts";
import { isEnd, isFiniteVerb, tagAt, wordAt } from "./word-classes.ts";

/** The content that begins at `from`: to the end of the sentence, or where another act of saying takes over. */
export function contentAfter(tokens: readonly Token[], start: number, found?: Found): Range | undefined {
  let from = start;
  if (tagAt(tokens, from) === "quote" && isQuoteAlone(tokens, from)) return { from, to: from + 1 };
  const hangs = found?.isRelative === true;
  const closes = found?.isSubordinate === true;
  let to = from;
  while (to < tokens.length && !endsContent(tokens, to, { from, hangs, closes })) to += 1;
  while (to > from && isEnd(tokens[to - 1])) to -= 1;
  while (to > from && tagAt(tokens, from) === "conj") from += 1;
  return to > from ? { from, to } : undefined;
}

function isQuoteAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.tag === "sign" || next.tag === "conj" || next.tag === "sub" || next.tag === "prep";
}

interface Bounds {
  readonly from: number;
  /** The clause hangs on a name: the comma before the main verb ends it. */
  readonly hangs: boolean;
  /** The clause opened with "when" or "although": its comma ends it. */
  readonly closes: boolean;
}

function endsContent(tokens: readonly Token[], at: number, bounds: Bounds): boolean {
  if (at === bounds.from) return false;
  const word = wordAt(tokens, at);
  if (word === ";") return true;
  return word === "," ? endsAtComma(tokens, at + 1, bounds) : isVerbPair(tokens, at);
}

/** Whether what follows a comma is no longer what was said. */
function endsAtComma(tokens: readonly Token[], at: number, { hangs, closes }: Bounds): boolean {
  const next = tokens[at];
  const word = wordAt(tokens, at);
  const isSaying = findCueForms(word).length > 0;
  if (closes || /^(?:according|even|compared)$/.test(word)) return true;
  if (next?.tag === "ing") return isSaying;
  if (hangs && (isFiniteVerb(next) || isSaying)) return true;
  if (next?.tag === "conj") return isNewClause(tokens, at + 1) || opensSaying(tokens, at + 1);
  return next?.tag === "sub" && opensSaying(tokens, at + 1);
}

/** A subject and its finite verb within a few words: a sentence of its own after "and" or "but". */
function isNewClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || !/^(?:pron|cap|det|poss|noun)$/.test(first.tag)) return findCueForms(first?.word ?? "").length > 0;
  for (let i = from + 1; i < tokens.length && i - from < 7; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "sign" || token.tag === "quote" || token.tag === "that") return false;
    if (isFiniteVerb(token) || token.tag === "ed") return true;
  }
  return false;
}

/** "… and added that": a second verb of saying with the same subject. */
function isVerbPair(tokens: readonly Token[], at: number): boolean {
  if (tagAt(tokens, at) !== "conj") return false;
  const next = tokens[at + 1];
  if (!next || next.isCapital) return false;
  return findCueForms(next.word).some(({ form, isGuarded }) => form === "past" && !isGuarded);
}

/** A subject and a verb of saying close by. */
function opensSaying(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i - from < 5; i += 1) {
    const token = tokens[i];
    if (!token || token.tag === "sign" || token.tag === "quote") return false;
    if (findCueForms(token.word).some(({ form, frame }) => form === "past" && frame === "clause")) return true;
    if (isFiniteVerb(token)) return false;
  }
  return false;
}

/** The content that ends before `to`: a quotation, or the clause from its beginning. */
export function contentBefore(tokens: readonly Token[], to: number): Range | undefined {
  let end = to;
  while (end > 0 && tagAt(tokens, end - 1) === "sign" && wordAt(tokens, end - 1) !== ")") end -= 1;
  if (end <= 0) return undefined;
  if (tagAt(tokens, end - 1) === "quote" && isQuoteWhole(tokens, end - 1)) return { from: end - 1, to: end };
  let from = end;
  while (from > 0 && !/^[;:]$/.test(wordAt(tokens, from - 1))) from -= 1;
  while (from < end && tagAt(tokens, from) === "conj") from += 1;
  return end - from > 1 && hasFinite(tokens.slice(from, end), 0) ? { from, to: end } : undefined;
}

/** A quotation that begins with a capital, or has no clause before it, is the whole of what is said. */
function isQuoteWhole(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.tag === "conj") return tokens[at]?.isCapital === true || at < 3;
  return before.tag === "sign" && (tokens[at]?.isCapital === true || at < 5);
}
