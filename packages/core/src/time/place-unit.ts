import {
  addDays,
  type Day,
  halfPeriod,
  isFiner,
  moveDay,
  type Period,
  periodAround,
  quarterPeriod,
  seasonPeriod,
} from "./calendar.ts";
import { placeStretch } from "./place-distance.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { BareUnitTerm, HalfTerm, QuarterTerm, Season, SeasonTerm, ToldUnitTerm, Unit, UnitTerm } from "./term.ts";

/** "last week", "this month", "next year": whole calendar units counted from that of writing. */
export function placeUnit({ unit, direction }: UnitTerm, { written, reference }: Surroundings): Placement | undefined {
  // Even a history says "last year" of its writer's; its "next year" is the year after what it tells.
  const origin = direction > 0 ? (reference ?? written) : written;
  const day = origin && moveDay(origin, unit, direction);
  const period = day && periodAround(day, unit);
  if (origin === undefined || period === undefined) return undefined;
  const anchor = origin === written ? "written" : "discourse";
  return { period, rule: `${unit}-${words[direction]}`, anchor, anchorDay: origin };
}

const words: Record<UnitTerm["direction"], string> = {
  "-2": "before-last",
  "-1": "last",
  0: "this",
  1: "next",
  2: "after-next",
};

/**
 * "the weekend" is the latest one, or where the sentence looks ahead the coming one. "the month" is that of a time told in
 * the sentence ("in June 2015 ... before the month was over"), else that of writing.
 */
export function placeBareUnit({ unit }: BareUnitTerm, around: Surroundings): Placement | undefined {
  const { written } = around;
  if (written === undefined) return undefined;
  if (unit === "weekend") return placeWeekend(written, around);
  const told = around.isToldHere ? placeToldUnit({ kind: "told-unit", unit, direction: 0 }, around) : undefined;
  if (told !== undefined) return told;
  const period = periodAround(written, unit);
  return period && { period, rule: `${unit}-this`, anchor: "written", anchorDay: written };
}

/** From the middle of the week on, the coming weekend is the nearer one. */
const midweek = 3;
const saturday = 6;

function placeWeekend(written: Day, around: Surroundings): Placement | undefined {
  const { tense } = around.readTense();
  const isNearer = written.dayOfWeek >= (tense === "planned" ? midweek : saturday);
  const isAhead = around.bound !== "since" && (isNearer || tense === "future");
  const period = periodAround(isAhead ? written : addDays(written, -7), "weekend");
  return (
    period && { period, rule: isAhead ? "weekend-coming" : "weekend-latest", anchor: "written", anchorDay: written }
  );
}

/** "that day", "the following year": counted from the time last spoken of, if that is as fine. */
export function placeToldUnit({ unit, direction }: ToldUnitTerm, around: Surroundings): Placement | undefined {
  const { told } = around;
  // "over the next week", with nothing told in the sentence and a verb that looks ahead: from the day of writing on.
  const isFromNow = direction === 1 && unit !== "day" && !around.isToldHere && around.readTense().tense === "future";
  if (isFromNow) return placeStretch({ kind: "stretch", span: { kind: "span", unit, amount: 1 }, direction }, around);
  if (told === undefined || !isAsFine(told.period, unit)) return undefined;
  const day = moveDay(told.period.start, unit, direction);
  const period = day && periodAround(day, unit);
  return period && { period, rule: "told-unit", anchor: "discourse", anchorDay: told.period.start };
}

function isAsFine(period: Period, unit: Unit): boolean {
  return period.grain !== "range" && !isFiner(unit, period.grain);
}

/** A quarter by its number is that of the nearest year; without one it is the quarter last spoken of, or the last to end. */
export function placeQuarter(term: QuarterTerm, around: Surroundings): Placement | undefined {
  const { written } = around;
  const { year, years } = term;
  const spoken = around.quarter;
  if (year !== undefined) {
    const period = quarterPeriod(year, term.quarter ?? (spoken ? quarterOf(spoken.start) : 0));
    return period && { period, rule: "quarter-year", anchor: "none" };
  }
  if (written === undefined) return undefined;
  const origin = spoken?.start ?? moveDay(written, "quarter", -1) ?? written;
  const quarter = term.quarter ?? quarterOf(origin);
  const base = term.quarter === undefined ? origin.year : nearestYear(quarter, written, around);
  const period = quarterPeriod(years === undefined ? base : yearFrom(years, base, { term, written }), quarter);
  return period && { period, rule: "quarter-nearest", anchor: "written", anchorDay: written };
}

