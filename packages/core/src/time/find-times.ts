import type { Span } from "#text";
import { type Day, readDay } from "./calendar.ts";
import { describeTime } from "./describe-time.ts";
import { type Discourse, lookAround, tell } from "./discourse.ts";
import { findTerms } from "./find-terms.ts";
import { isStory } from "./is-story.ts";
import { type LanguageCode, languages } from "./languages/languages.ts";
import { placeTerm } from "./place-term.ts";
import { numberSentences, readDirection } from "./read-direction.ts";
import { readGovernor } from "./read-governor.ts";
import { splitMatch } from "./split-match.ts";
import { splitTokens } from "./split-tokens.ts";
import type { TimeExpression } from "./time-expression.ts";

/** A stretch of the text and the day it was written on: a post of a live page. */
export interface WrittenSpan extends Span {
  /** ISO date or date-time; the civil day counts. */
  readonly writtenOn: string;
}

export interface FindTimesOptions {
  /** The day the text was written, for the whole or for each part of it. Without it only dates with a year are placed. */
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
  const known = languages[language];
  const tokens = splitTokens(text);
  const found = findTerms(tokens, known).filter((match) => profile === "timeml" || !match.isVague);
  const matches = found.flatMap((match) => splitMatch(match, { tokens, profile }));
  const sentences = numberSentences(tokens);
  let discourse: Discourse = {
    isStory: isStory(matches, typeof writtenOn === "string" ? readDay(writtenOn) : undefined),
  };
  const expressions: TimeExpression[] = [];
  for (const match of matches) {
    const sentence = sentences[match.from] ?? 0;
    const around = lookAround(discourse, {
      written: readWritten(writtenOn, tokens[match.from]?.start ?? 0),
      sentence,
      readTense: () => readDirection(tokens, match.from, known.pack.tense),
    });
    const placed = placeTerm(match.term, around);
    discourse = tell(discourse, { term: match.term, placed, sentence, written: around.written });
    expressions.push(
      describeTime({ match, placed, around, tokens, governor: readGovernor(tokens, match, known.pack) }),
    );
  }
  return expressions;
}

function readWritten(writtenOn: FindTimesOptions["writtenOn"], at: number): Day | undefined {
  if (writtenOn === undefined) return undefined;
  if (typeof writtenOn === "string") return readDay(writtenOn);
  const part = writtenOn.find(({ start, end }) => start <= at && at < end);
  return part && readDay(part.writtenOn);
}
