import { readDay, type Span } from "#text";
import { type Day, isWritable } from "./calendar.ts";
import type { Language } from "./compile-language.ts";
import { sentenceCounter } from "./count-sentences.ts";
import { describeTime } from "./describe-time.ts";
import { type Discourse, lookAround, tell } from "./discourse.ts";
import { quotationFinder } from "./find-quotations.ts";
import { findTerms } from "./find-terms.ts";
import { isStory } from "./is-story.ts";
import { type LanguageCode, languageOf } from "./languages/languages.ts";
import type { Match } from "./match.ts";
import { placeTerm } from "./place-term.ts";
import { type Heading, readDirection } from "./read-direction.ts";
import { readGovernor, settleBound } from "./read-governor.ts";
import { splitMatch } from "./split-match.ts";
import { splitTokens, type Token } from "./split-tokens.ts";
import type { TimeExpression } from "./time-expression.ts";

/** A stretch of the text and the day it was written on: a post of a live page. */
export interface WrittenSpan extends Span {
  /** ISO date or date-time; the civil day counts. */
  readonly writtenOn: string;
}

export interface FindTimesOptions {
  /**
   * The day the text was written, for the whole or for each part of it (in any order, not overlapping). Without it only
   * dates with a year are placed.
   */
  readonly writtenOn?: string | readonly WrittenSpan[];
  /** "timeml" also tags what can date no event: "now", "recently", "daily", ages. @default "timeline" */
  readonly profile?: "timeline" | "timeml";
  /** @default "en" */
  readonly language?: LanguageCode;
}

/**
 * Finds the words that name a time, and what they mean on the calendar seen from the day of writing.
 *
 * No expression is more precise than its words: "last week" is a week, "by the weekend" a bound. Words whose anchor is not
 * known ("two days earlier" at the start of a text) are found and stay without `start` and `end`.
 *
 * @returns Expressions in reading order, never overlapping; empty when there are none.
 *
 * @example
 * findTimes("The bridge fell last week.", { writtenOn: "2024-05-15" });
 * // [{ span: { start: 16, end: 25 }, type: "DATE", value: "2024-W19", start: "2024-05-06", end: "2024-05-12",
 * //    precision: "week", edtf: "2024-05-06/2024-05-12", ... }]
 */
export function findTimes(text: string, options: FindTimesOptions = {}): readonly TimeExpression[] {
  const { writtenOn, profile = "timeline", language = "en" } = options;
  const known = languageOf(language);
  const tokens = splitTokens(text, known.spelling);
  const matches = findTerms(tokens, known)
    .filter((match) => profile === "timeml" || !match.isVague)
    .flatMap((match) => splitMatch(match, { tokens, profile }));
  const findPart = partFinder(readParts(writtenOn, text.length));
  const partOf = (match: Match): Part | undefined => findPart(tokens[match.from]?.start ?? 0);
  return groupByPart(matches, partOf).flatMap(([part, own]) => describeAll(own, { part, tokens, language: known }));
}

/** A stretch of the text written on one day, or on a day that is not known. */
interface Part extends Span {
  readonly written?: Day;
}

function readParts(writtenOn: FindTimesOptions["writtenOn"], length: number): readonly Part[] {
  const parts = typeof writtenOn === "string" ? [{ start: 0, end: length, writtenOn }] : (writtenOn ?? []);
  return parts.map(({ start, end, writtenOn: day }) => {
    const written = readDay(day);
    return { start, end, ...(written ? { written } : {}) };
  });
}

/** Finds the part a place lies in; to be asked of places in reading order, so that each part is looked at once. */
function partFinder(parts: readonly Part[]): (at: number) => Part | undefined {
  const sorted = parts.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (at) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const part = sorted[next];
    return part !== undefined && part.start <= at ? part : undefined;
  };
}

/** Runs of matches of one part: a post of a live page knows nothing of the times of the post before it. */
function groupByPart(
  matches: readonly Match[],
  partOf: (match: Match) => Part | undefined,
): [Part | undefined, Match[]][] {
  const groups: [Part | undefined, Match[]][] = [];
  for (const match of matches) {
    const part = partOf(match);
    const last = groups.at(-1);
    if (last !== undefined && last[0] === part) last[1].push(match);
    else groups.push([part, [match]]);
  }
  return groups;
}

interface Setting {
  readonly part: Part | undefined;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

function describeAll(matches: readonly Match[], { part, tokens, language }: Setting): readonly TimeExpression[] {
  const written = part?.written;
  const countSentence = sentenceCounter(tokens);
  const readQuoted = quotationFinder(tokens);
  let discourse: Discourse = { isStory: isStory(matches, written) };
  let readTense = (): Heading => readDirection(tokens, { from: 0, to: 0 }, language.tense);
  return matches.map((match, index) => {
    const sentence = countSentence(match.from);
    const isQuoted = readQuoted(match.from);
    if (!isJoined(tokens, { from: matches[index - 1]?.outerTo, to: match.outerFrom }, language)) {
      readTense = readOnce(() => readDirection(tokens, match, language.tense));
    }
    const isApart = tokens[match.outerFrom - 1]?.shape === "mark";
    const governor = settleBound(readGovernor(tokens, match, language), () => readTense().tense);
    const { bound } = governor;
    const around = lookAround(discourse, { written, sentence, isQuoted, isApart, bound, readTense });
    const found = placeTerm(match.term, around);
    const placed = found && isWritable(found.period) ? found : undefined;
    discourse = tell(discourse, { term: match.term, placed, sentence, isQuoted, written });
    return describeTime({ match, placed, around, tokens, governor, language });
  });
}

function readOnce<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** The longest joint between the times of a list: ", and on". */
const longestJoint = 3;

/** "on Friday and on Monday": what joins the times of a list gives them one direction. */
function isJoined(
  tokens: readonly Token[],
  { from, to }: { from: number | undefined; to: number },
  { tense, prepositions }: Language,
): boolean {
  if (from === undefined || to <= from || to - from > longestJoint) return false;
  const joint = tokens.slice(from, to);
  // "for two weeks on Friday" is no list.
  const isList = joint.some(({ text }) => !prepositions.has(text));
  return isList && joint.every(({ text, before }) => before !== "break" && tense.joining.has(text));
}
