import type { Span } from "#text";

/** How fine a date is, in the words of the published record. */
export type Precision =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "range"
  | "before"
  | "after"
  | "about";

/** The part of a day, beside precision "day". */
export type DayPart = "morning" | "afternoon" | "evening" | "night";

/** Why an expression has the date it has. */
export interface TimeReason {
  /** The rule's name: "weekday-most-recent", "last-week", "ago", "day-month-nearest-year" ... */
  readonly rule: string;
  /** What it was reckoned from: the day of writing, another expression, or nothing. */
  readonly anchor: "written" | "discourse" | "none";
  /** The anchor's ISO day, when there is one. */
  readonly anchorDay?: string;
}

/** Words that name a time, what they mean, and why. */
export interface TimeExpression {
  readonly span: Span;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: "2022-01-03", "2022-W01", "P10D", "PRESENT_REF" ... */
  readonly value: string;
  /** TIMEX3 mod: "START", "MID", "END", "APPROX", "EQUAL_OR_LESS", "BEFORE" ... */
  readonly mod?: string;
  /** Inclusive ISO days; absent when the words place nothing on the calendar. */
  readonly start?: string;
  readonly end?: string;
  readonly precision?: Precision;
  readonly part?: DayPart;
  /** ISO 8601-2 level 1-2. */
  readonly edtf?: string;
  readonly reason: TimeReason;
  /** A preposition or adverb that bounds or opens the time: "by", "since", "until", "within", "before", "after", "between". */
  readonly bound?: "by" | "since" | "until" | "within" | "before" | "after" | "no-later-than" | "no-longer-than";
  /** The span with its governing preposition, for showing: "by the weekend". */
  readonly phrase: Span;
}
