import {
  addDays,
  type Day,
  dayPeriod,
  makeDay,
  monthPeriod,
  type Period,
  rangePeriod,
  yearPeriod,
} from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { DayRangeTerm, FieldsTerm, NearDayTerm, WeekdayTerm } from "./term.ts";

export function placeNearDay({ days }: NearDayTerm, { written }: Surroundings): Placement | undefined {
  if (written === undefined) return undefined;
  return { period: dayPeriod(addDays(written, days)), rule: "near-day", anchor: "written", anchorDay: written };
}

/**
 * Weekdays: "last" is strictly before and "next" strictly after; a bare one is the latest, the day of writing included, and
 * only where the sentence looks ahead the next one. A plan told in the past lies on the nearest.
 */
export function placeWeekday(term: WeekdayTerm, around: Surroundings): Placement | undefined {
  const { weekday, direction, weeks, isTold } = term;
  const origin = isTold ? (around.told?.period.end ?? around.written) : around.reference;
  if (origin === undefined) return undefined;
  const anchor = origin === around.written ? "written" : "discourse";
  const put = (day: Day, rule: string): Placement => ({ period: dayPeriod(day), rule, anchor, anchorDay: origin });
  if (weeks !== undefined) return put(addDays(origin, weekday - origin.dayOfWeek + 7 * weeks), "weekday-of-week");
  // Yesterday is "yesterday" or "on Saturday"; "last Saturday" is the one before.
  if (direction === -1) {
    return put(addDays(weekdayBefore(addDays(origin, -2), weekday), 7 * (term.weeksOn ?? 0)), "weekday-before");
  }
  if (direction === 1) return put(weekdayAfter(addDays(origin, 1), weekday), "weekday-next");
  if (direction === 0) return put(addDays(origin, weekday - origin.dayOfWeek), "weekday-this-week");
  if (anchor === "discourse") return put(weekdayAfter(origin, weekday), "weekday-told");
  const ahead = weekdayAfter(origin, weekday);
  if (term.weeksOn !== undefined) return put(addDays(ahead, 7 * term.weeksOn), "weekday-ahead");
  const isNear = origin.until(ahead).days <= nearestAhead;
  return liesAhead(around, isNear)
    ? put(ahead, "weekday-ahead")
    : put(weekdayBefore(origin, weekday), "weekday-latest");
}

/** "the Friday before Christmas", "the Sunday after 5 May": never the time itself. */
export function placeWeekdayBeside(
  { weekday, side = 1 }: WeekdayTerm,
  placed: Placement | undefined,
): Placement | undefined {
  if (placed === undefined) return undefined;
  const { period, anchor, anchorDay } = placed;
  const day =
    side < 0 ? weekdayBefore(addDays(period.start, -1), weekday) : weekdayAfter(addDays(period.end, 1), weekday);
  return { period: dayPeriod(day), rule: "weekday-beside", anchor, ...(anchorDay ? { anchorDay } : {}) };
}

/** A day so near ahead is nearer than the same weekday behind. */
const nearestAhead = 3;

function liesAhead({ bound, readTense }: Surroundings, isNear: boolean): boolean {
  if (bound === "since") return false;
  const { tense, isAppointed } = readTense();
  if (tense === "future" || (isAppointed && tense === "none")) return true;
  return (tense === "planned" || isAppointed) && isNear;
}

function weekdayBefore(day: Day, weekday: number): Day {
  return addDays(day, -((day.dayOfWeek - weekday + 7) % 7));
}

function weekdayAfter(day: Day, weekday: number): Day {
  return addDays(day, (weekday - day.dayOfWeek + 7) % 7);
}

/** A date by its parts; a missing year is the nearest one, unless the words say which. */
export function placeFields(term: FieldsTerm, around: Surroundings): Placement | undefined {
  const { year, month, day } = term;
  if (year !== undefined) {
    const period = makePeriod(year, month, day);
    return period && { period, rule: ruleOf(term), anchor: "none" };
  }
  if (term.toldYears !== undefined) return placeInToldYear(term, term.toldYears, around);
  if (month === undefined) return day === undefined ? undefined : placeDayOfMonth(term, around);
  if (term.years !== undefined || term.direction !== undefined) return placeDirected(term, month, around);
  return placeNearest(term, month, around);
}

/** "in March of that year": of the year last told. */
function placeInToldYear({ month, day }: FieldsTerm, years: number, { told }: Surroundings): Placement | undefined {
  const period = told && makePeriod(told.period.start.year + years, month, day);
  return period && { period, rule: "month-of-told-year", anchor: "discourse", anchorDay: told.period.start };
}

