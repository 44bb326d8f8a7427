import type { Token } from "../words/find-tokens.ts";
import type { Range } from "../words/read-noun-phrase.ts";
import { isEnd, tagAt, wordAt } from "../words/word-classes.ts";
import type { Opening } from "./describe-joint.ts";
import { findContentEnd } from "./find-content-end.ts";
import { hasFinite } from "./find-content-start.ts";

/** The content that begins at `start`, without the signs at its end and the conjunction at its beginning. */
export function contentAfter(tokens: readonly Token[], start: number, opening: Opening = {}): Range | undefined {
  let from = start;
  if (tagAt(tokens, from) === "quote" && isQuoteAlone(tokens, from)) return { from, to: from + 1 };
  let to = findContentEnd(tokens, from, opening);
  while (to > from && isEnd(tokens[to - 1])) to -= 1;
  while (to > from && tagAt(tokens, from) === "conj") from += 1;
  return to > from ? { from, to } : undefined;
}

function isQuoteAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.tag === "sign" || next.tag === "conj" || next.tag === "sub" || next.tag === "prep";
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
