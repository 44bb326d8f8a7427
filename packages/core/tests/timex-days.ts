/** A stretch of days, both included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

type Day = Temporal.PlainDate;

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The days that a TIMEX3 value names, by its definition alone; undefined for durations, sets, references and what is left
 * open. An oracle for tests: the product reckons the other way, from days to values.
 */
export function daysOfTimex(value: string): Days | undefined {
  const [first = "", last] = value.replace(/T.*$/, "").split("/");
  const from = periodOf(first);
  const to = last === undefined ? from : periodOf(last);
  return from && to && { start: from[0].toString(), end: to[1].toString() };
}

function periodOf(value: string): [Day, Day] | undefined {
  if (/^\d{2,3}$/.test(value)) return yearsOf(Number(value), 10 ** (4 - value.length));
  const [, year = "", rest] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (year === "") return undefined;
  const start = Temporal.PlainDate.from(`${year}-01-01`);
  return rest === undefined ? months(start, 12) : partOf(start, rest);
}

function yearsOf(number: number, years: number): [Day, Day] | undefined {
  if (number === 0) return undefined;
  const start = new Temporal.PlainDate(number * years, 1, 1);
  return [start, start.add({ years }).subtract({ days: 1 })];
}

function partOf(start: Day, rest: string): [Day, Day] | undefined {
  const [letter = ""] = rest;
  if (letter === "W" && seasonMonths[rest] === undefined) return weekOf(start, rest);
  if (letter === "Q") return months(start.with({ month: Number(rest.slice(1)) * 3 - 2 }), 3);
  if (letter === "H") return months(start.with({ month: Number(rest.slice(1)) * 6 - 5 }), 6);
  const season = seasonMonths[rest];
  if (season !== undefined) return months(start.with({ month: season }), 3);
  const [month = 0, day] = rest.split("-").map(Number);
  if (!(month > 0)) return undefined;
  if (day === undefined) return months(start.with({ month }), 1);
  const date = start.with({ month }).with({ day });
  return [date, date];
}

function months(start: Day, count: number): [Day, Day] {
  return [start, start.add({ months: count }).subtract({ days: 1 })];
}

/** ISO weeks: the first holds 4 January. */
function weekOf(start: Day, rest: string): [Day, Day] {
  const first = start.with({ day: 4 });
  const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: Number(rest.slice(1, 3)) - 1 });
  return [rest.endsWith("-WE") ? monday.add({ days: 5 }) : monday, monday.add({ days: 6 })];
}
