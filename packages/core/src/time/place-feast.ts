import { addDays, type Day, dayPeriod, makeDay, type Period, rangePeriod } from "./calendar.ts";
import type { Placement, Surroundings } from "./placement.ts";
import type { EasterTerm, NthTerm } from "./term.ts";

/** Easter Sunday of the western churches, by the rule of the Gregorian calendar, as Oudin reckons it (1940). */
function easterOf(year: number): Day | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (skipped + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - weekday;
  const march = makeDay(year, 3, 1);
  // Day 28 of March, moved by the offset from the moon to the next Sunday.
  return march && addDays(march, 27 + offset);
}

/** Easter Sunday of the eastern churches: the Sunday after the full moon that the Julian calendar reckons. */
function easternEasterOf(year: number): Day | undefined {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const march = makeDay(year, 3, 1);
  const daysBehind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return march && addDays(march, 21 + moon + weekday + daysBehind);
}

/** Easter and the feasts counted from it; without a year the nearest. */
export function placeEaster({ days, year, rite }: EasterTerm, around: Surroundings): Placement | undefined {
  return placeYearly(year, around, (of) => {
    const easter = rite === "eastern" ? easternEasterOf(of) : easterOf(of);
    return easter && dayPeriod(addDays(easter, days));
  });
}

/** "the third Sunday of May", "the first week of April"; without a year the nearest. */
export function placeNth(term: NthTerm, around: Surroundings): Placement | undefined {
  const placed = placeYearly(term.year, around, (year) => nthOf(term, year));
  return placed && (term.weekday === undefined ? { ...placed, isAbout: true } : placed);
}

function nthOf({ nth, weekday, month }: NthTerm, year: number): Period | undefined {
  const first = makeDay(year, month, 1);
  if (first === undefined || nth < 1 || nth > 5) return undefined;
  const week = addDays(first, 7 * (nth - 1));
  if (weekday === undefined) return nth < 5 ? rangePeriod(week, addDays(week, 6)) : undefined;
  const day = addDays(week, (weekday - first.dayOfWeek + 7) % 7);
  return day.month === month ? dayPeriod(day) : undefined;
}

function placeYearly(
  year: number | undefined,
  { reference, written }: Surroundings,
  periodOf: (year: number) => Period | undefined,
): Placement | undefined {
  if (year !== undefined) {
    const period = periodOf(year);
    return period && { period, rule: "feast", anchor: "none" };
  }
  if (reference === undefined) return undefined;
  const found = [reference.year - 1, reference.year, reference.year + 1].flatMap((of) => periodOf(of) ?? []);
  const distance = ({ start }: Period): number => Math.abs(reference.until(start).days);
  const [period] = found.toSorted((a, b) => distance(a) - distance(b));
  const anchor = reference === written ? "written" : "discourse";
  return period && { period, rule: "feast-nearest", anchor, anchorDay: reference };
}
