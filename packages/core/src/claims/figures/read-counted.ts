import type { FigureKind } from "../claims.ts";
import { populationNouns, stateWords } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import { hasDelta } from "./has-delta.ts";
import { isCountingVerb } from "./is-label.ts";
import { readEventAfter, readEventBefore, readState } from "./read-counted-event.ts";
import { type NounAfter, readNounAfter, readPurpose } from "./read-counted-noun.ts";
import { findQualifierStart } from "./read-qualifier.ts";
import { readSharedState, readTally } from "./read-tally.ts";

/** What a figure counts: head noun and what happened to it. */
export interface Counted {
  readonly counts?: string;
  readonly noun?: string;
  readonly event?: string;
  readonly isDelta: boolean;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  /** What the figure before it counted. */
  readonly last: Counted | undefined;
  /** Whether that one stands in the same sentence. */
  readonly isSecond: boolean;
}

const states = new Set(stateWords);
const populations = new Set(populationNouns);

/** Reads what stands around a figure: "three more bodies recovered", "the toll to 41", "112 injured", "nine of them". */
export function readCounted(tokens: readonly Token[], place: Place): Counted {
  const { from, to, kind, last } = place;
  const isDelta = hasDelta(tokens, from, to);
  const after = readNounAfter(tokens, to);
  const tally = readTally(tokens, from, last);
  if (tally && (after.noun === undefined || kind !== "count")) return { ...tally, isDelta };
  if (after.noun === undefined && isPopulation(tokens, from)) return { counts: "people", noun: "people", isDelta };
  const crew = kind === "count" && after.noun === undefined ? readCrew(tokens, from) : undefined;
  if (crew !== undefined) return { counts: crew, noun: crew, isDelta };
  const event = readEvent(tokens, place, after);
  const noun = readNoun(tokens, place, { after, event });
  const counts = [noun, event].filter((word) => word !== undefined).join(" ");
  return { ...(counts && { counts }), ...(noun && { noun }), ...(event && { event }), isDelta };
}

function readNoun(
  tokens: readonly Token[],
  { from, to, kind, last }: Place,
  { after, event }: { readonly after: NounAfter; readonly event: string | undefined },
): string | undefined {
  if (after.noun !== undefined) return after.noun;
  if (kind === "count") return nounOfLast(event, last) ?? readNounBefore(tokens, from);
  return (kind === "money" ? readPurpose(tokens, to) : undefined) ?? readNounBefore(tokens, from);
}

/** An elliptic figure ("and 112 injured") counts what the one before it did. */
function nounOfLast(event: string | undefined, last: Counted | undefined): string | undefined {
  if (event && states.has(event) && (last?.noun === undefined || states.has(last.noun))) return "people";
  return last?.noun;
}

/** What happened to the counted, as told after it, before it, or of the figure that it goes with. */
function readEvent(tokens: readonly Token[], place: Place, after: NounAfter): string | undefined {
  const { from, kind, last, isSecond } = place;
  const at = pastAside(tokens, from, after.to);
  const own =
    readEventAfter(tokens, at) ??
    readState(tokens, at) ??
    readSharedState(tokens, from) ??
    readEventBefore(tokens, from);
  if (own !== undefined || after.isPart) return own ?? last?.event;
  const isShared = kind === "count" && isSecond && (after.noun === undefined || isJoined(tokens, from));
  return isShared ? last?.event : undefined;
}

/** "killed 17 residents and [two] carers": joined to what stands before. */
function isJoined(tokens: readonly Token[], from: number): boolean {
  return /^(?:and|or|,)$/.test(wordAt(tokens, findQualifierStart(tokens, from) - 1));
}

/** How many words an aside between commas may have. */
const aside = 10;

/** "100 detainees[, including 20 minors,] were released", "including 20 minors[,] were released". */
function pastAside(tokens: readonly Token[], from: number, to: number): number {
  if (wordAt(tokens, to) !== ",") return to;
  if (wordAt(tokens, from - 1) === "including") return tagAt(tokens, to + 1) === "aux" ? to + 1 : to;
  if (!/^(?:all|half|including|many|most|mostly|some)$/.test(wordAt(tokens, to + 1))) return to;
  for (let at = to + 2; at < to + aside; at += 1) {
    if (wordAt(tokens, at) === ",") return tagAt(tokens, at + 1) === "aux" ? at + 1 : to;
  }
  return to;
}

/** "a crew of seven": what is so large. */
function readCrew(tokens: readonly Token[], from: number): string | undefined {
  const isSized = wordAt(tokens, from - 1) === "of" && /^an?$/.test(wordAt(tokens, from - 3));
  const word = wordAt(tokens, from - 2);
  return isSized &&
    /^(?:convoy|crew|crowd|family|fleet|gang|garrison|group|herd|party|platoon|squad|staff|team|workforce)$/.test(word)
    ? word
    : undefined;
}

/** "a nation of 19 million": people. */
function isPopulation(tokens: readonly Token[], from: number): boolean {
  return wordAt(tokens, from - 1) === "of" && populations.has(wordAt(tokens, from - 2));
}

/** With no noun after: the noun before, "a cap of 180 days", "queues at a third"; the first word's capital is no name. */
function readNounBefore(tokens: readonly Token[], from: number): string | undefined {
  for (let i = from - 1; i >= 0 && from - i < 6; i -= 1) {
    const token = tokens[i];
    if (!token || token.word === ";") return undefined;
    if (token.tag === "noun" && !isCountingVerb(tokens, i)) return token.word;
    if (i === 0 && token.tag === "cap" && tagAt(tokens, 1) !== "cap") return token.word;
  }
  return undefined;
}
