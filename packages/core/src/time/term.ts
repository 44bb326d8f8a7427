import type { DayPart } from "./time-expression.ts";

/** A unit of time; those up to "hour" have no place on the calendar of their own. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium";

export type Season = "spring" | "summer" | "autumn" | "winter";
export type Edge = "start" | "middle" | "end" | "first-half" | "second-half";
/** Before (-1), at (0) or after (1) what a time is reckoned from. */
export type Direction = -1 | 0 | 1;

export interface NearDayTerm {
  readonly kind: "near-day";
  readonly days: number;
}
export interface WeekdayTerm {
  readonly kind: "weekday";
  /** ISO: Monday is 1. */
  readonly weekday: number;
  readonly direction?: Direction;
  /** "last week Tuesday": the week, counted from that of writing. */
  readonly weeks?: Direction;
  /** "Friday week": so many weeks after the coming one; "the Friday before last": before the last one. */
  readonly weeksOn?: number;
  /** "the Friday before Christmas": the nearest on one side of another time. */
  readonly beside?: Term;
  readonly side?: -1 | 1;
  /** "the following Monday": counted from the time last spoken of. */
  readonly isTold?: boolean;
}
export interface FieldsTerm {
  readonly kind: "fields";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** "last May", "this September". */
  readonly direction?: Direction;
  /** "January this year": the year, counted from that of writing. */
  readonly years?: Direction;
  /** "January of that year": the year, counted from that of the time last told. */
  readonly toldYears?: Direction;
}
/** A calendar unit counted from that of writing: "last week", "the week before last". */
export interface UnitTerm {
  readonly kind: "unit";
  readonly unit: Unit;
  readonly direction: Direction | -2 | 2;
}
/** A unit with an article only: "the week". */
export interface BareUnitTerm {
  readonly kind: "bare-unit";
  readonly unit: Unit;
}
/** A unit counted from the time last spoken of: "that day", "the following year". */
export interface ToldUnitTerm {
  readonly kind: "told-unit";
  readonly unit: Unit;
  readonly direction: Direction;
}
export interface QuarterTerm {
  readonly kind: "quarter";
  /** Absent in "the latest quarter". */
  readonly quarter?: number;
  readonly year?: number;
  readonly years?: Direction;
}
export interface HalfTerm {
  readonly kind: "half";
  readonly half: number;
  readonly year?: number;
  readonly years?: Direction;
}
export interface SeasonTerm {
  readonly kind: "season";
  readonly season: Season;
  readonly year?: number;
  readonly direction?: Direction;
  /** "spring of last year": the year, counted from that of writing. */
  readonly years?: Direction;
  /** "that summer", "the following spring": counted from the time last told. */
  readonly told?: Direction;
}
export interface DecadeTerm {
  readonly kind: "decade";
  /** First year: 1970; below 100 the century is left open ("the seventies"). */
  readonly decade: number;
}
export interface CenturyTerm {
  readonly kind: "century";
  readonly century: number;
}
export interface SpanTerm {
  readonly kind: "span";
  readonly unit: Unit;
  /** Absent when vague: "a few days". */
  readonly amount?: number;
  /** "two and a half": what is added to the amount. */
  readonly plus?: number;
}
/** "no more than ten": the unit is that of the span before. */
export interface LimitTerm {
  readonly kind: "limit";
  readonly amount: number;
  readonly mod: string;
}
/** "a while": a duration without measure. */
export interface WhileTerm {
  readonly kind: "while";
  readonly value: string;
}
/** "3 to 5 May", "April 24-26". */
export interface DayRangeTerm {
  readonly kind: "day-range";
  readonly first: number;
  readonly last: number;
  readonly month: number;
  readonly year?: number;
  /** "3 and 5 May": two days, nothing between them. */
  readonly isList?: boolean;
  /** The second of three listed days: "3, 4 and 6 May". */
  readonly second?: number;
}
/** "2009-10". */
export interface YearRangeTerm {
  readonly kind: "year-range";
  readonly first: number;
  readonly last: number;
}
/** A time some way from another: "three days ago", "a year later", "a week ago today". */
export interface ShiftTerm {
  readonly kind: "shift";
  readonly span: SpanTerm | ModifiedTerm;
  readonly side: -1 | 1;
  readonly from: "written" | "told" | "event" | Term;
}
/** "in two days": a day ahead where the sentence looks ahead, a duration elsewhere. */
export interface AheadTerm {
  readonly kind: "ahead";
  readonly span: SpanTerm | ModifiedTerm;
  /** "in two weeks' time" is always a time ahead. */
  readonly isSure?: boolean;
  /** Where the sentence looks back it counts from the time last told: Russian "через два дня он вернулся". */
  readonly orTold?: boolean;
}
/** "the last two weeks": a stretch that touches the day of writing. */
export interface StretchTerm {
  readonly kind: "stretch";
  readonly span: SpanTerm | ModifiedTerm;
  readonly direction: Direction;
}
export interface ClockTerm {
  readonly kind: "clock";
  readonly hour: number;
  readonly minute?: number;
  readonly half?: "am" | "pm";
}
export interface PartTerm {
  readonly kind: "part";
  readonly part: DayPart;
}
/** A part or an hour of a day: "Saturday night", "5 p.m. on 9 March". */
export interface MomentTerm {
  readonly kind: "moment";
  readonly date?: Term;
  /** Days from that of writing, instead of a date: "last night". */
  readonly days?: number;
  readonly part?: DayPart | PartTerm;
  readonly clock?: ClockTerm | ModifiedTerm;
}
export interface EdgeTerm {
  readonly kind: "edge";
  readonly edge: Edge;
  readonly of: Term;
}
/** "earlier this week", "later this year": the side of the day of writing. */
export interface SideTerm {
  readonly kind: "side";
  readonly side: -1 | 1;
  readonly of: Term;
}
export interface ModifiedTerm {
  readonly kind: "modified";
  readonly mod: string;
  readonly of: Term;
}
export interface RangeTerm {
  readonly kind: "range";
  readonly from: Term;
  readonly to: Term;
}
/** Easter and the feasts counted from it. */
export interface EasterTerm {
  readonly kind: "easter";
  /** Days from Easter Sunday. */
  readonly days: number;
  /** The eastern churches reckon Easter by the Julian calendar. */
  readonly rite?: "eastern";
  readonly year?: number;
}
/** "the third Sunday of May"; without a weekday the week: "the first week of April". */
export interface NthTerm {
  readonly kind: "nth";
  readonly nth: number;
  readonly weekday?: number;
  readonly month: number;
  readonly year?: number;
}
/** "the weekend of 5 May": the unit around a date. */
export interface AroundTerm {
  readonly kind: "around";
  readonly unit: Unit;
  readonly of: Term;
}
/** Times that come back: "every Monday", "daily". */
export interface SetTerm {
  readonly kind: "set";
  readonly value?: string;
  readonly unit?: Unit;
  readonly weekday?: number;
  readonly month?: number;
  /** TIMEX3 letters of a part of the day: "NI". */
  readonly part?: string;
}
/** Words that only look like a time: "Black Friday", "52 years old". Nothing comes of them, but they are taken. */
export interface NoneTerm {
  readonly kind: "none";
}
/** A time without a place: "now", "recently". */
export interface RefTerm {
  readonly kind: "ref";
  readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
}

/** What time words mean, apart from any language and any day of writing. */
export type Term =
  | NearDayTerm
  | WeekdayTerm
  | FieldsTerm
  | UnitTerm
  | BareUnitTerm
  | ToldUnitTerm
  | QuarterTerm
  | HalfTerm
  | SeasonTerm
  | DecadeTerm
  | CenturyTerm
  | SpanTerm
  | LimitTerm
  | WhileTerm
  | DayRangeTerm
  | YearRangeTerm
  | ShiftTerm
  | AheadTerm
  | StretchTerm
  | ClockTerm
  | PartTerm
  | MomentTerm
  | EdgeTerm
  | SideTerm
  | ModifiedTerm
  | RangeTerm
  | EasterTerm
  | NthTerm
  | AroundTerm
  | SetTerm
  | NoneTerm
  | RefTerm;
