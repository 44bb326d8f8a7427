import { readDay } from "#text";
import { type DayWording, nameMonth, wordDay, wordYear } from "./describe-day.ts";

type Dates = { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };

/** Between two days of one month: "3–9 January 2022". */
const enDash = "\u2013";

/**
 * Writes first and last day of a stretch in words, naming whole months and whole years as such.
 *
 * @returns The two texts themselves when they are no days.
 */
export function describeRange(start: string, end: string, wording: DayWording = {}): string {
  const [first, last] = [readDay(start), readDay(end)];
  if (first === undefined || last === undefined) return start === end ? start : `${start} ${enDash} ${end}`;
  return wordRange({ first, last }, wording);
}

/** What `describeRange` says of days that have been read. */
export function wordRange({ first, last }: Dates, wording: DayWording = {}): string {
  if (first.equals(last)) return wordDay(first, wording);
  if (first.dayOfYear === 1 && last.dayOfYear === last.daysInYear) return wordYears({ first, last });
  // Only a year that both ends share can be left out.
  const shared = first.year === last.year ? wording : {};
  const isWholeMonths = first.day === 1 && last.day === last.daysInMonth;
  return isWholeMonths ? wordMonths({ first, last }, shared) : wordDays({ first, last }, shared);
}

function wordYears({ first, last }: Dates): string {
  return first.year === last.year ? `${first.year}` : `${first.year}${enDash}${last.year}`;
}

function wordMonths({ first, last }: Dates, wording: DayWording): string {
  const closing = `${nameMonth(last)}${wordYear(last, wording)}`;
  if (first.year !== last.year) return `${nameMonth(first)} ${first.year} ${enDash} ${closing}`;
  return first.month === last.month ? closing : `${nameMonth(first)}${enDash}${closing}`;
}

function wordDays({ first, last }: Dates, wording: DayWording): string {
  const closing = wordDay(last, { ...wording, weekday: false });
  if (first.year !== last.year) return `${wordDay(first)} ${enDash} ${closing}`;
  if (first.month !== last.month) return `${first.day} ${nameMonth(first)} ${enDash} ${closing}`;
  return `${first.day}${enDash}${closing}`;
}