/** "the 14th", "Friday the 14th": the latest, or where the sentence looks ahead, and in a history, the next. */
function placeDayOfMonth({ day = 1, weekday }: FieldsTerm, around: Surroundings): Placement | undefined {
  const origin = around.reference;
  if (origin === undefined) return undefined;
  const days = [-2, -1, 0, 1, 2].flatMap((months) => {
    const { year, month } = origin.with({ day: 1 }).add({ months });
    const found = makeDay(year, month, day);
    return found === undefined || (weekday ?? found.dayOfWeek) !== found.dayOfWeek ? [] : found;
  });
  const ahead = days.find((found) => Temporal.PlainDate.compare(found, origin) >= 0);
  const behind = days.findLast((found) => Temporal.PlainDate.compare(found, origin) <= 0);
  const isNear = ahead !== undefined && (behind === undefined || origin.until(ahead).days <= behind.until(origin).days);
  const found = around.story !== undefined || liesAhead(around, isNear) ? ahead : behind;
  if (found === undefined) return undefined;
  const anchor = origin === around.written ? "written" : "discourse";
  return { period: dayPeriod(found), rule: "day-of-month", anchor, anchorDay: origin };
}

function ruleOf({ month, day }: FieldsTerm): string {
  if (month === undefined) return "year";
  return day === undefined ? "month-year" : "date";
}

function makePeriod(year: number, month?: number, day?: number): Period | undefined {
  if (month === undefined) return yearPeriod(year);
  if (day === undefined) return monthPeriod(year, month);
  const found = makeDay(year, month, day);
  return found && dayPeriod(found);
}

/**
 * "January this year", "last May", "next June": the latest before this month, or the next after it; with a day ("le 5 mars
 * dernier") before this day or after it.
 */
function placeDirected(term: FieldsTerm, month: number, { written }: Surroundings): Placement | undefined {
  if (written === undefined) return undefined;
  const period = makePeriod(directedYear(term, month, written), month, term.day);
  return period && { period, rule: "month-directed", anchor: "written", anchorDay: written };
}

function directedYear({ years, direction, day }: FieldsTerm, month: number, written: Day): number {
  if (years !== undefined) return written.year + years;
  const isSameMonth = month === written.month && day !== undefined;
  const distance = isSameMonth ? day - written.day : month - written.month;
  if (direction === -1 && distance >= 0) return written.year - 1;
  if (direction === 1 && distance <= 0) return written.year + 1;
  return written.year;
}

/**
 * Months from the reference within which the nearest date wins against the tense of the sentence: a date with its day is
 * hardly ever said of another year, a month alone more often, and so is a date right after its verb ("ended March 31").
 * Nearer than that even such a date may be tomorrow's, from a page dated in another zone.
 */
const nearMonths = { day: { far: 5, afterVerb: 2 }, month: { far: 2, afterVerb: 1 } };

type Near = (typeof nearMonths)["day"];

function placeNearest(term: FieldsTerm, month: number, around: Surroundings): Placement | undefined {
  const origin = around.reference;
  if (origin === undefined) return undefined;
  const anchor = origin === around.written ? "written" : "discourse";
  const near = nearMonths[term.day === undefined ? "month" : "day"];
  const year = around.story ? yearOfStory(month, around.story) : nearestYear(month, origin, { near, around });
  const period = makePeriod(year, month, term.day);
  const rule = term.day === undefined ? "month-nearest" : "day-month-nearest";
  return period && { period, rule, anchor, anchorDay: origin };
}

/** Months 0 to 6 ahead are nearest ahead, the others behind. */
function nearestYear(month: number, origin: Day, { near, around }: { near: Near; around: Surroundings }): number {
  const distance = (month - origin.month + 12) % 12;
  if (around.bound === "since") return origin.year - (month > origin.month ? 1 : 0);
  const turned = turnWithTense(distance <= 6 ? distance : distance - 12, near, around);
  return Math.floor((origin.year * 12 + origin.month - 1 + turned) / 12);
}

/** A history goes forward: after November comes the next year's February, while after June a March is looked back on. */
function yearOfStory(month: number, { start, grain }: Period): number {
  return grain === "day" || grain === "month" ? start.year + (start.month - month >= 6 ? 1 : 0) : start.year;
}

function turnWithTense(ahead: number, near: Near, around: Surroundings): number {
  const { tense, isClose } = around.readTense();
  if (Math.abs(ahead) < (isClose ? near.afterVerb : near.far)) return ahead;
  if (tense === "past" && ahead > 0 && around.bound !== "until") return ahead - 12;
  return tense === "future" && ahead < 0 ? ahead + 12 : ahead;
}

export function placeDayRange(term: DayRangeTerm, around: Surroundings): Placement | undefined {
  const { first, last, month, year } = term;
  const place = (day: number): Placement | undefined =>
    placeFields({ kind: "fields", month, day, ...(year === undefined ? {} : { year }) }, around);
  const [start, end] = [place(first), place(last)];
  if (start === undefined || end === undefined || first >= last) return undefined;
  return { ...end, period: rangePeriod(start.period.start, end.period.end), rule: "range" };
}
