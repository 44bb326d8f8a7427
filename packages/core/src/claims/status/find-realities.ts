import type { Span } from "#text";
import { findQuoted } from "../quotations/find-quoted.ts";
import type { Tag, Token } from "../words/find-tokens.ts";
import { readSentences } from "../words/find-units.ts";
import { type ClausePiece, splitClauses } from "../words/split-clauses.ts";
import { isOf, nominal, tagAt, verbal, wordAt } from "../words/word-classes.ts";
import { readAdjective, readNounReality } from "./read-noun-reality.ts";
import { readCoordinated, readVerbGroup } from "./read-verb-reality.ts";
import type { Reality } from "./reality.ts";

/**
 * Tells of each event whether it happened, lies ahead, did not happen, or is left open, by the words that govern it.
 *
 * Finer than a statement, which speaks for a clause: "the bank refused to pay" happened, its "pay" did not.
 *
 * @param events - Spans of event words, in any order.
 * @returns One answer for each event, in the order given.
 */
export function findRealities(text: string, events: readonly Span[]): readonly Reality[] {
  const sentences = readSentences(text, findQuoted(text));
  return events.map((event) => {
    const sentence = sentences.findLast(({ span }) => span.start <= event.start);
    const tokens = sentence?.tokens ?? [];
    const at = tokens.findIndex(({ span }) => span.end > event.start);
    return at < 0 ? "happened" : readReality(tokens, at);
  });
}

function readReality(tokens: readonly Token[], at: number): Reality {
  const pieces = splitClauses(tokens);
  const piece = pieces.find(({ from, to }) => from <= at && at < to);
  const from = piece?.from ?? 0;
  const group = readVerbGroup(tokens, at);
  if (piece?.opener === "whether" && group !== "ahead") return "open";
  const own = group ?? readCoordinated(tokens, at, from);
  if (own) return own;
  return (isVerb(tokens, at, from) ? readTime(tokens, pieces, piece) : readNounReality(tokens, at, from)) ?? "happened";
}

const verbs = new Set<Tag>(["aux", "modal", "past", "verb"]);
/** What stands right before a verb, never before an adjective. */
const subjects = new Set<Tag>(["aux", "pron", "rel", "neg"]);

/** A finite verb, or a participle that is not the adjective of a noun. */
function isVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (isOf(tokens[at - 1], subjects)) return isOf(token, verbs) || token?.tag === "ed";
  if (token?.tag === "verb") return !readAdjective(tokens, at) && !isAfterVerb(tokens, at, from);
  return isOf(token, verbs) || (token?.tag === "ed" && !isOf(tokens[at + 1], nominal));
}

const subject = /^(?:he|i|it|she|they|we|you|who)$/;

/** "he spoke against the dropped deal": a clause that has its verb takes the next plain form for a noun. */
function isAfterVerb(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < 20; i -= 1) {
    if (/^(?:sign|conj|that|sub|rel)$/.test(tagAt(tokens, i)) || subject.test(wordAt(tokens, i))) return false;
    if (isOf(tokens[i], verbal)) return true;
  }
  return false;
}

/** "will step down when the vote is over": a clause of time or condition leans on a main clause still to come. */
function readTime(
  tokens: readonly Token[],
  pieces: readonly ClausePiece[],
  piece: ClausePiece | undefined,
): Reality | undefined {
  if (piece?.kind !== "subordinate" || !leaning.test(piece.opener)) return undefined;
  const main = pieces.find(({ kind }) => kind === "main");
  const own = tokens.slice(piece.from, piece.to);
  const modal = main && tokens.slice(main.from, main.to).find(({ tag }) => tag === "modal");
  const isPast = own.some(({ tag, word }) => tag === "past" || /^(?:was|were|had|did)$/.test(word));
  return modal && (!isPast || modal.word === "would") ? "ahead" : undefined;
}

const leaning = /^(?:when|before|after|until|once|till|if|unless)$/;
