import {
  centuryPeriod,
  type Day,
  decadePeriod,
  type Period,
  periodAround,
  rangePeriod,
  yearsPeriod,
} from "./calendar.ts";
import { placeDayRange, placeFields, placeNearDay, placeWeekday, placeWeekdayBeside } from "./place-day.ts";
import { placeAfterTold, placeAhead, placeShift, placeStretch } from "./place-distance.ts";
import { placeEdge, placeSide } from "./place-edge.ts";
import { placeEaster, placeNth } from "./place-feast.ts";
import { placeBareUnit, placeHalf, placeQuarter, placeSeason, placeToldUnit, placeUnit } from "./place-unit.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type {
  CenturyTerm,
  ClockTerm,
  DecadeTerm,
  ModifiedTerm,
  MomentTerm,
  RangeTerm,
  Term,
  Unit,
  YearRangeTerm,
} from "./term.ts";

/**
 * Places a term on the calendar; nothing comes back for terms without a place (durations, sets, "now") and for those whose
 * anchor is not known.
 */
export function placeTerm(term: Term, around: Surroundings): Placement | undefined {
  const place = placers[term.kind] as ((term: Term, around: Surroundings) => Placement | undefined) | undefined;
  return place?.(term, around);
}

type Placers = {
  readonly [K in Term["kind"]]?: (term: Extract<Term, { kind: K }>, around: Surroundings) => Placement | undefined;
};

const placers: Placers = {
  "near-day": placeNearDay,
  weekday: (term, around) =>
    term.beside ? placeWeekdayBeside(term, placeTerm(term.beside, around)) : placeWeekday(term, around),
  fields: placeFields,
  "day-range": placeDayRange,
  "year-range": placeYearRange,
  unit: placeUnit,
  "bare-unit": placeBareUnit,
  "told-unit": placeToldUnit,
  quarter: placeQuarter,
  half: placeHalf,
  season: placeSeason,
  decade: placeDecade,
  century: placeCentury,
  shift: (term, around) => placeShift(term, around, placeTerm),
  ahead: (term, around) => placeAhead(term, around) ?? placeAfterTold(term, around, placeTerm),
  stretch: placeStretch,
  moment: placeMoment,
  edge: (term, around) => placeEdge(term, placeTerm(term.of, around)),
  side: (term, around) => placeSide(term, placeTerm(term.of, around), around),
  modified: placeModified,
  easter: placeEaster,
  nth: placeNth,
  around: ({ unit, of }, around) => placeAround(unit, placeTerm(of, around)),
  range: placeRange,
};

/** "1957-58": the last year of a range may be short. */
export function fullLast({ first, last }: YearRangeTerm): number {
  return last < 100 ? first - (first % 100) + last : last;
}

function placeYearRange(term: YearRangeTerm): Placement | undefined {
  const last = fullLast(term);
  const period = last > term.first ? yearsPeriod(term.first, last, "range") : undefined;
  return period && { period, rule: "years", anchor: "none" };
}

/** The last hundreds that are said of ten years: "the 2000s" are a decade, "the 1800s" a century. */
const firstDecadeOfHundreds = 2000;

/** "the seventies" are those of the century whose seventies ended last. */
function placeDecade({ decade }: DecadeTerm, { written }: Surroundings): Placement | undefined {
  if (decade % 10 !== 0) return undefined;
  const isHundreds = decade >= 100 && decade % 100 === 0 && decade < firstDecadeOfHundreds;
  const period = isHundreds
    ? centuryPeriod(decade / 100 + 1)
    : decadePeriod(decade < 100 ? lastDecade(decade, written) : decade);
  return period && { period, rule: "decade", anchor: decade < 100 && written ? "written" : "none" };
}

function lastDecade(decade: number, written: Day | undefined): number {
  const year = written?.year ?? firstDecadeOfHundreds;
  const open = year - (year % 100) + decade;
  return open <= year ? open : open - 100;
}

