import { timeOpeners } from "../lexicon/mood-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { type ClauseKind, type ClausePiece, splitClauses } from "../words/split-clauses.ts";
import { wordAt } from "../words/word-classes.ts";
import { isCondition, isInvertedCondition } from "./read-condition.ts";
import { type Mood, readMood } from "./read-mood.ts";
import { failing, sharing, telling } from "./reality.ts";

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

/**
 * Splits words into clauses and reads the mood of each; the pieces of an interrupted clause are read as one.
 *
 * @param before - The word before the first, when they are part of a sentence: "asked" before "if it rained".
 */
export function readClauses(tokens: readonly Token[], before?: Token): readonly Clause[] {
  const pieces = splitClauses(tokens);
  const groups = [...new Set(pieces.map(({ group }) => group))];
  const drafts = groups.map((group) =>
    draft(
      tokens,
      pieces.filter((piece) => piece.group === group),
      before,
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

function draft(tokens: readonly Token[], pieces: readonly ClausePiece[], outer: Token | undefined): Draft {
  const [first] = pieces;
  const from = first?.from ?? 0;
  const words = pieces.flatMap((piece) => tokens.slice(piece.from, piece.to));
  const { kind = "main", opener = "" } = first ?? {};
  const before = tokens[from - 1] ?? outer;
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

function finish(draft: Draft, around: Around): Clause {
  const { kind, opener, tokens, isCondition: sets, governor } = draft;
  const { above, hasCondition } = around;
  const isInfinitive = kind === "infinitive";
  const isUnder = isInfinitive || (kind === "subordinate" && timing.has(opener) && !hasPast(tokens));
  const isTold = sharing.has(governor) || telling.has(governor);
  return {
    kind,
    tokens,
    mood: inherit(draft, around),
    isConditional:
      sets || (hasCondition && (kind === "main" || isUnder)) || (isUnder && above?.mood.isConditional === true),
    isAhead: isUnder && !isTold && (isInfinitive || above?.mood.isPlanned === true),
    isFailed: isInfinitive && (failing.has(governor) || above?.mood.isNegated === true),
  };
}

/** A clause's own mood, and what the main clause says of it: that the plan fell, that it is only believed. */
function inherit({ kind, mood }: Draft, { above, hasPlan }: Around): Mood {
  if (kind === "main" || !above) return mood;
  return {
    ...mood,
    isCancelled: mood.isCancelled || (above.mood.isCancelled && hasPlan),
    isHearsay: mood.isHearsay || (kind === "infinitive" && above.mood.isHearsay),
  };
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
