import type { Season, Unit } from "./term.ts";

export type Day = Temporal.PlainDate;

/** How fine a stretch of the calendar is. */
export type Grain =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "range";

/** A stretch of the calendar, both days included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly grain: Grain;
}

const seasons: readonly Season[] = ["spring", "summer", "autumn", "winter"];
const seasonCodes: Record<Season, string> = { spring: "SP", summer: "SU", autumn: "FA", winter: "WI" };

const fineness: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
  "millennium",
];

/** Whether a unit is finer than another, or than the grain of a period; nothing is finer than a range. */
export function isFiner(unit: Unit, than: Unit | Grain): boolean {
  return fineness.indexOf(unit) < fineness.indexOf(than as Unit);
}

/** A day, or nothing where the calendar has none (31 June). */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
}

export function addDays(day: Day, days: number): Day {
  return day.add({ days });
}

export function dayPeriod(day: Day): Period {
  return { start: day, end: day, grain: "day" };
}

/** The days from one to another, in calendar order whichever comes first; of one day that day. */
export function rangePeriod(a: Day, b: Day): Period {
  const order = Temporal.PlainDate.compare(a, b);
  if (order === 0) return dayPeriod(a);
  return order < 0 ? { start: a, end: b, grain: "range" } : { start: b, end: a, grain: "range" };
}

/** Whether ISO 8601 can write both days with four figures for the year. */
export function isWritable({ start, end }: Period): boolean {
  return start.year >= 1 && end.year <= 9999;
}

export function monthPeriod(year: number, month: number): Period | undefined {
  const start = makeDay(year, month, 1);
  return start && { start, end: start.with({ day: start.daysInMonth }), grain: "month" };
}

export function quarterPeriod(year: number, quarter: number): Period | undefined {
  const start =
    Number.isInteger(quarter) && quarter >= 1 && quarter <= 4 ? makeDay(year, quarter * 3 - 2, 1) : undefined;
  return start && { start, end: start.add({ months: 3 }).subtract({ days: 1 }), grain: "quarter" };
}

export function halfPeriod(year: number, half: number): Period | undefined {
  const start = half === 1 || half === 2 ? makeDay(year, half * 6 - 5, 1) : undefined;
  return start && { start, end: start.add({ months: 6 }).subtract({ days: 1 }), grain: "half" };
}

/** Seasons of the north by whole months; winter begins in December of its year. */
export function seasonPeriod(year: number, season: Season): Period | undefined {
  const start = makeDay(year, seasons.indexOf(season) * 3 + 3, 1);
  return start && { start, end: start.add({ months: 3 }).subtract({ days: 1 }), grain: "season" };
}

export function yearPeriod(year: number): Period | undefined {
  return yearsPeriod(year, year, "year");
}

export function decadePeriod(first: number): Period | undefined {
  return yearsPeriod(first, first + 9, "decade");
}

/** The 20th century is 1900 to 1999, as people say it. */
export function centuryPeriod(century: number): Period | undefined {
  return yearsPeriod(century * 100 - 100, century * 100 - 1, "century");
}

export function yearsPeriod(first: number, last: number, grain: Grain): Period | undefined {
  const start = makeDay(Math.max(first, 1), 1, 1);
  const end = makeDay(last, 12, 31);
  return start && end && Temporal.PlainDate.compare(start, end) <= 0 ? { start, end, grain } : undefined;
}

/** The calendar unit a day lies in; smaller units give the day. */
export function periodAround(day: Day, unit: Unit): Period | undefined {
  switch (unit) {
    case "week":
    case "fortnight": {
      const start = addDays(day, 1 - day.dayOfWeek);
      return { start, end: addDays(start, 6), grain: "week" };
    }
    case "weekend":
      return { start: addDays(day, 6 - day.dayOfWeek), end: addDays(day, 7 - day.dayOfWeek), grain: "weekend" };
    case "month":
      return monthPeriod(day.year, day.month);
    case "quarter":
      return quarterPeriod(day.year, Math.ceil(day.month / 3));
    case "season":
    case "year":
      return yearPeriod(day.year);
    case "decade":
      return decadePeriod(day.year - (day.year % 10));
    case "century":
      return centuryPeriod(Math.floor(day.year / 100) + 1);
    case "millennium":
    case "half":
      return undefined;
    default:
      return dayPeriod(day);
  }
}

