import type { Token } from "./find-tokens.ts";
import { timeOpeners } from "./lexicon/mood-words.ts";
import { isCondition, isInvertedCondition, type Mood, readMood } from "./read-mood.ts";
import { failing, sharing, telling } from "./reality.ts";
import { type ClauseKind, type ClausePiece, splitClauses } from "./split-clauses.ts";
import { wordAt } from "./word-classes.ts";

/** One clause with its own words and what they say of it. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly tokens: readonly Token[];
  readonly mood: Mood;
  readonly isConditional: boolean;
  /** An infinitive, or a clause of time, under something that is still to come. */
  readonly isAhead: boolean;
  /** "failed to", "refused to": it did not happen. */
  readonly isFailed: boolean;
}

const timing = new Set(timeOpeners);

/** Splits words into clauses and reads the mood of each; the pieces of an interrupted clause are read as one. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const pieces = splitClauses(tokens);
  const groups = [...new Set(pieces.map(({ group }) => group))];
  const drafts = groups.map((group) =>
    draft(
      tokens,
      pieces.filter((piece) => piece.group === group),
    ),
  );
  const hasCondition = drafts.some(({ isCondition: sets }) => sets) || isInvertedCondition(tokens);
  const hasPlan = drafts.some(({ kind, tokens: words }) => kind !== "main" && wasPlanned(words));
  return drafts.map((clause, i) => finish(clause, { above: findAbove(drafts, i), hasCondition, hasPlan }));
}

interface Draft {
  readonly kind: ClauseKind;
  readonly opener: string;
  readonly tokens: readonly Token[];
  readonly mood: Mood;
  readonly isCondition: boolean;
  /** The word an infinitive hangs on. */
  readonly governor: string;
}

function draft(tokens: readonly Token[], pieces: readonly ClausePiece[]): Draft {
  const [first] = pieces;
  const from = first?.from ?? 0;
  const words = pieces.flatMap((piece) => tokens.slice(piece.from, piece.to));
  const { kind = "main", opener = "" } = first ?? {};
  const before = tokens[from - 1];
  const at = tokens.findLastIndex(({ tag }, i) => i < from && tag !== "adv");
  return {
    kind,
    opener,
    tokens: words,
    mood: readMood(words),
    isCondition: isCondition(opener, before),
    governor: wordAt(tokens, at),
  };
}

/** The clause a subordinate one hangs on: the last one before it that is main, else the first main one. */
function findAbove(drafts: readonly Draft[], at: number): Draft | undefined {
  return drafts.slice(0, at).findLast(({ kind }) => kind === "main") ?? drafts.find(({ kind }) => kind === "main");
}

interface Around {
  readonly above: Draft | undefined;
  readonly hasCondition: boolean;
  /** A clause of the sentence tells of a plan of the past: "which had been due". */
  readonly hasPlan: boolean;
}

function finish(
  { kind, opener, tokens, mood, isCondition: sets, governor }: Draft,
  { above, hasCondition, hasPlan }: Around,
): Clause {
  const leans = kind === "subordinate" && timing.has(opener) && !hasPast(tokens);
  const isUnder = kind === "infinitive" || leans;
  const isAhead =
    isUnder &&
    !sharing.has(governor) &&
    !telling.has(governor) &&
    (kind === "infinitive" || above?.mood.isPlanned === true);
  const isConditional =
    sets || (hasCondition && (kind === "main" || isUnder)) || (isUnder && above?.mood.isConditional === true);
  const isFailed = kind === "infinitive" && (failing.has(governor) || above?.mood.isNegated === true);
  const isFallen = kind !== "main" && above?.mood.isCancelled === true && hasPlan;
  return { kind, tokens, mood: isFallen ? { ...mood, isCancelled: true } : mood, isConditional, isAhead, isFailed };
}

/** "that had been planned": with a main clause that cancels, the plan that fell. */
function wasPlanned(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ tag }) => tag !== "sign")?.word ?? "";
  return (
    /^(?:was|were)$/.test(last) ||
    tokens.some(
      ({ word }, i) =>
        /^(?:due|planned|scheduled|called|set|expected)$/.test(word) &&
        /^(?:been|was|were)$/.test(wordAt(tokens, i - 1)),
    )
  );
}

function hasPast(tokens: readonly Token[]): boolean {
  return tokens.some(({ tag, word }) => tag === "past" || tag === "ed" || /^(?:was|were|had|did)$/.test(word));
}
