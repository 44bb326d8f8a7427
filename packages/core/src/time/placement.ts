import type { Day, Period } from "./calendar.ts";
import type { Heading } from "./read-direction.ts";
import type { Unit } from "./term.ts";
import type { DayPart, TimeExpression, TimeReason } from "./time-expression.ts";

/** Where a term lies on the calendar, and why. */
export interface Placement {
  readonly period: Period;
  readonly rule: string;
  readonly anchor: TimeReason["anchor"];
  readonly anchorDay?: Day;
  /** Part of the day, as TIMEX3 names it in its value: "NI". */
  readonly part?: DayPart;
  /** Hours and minutes: "17:00". */
  readonly clock?: string;
  readonly mod?: string;
  /** The period is all that the words give, and they are rougher than it. */
  readonly isAbout?: boolean;
  /** What to write instead of the period's own names. */
  readonly value?: string;
  readonly edtf?: string;
}

/** What a term is placed against. */
export interface Surroundings {
  /** The day the text was written. */
  readonly written?: Day;
  /** What months and weekdays are near to: the day of writing, or in a history the date last spoken of. */
  readonly reference?: Day;
  /** In a history, the date last spoken of: its months follow one another, and its "next year" is the year after it. */
  readonly story?: Period;
  /** The time last placed, and whether it stands in the same sentence. */
  readonly told?: Placement;
  readonly isToldHere: boolean;
  /** Whether a mark parts the words from what is before: "on Tuesday, two days after". */
  readonly isApart: boolean;
  /** The bound that the words before set: "since" what has begun, "until" what may be ahead. */
  readonly bound?: TimeExpression["bound"];
  /** The quarter last spoken of. */
  readonly quarter?: Period;
  /** The unit of the duration last spoken of. */
  readonly unit?: Unit;
  /** Whether the sentence looks back or ahead at this place; read when needed. */
  readonly readTense: () => Heading;
}
