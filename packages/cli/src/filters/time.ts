import { findTimes, hasTimePack, type TimeExpression } from "@dateline/core/time";

/** One text, as the benchmark's contract has it. */
export interface TimeLine {
  readonly id: string;
  readonly text: string;
  /** The day, or the day and hour, the text was written on. */
  readonly dct?: string | null;
  /** BCP 47 primary subtag. @default "en" */
  readonly language?: string;
}

interface TimexAnswer extends Omit<TimeExpression, "span" | "start" | "end"> {
  readonly start: number;
  readonly end: number;
  /** Inclusive ISO days; `start` and `end` are the offsets of the words. */
  readonly interval?: { readonly start: string; readonly end: string };
}

/** The expressions of the text under the contract's names, or why there are none. */
export type TimeAnswer =
  | { readonly id: string; readonly error: string }
  | { readonly id: string; readonly timexes: readonly TimexAnswer[] };

/**
 * Answers one text.
 *
 * @example
 * answerTime({ id: "1", dct: "2024-03-11", text: "The bridge fell on Saturday." }, "timeline");
 * // { id: "1", timexes: [{ start: 19, end: 27, type: "DATE", value: "2024-03-09", ... }] }
 */
export function answerTime({ id, text, dct, language = "en" }: TimeLine, profile: "timeline" | "timeml"): TimeAnswer {
  if (typeof text !== "string") return { id, error: "the line has no text" };
  if (!hasTimePack(language)) return { id, error: `the time words of the language "${language}" are not known` };
  const writtenOn = typeof dct === "string" ? { writtenOn: dct } : {};
  return { id, timexes: findTimes(text, { ...writtenOn, profile, language }).map(toTimex) };
}

function toTimex({ span, start, end, ...rest }: TimeExpression): TimexAnswer {
  const interval = start === undefined || end === undefined ? {} : { interval: { start, end } };
  return { ...span, ...rest, ...interval };
}