function placeCentury({ century }: CenturyTerm): Placement | undefined {
  const period = century >= 2 && century <= 30 ? centuryPeriod(century) : undefined;
  return period && { period, rule: "century", anchor: "none" };
}

function placeMoment({ date, days, part, clock }: MomentTerm, around: Surroundings): Placement | undefined {
  const placed = placeTerm(date ?? { kind: "near-day", days: days ?? 0 }, around);
  if (placed === undefined || placed.period.grain !== "day") return placed;
  const named = typeof part === "string" ? part : part?.part;
  return { ...placed, ...(named ? { part: named } : {}), ...(clock ? { clock: writeClock(baseClock(clock)) } : {}) };
}

/** The hour itself, without "about". */
function baseClock(clock: ClockTerm | ModifiedTerm): ClockTerm {
  return clock.kind === "clock" ? clock : baseClock(clock.of as ClockTerm | ModifiedTerm);
}

/** Hours and minutes of the 24-hour clock; midnight at the end of a day is 24:00. */
export function writeClock(clock: { hour: number; minute?: number; half?: string }): string {
  const hour =
    clock.half === "pm" && clock.hour < 12
      ? clock.hour + 12
      : clock.half === "am" && clock.hour === 12
        ? 0
        : clock.hour;
  return `${String(hour).padStart(2, "0")}:${String(clock.minute ?? 0).padStart(2, "0")}`;
}

function placeModified({ mod, of }: ModifiedTerm, around: Surroundings): Placement | undefined {
  const placed = placeTerm(of, around);
  if (placed === undefined) return undefined;
  const isPart = placed.part !== undefined || placed.clock !== undefined;
  return { ...placed, mod, isAbout: !isPart && (mod === "APPROX" || mod === "LESS_THAN") };
}

function placeAround(unit: Unit, placed: Placement | undefined): Placement | undefined {
  const day = placed && (unit === "weekend" ? towardsWeekend(placed.period.start) : placed.period.start);
  const period = day && periodAround(day, unit);
  return period && { ...placed, period, rule: `${unit}-of` };
}

/** The weekend of a Monday or a Tuesday is the one before it. */
function towardsWeekend(day: Day): Day {
  return day.dayOfWeek <= 2 ? day.subtract({ days: day.dayOfWeek }) : day;
}

function placeRange({ from, to }: RangeTerm, around: Surroundings): Placement | undefined {
  const first = placeTerm(shareYear(from, to), around);
  if (first === undefined) return undefined;
  const last = placeTerm(to, { ...around, told: first, isToldHere: true });
  if (last === undefined) return undefined;
  const { start, end } = orderWeekdays(first, last);
  const { anchor, anchorDay } = first;
  return {
    period: rangePeriod(start, end),
    rule: "range",
    anchor,
    ...(anchorDay ? { anchorDay } : {}),
    isAbout: first.isAbout === true || last.isAbout === true,
  };
}

/** "from 1 January to 30 June 2030": the year of the end is that of the beginning, or the one after it. */
function shareYear(from: Term, to: Term): Term {
  if (from.kind !== "fields" || to.kind !== "fields" || to.year === undefined) return from;
  const isOpen = from.month !== undefined && from.year === undefined && from.years === undefined;
  if (!isOpen || to.month === undefined) return from;
  return { ...from, year: to.year - ((from.month ?? 0) > to.month ? 1 : 0) };
}

/** "from Thursday until Tuesday": the Tuesday after that Thursday, or looking back the Thursday before that Tuesday. */
function orderWeekdays(first: Placement, last: Placement): Period {
  const { start } = first.period;
  const { end } = last.period;
  const isTurned = Temporal.PlainDate.compare(end, start) < 0 && last.rule.startsWith("weekday");
  if (!isTurned) return { start, end, grain: "range" };
  const isBehind = last.rule === "weekday-latest" && first.rule === "weekday-latest";
  return isBehind
    ? { start: start.subtract({ weeks: 1 }), end, grain: "range" }
    : { start, end: end.add({ weeks: 1 }), grain: "range" };
}
