import { foldWord, type Span } from "#text";
import { tagWord } from "./tag-word.ts";

/** The part a token plays: a word class, or the sign itself for punctuation. */
export type Tag =
  | "det"
  | "poss"
  | "pron"
  | "aux"
  | "modal"
  | "to"
  | "prep"
  | "conj"
  | "sub"
  | "rel"
  | "that"
  | "neg"
  | "adv"
  | "num"
  | "cap"
  | "noun"
  | "verb"
  | "past"
  | "ed"
  | "ing"
  | "time"
  | "quote"
  | "sign";

/** One word or sign of a sentence. */
export interface Token {
  readonly span: Span;
  /** Folded: lower case, straight apostrophe. For a quotation collapsed to one token, empty. */
  readonly word: string;
  readonly tag: Tag;
  readonly isCapital: boolean;
  /** Index of the quotation it stands in, or stands for; -1 outside. */
  readonly quoted: number;
}

const pattern =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑.&](?=\p{L})\p{L}[\p{L}\p{M}\p{N}]*|['’](?!(?:s|S|re|ve|ll|d|m)\b)\p{L}+)*|\d+(?:[.,:]\d+)*|['’](?:s|S|re|ve|ll|d|m)\b|[^\s\u200b]/gu;
const upper = /^\p{Lu}/u;

/**
 * Finds the words and signs of one stretch of text and tells each word's class from closed lists and its neighbours.
 *
 * A full stop inside the stretch (after "Mr", "No") is left out; the one at its end stays.
 */
export function findTokens(text: string, span: Span, quotedAt: (at: number) => number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(pattern)) {
    const raw = match[0];
    const start = span.start + match.index;
    const end = start + raw.length;
    if (raw === "." && goesOn(text, end, span.end)) continue;
    const word = foldWord(raw);
    const isCapital = upper.test(raw);
    const tag = tagWord(word, isCapital, tokens);
    tokens.push({ span: { start, end }, word, tag, isCapital, quoted: quotedAt(start) });
  }
  return tokens.map((token, i) => settleNoun(token, tokens[i - 1], tokens[i + 1]));
}

/** "talks were held": before an auxiliary a form that may be a verb is a noun. */
function settleNoun(token: Token, before: Token | undefined, after: Token | undefined): Token {
  if (token.tag !== "verb" || (after?.tag !== "aux" && after?.tag !== "modal")) return token;
  if (!/[^s]s$/.test(token.word) || before?.tag === "pron" || before?.tag === "rel") return token;
  return { ...token, tag: "noun" };
}

/** Whether more than closing marks follows before the sentence's end. */
function goesOn(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && at - from < 12 && /["'”’»)\]\s]/.test(text.charAt(at))) at += 1;
  return at < end;
}