/** A day moved by whole units; undefined where that leaves the calendar or the unit has no length in days. */
export function moveDay(day: Day, unit: Unit, amount: number): Day | undefined {
  const whole = Math.trunc(amount);
  if (Math.abs(whole) > 100_000) return undefined;
  const moved = moveBy(day, unit, whole);
  return moved && moved.year >= 1 && moved.year <= 9999 ? moved : undefined;
}

function moveBy(day: Day, unit: Unit, amount: number): Day | undefined {
  switch (unit) {
    case "day":
      return day.add({ days: amount });
    case "week":
    case "weekend":
      return day.add({ weeks: amount });
    case "fortnight":
      return day.add({ weeks: 2 * amount });
    case "month":
      return day.add({ months: amount });
    case "quarter":
      return day.add({ months: 3 * amount });
    case "year":
      return moveYears(day, amount);
    case "decade":
      return moveYears(day, 10 * amount);
    case "century":
      return moveYears(day, 100 * amount);
    case "millennium":
      return moveYears(day, 1000 * amount);
    default:
      return undefined;
  }
}

function moveYears(day: Day, years: number): Day | undefined {
  return Math.abs(years) <= 10_000 ? day.add({ years }) : undefined;
}

/** The TIMEX3 value of a period. */
export function timexOf({ start, end, grain }: Period): string {
  switch (grain) {
    case "day":
      return start.toString();
    case "week":
      return weekOf(start);
    case "weekend":
      return `${weekOf(start)}-WE`;
    case "month":
      return start.toString().slice(0, 7);
    case "quarter":
      return `${year(start)}-Q${Math.ceil(start.month / 3)}`;
    case "half":
      return `${year(start)}-H${start.month < 7 ? 1 : 2}`;
    case "season":
      return `${year(start)}-${seasonCodes[seasonOf(start)]}`;
    case "year":
      return year(start);
    case "decade":
      return year(start).slice(0, 3);
    case "century":
      return year(end).slice(0, 2);
    case "range":
      return `${start}/${end}`;
  }
}

/** The ISO 8601-2 form of a period; weeks and weekends, which it cannot name, are intervals. */
export function edtfOf(period: Period): string {
  const { start, end, grain } = period;
  switch (grain) {
    case "day":
      return start.toString();
    case "month":
      return start.toString().slice(0, 7);
    case "year":
      return year(start);
    case "quarter":
      return `${year(start)}-${32 + Math.ceil(start.month / 3)}`;
    case "season":
      return `${year(start)}-${21 + seasons.indexOf(seasonOf(start))}`;
    case "decade":
      return `${year(start).slice(0, 3)}X`;
    case "century":
      return `${year(end).slice(0, 2)}XX`;
    default:
      return edtfOfRange(start, end);
  }
}

function edtfOfRange(start: Day, end: Day): string {
  const areYears = start.dayOfYear === 1 && end.month === 12 && end.day === 31;
  return areYears ? `${year(start)}/${year(end)}` : `${start}/${end}`;
}

function seasonOf(start: Day): Season {
  return seasons[Math.floor(start.month / 3) - 1] ?? "winter";
}

function weekOf(day: Day): string {
  return `${String(day.yearOfWeek ?? day.year).padStart(4, "0")}-W${String(day.weekOfYear ?? 1).padStart(2, "0")}`;
}

function year(day: Day): string {
  return String(day.year).padStart(4, "0");
}