/** "last year's third quarter" counts from the year of writing, "the year-ago quarter" from the quarter spoken of. */
function yearFrom(years: number, base: number, { term, written }: { term: QuarterTerm; written: Day }): number {
  return (term.quarter === undefined ? base : written.year) + years;
}

function quarterOf(day: Day): number {
  return Math.ceil(day.month / 3);
}

/** The quarter less than half a year from that of writing; where the sentence looks back the latest that has begun. */
function nearestYear(quarter: number, written: Day, { bound, readTense }: Surroundings): number {
  const distance = quarter - quarterOf(written);
  if (bound === "since" || readTense().tense === "past") return written.year - (distance > 0 ? 1 : 0);
  return written.year + (distance > 2 ? -1 : distance < -2 ? 1 : 0);
}

/** A half of a year that is not named is that of the year of writing, or the last one where the sentence looks back. */
export function placeHalf(
  { half, year, years }: HalfTerm,
  { written, readTense }: Surroundings,
): Placement | undefined {
  const isAhead = written !== undefined && years === undefined && half === 2 && written.month <= 6;
  const step = years ?? (isAhead && year === undefined && readTense().tense === "past" ? -1 : 0);
  const of = year ?? (written && written.year + step);
  const period = of === undefined ? undefined : halfPeriod(of, half);
  return period && { period, rule: "half-year", anchor: year === undefined ? "written" : "none" };
}

/** "last summer" is the latest that is over, a bare one the nearest. */
export function placeSeason(term: SeasonTerm, around: Surroundings): Placement | undefined {
  const { reference: origin, written = origin } = around;
  if (term.year !== undefined) return putSeason(seasonPeriod(term.year, term.season), { rule: "season-year" });
  if (term.told !== undefined) return placeToldSeason(term, term.told, around);
  if (origin === undefined || written === undefined) return undefined;
  return term.years === undefined
    ? putSeason(nearestSeason(term, origin, around), { rule: "season-nearest", origin })
    : putSeason(seasonPeriod(written.year + term.years, term.season), { rule: "season-year", origin: written });
}

/** "that summer" is of the year last told, "the following spring" the first after that time, "the previous" the last before. */
function placeToldSeason({ season }: SeasonTerm, side: number, { told }: Surroundings): Placement | undefined {
  if (told === undefined) return undefined;
  const { start, end } = told.period;
  const nearby = [-1, 0, 1].flatMap((years) => seasonPeriod(start.year + years, season) ?? []);
  const same = season === "winter" && start.month <= 2 ? nearby[0] : nearby[1];
  const next = nearby.find((period) => Temporal.PlainDate.compare(period.start, end) > 0);
  const previous = nearby.findLast((period) => Temporal.PlainDate.compare(period.end, start) < 0);
  const period = side === 0 ? same : side > 0 ? next : previous;
  return period && { period, rule: "told-season", anchor: "discourse", anchorDay: start };
}

function putSeason(
  period: Period | undefined,
  { rule, origin }: { rule: string; origin?: Day },
): Placement | undefined {
  if (period === undefined) return undefined;
  return origin ? { period, rule, anchor: "written", anchorDay: origin } : { period, rule, anchor: "none" };
}

function nearestSeason(
  { season, direction = 0 }: SeasonTerm,
  origin: Day,
  { bound }: Surroundings,
): Period | undefined {
  const base = season === "winter" && origin.month <= 5 ? origin.year - 1 : origin.year;
  const nearest = seasonPeriod(base + yearStep({ season, direction, origin, base }), season);
  const isAhead = nearest !== undefined && Temporal.PlainDate.compare(nearest.start, origin) > 0;
  return bound === "since" && isAhead ? seasonPeriod(base - 1, season) : nearest;
}

interface SeasonStep {
  readonly season: Season;
  readonly direction: number;
  readonly origin: Day;
  readonly base: number;
}

function yearStep({ season, direction, origin, base }: SeasonStep): number {
  const period = seasonPeriod(base, season);
  if (period === undefined || direction === 0) return 0;
  if (direction === -1) return Temporal.PlainDate.compare(period.end, origin) < 0 ? 0 : -1;
  return Temporal.PlainDate.compare(period.start, origin) > 0 ? 0 : 1;
}
