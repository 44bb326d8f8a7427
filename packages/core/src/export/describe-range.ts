import { english } from "./calendar-names/english.ts";

/** Between two days of one month: "3–9 January 2022". */
const enDash = "\u2013";

/** Writes one day in words, the weekday before it when asked: "Monday 3 January 2022". */
export function describeDay(day: string, options: { readonly weekday?: boolean } = {}): string {
  const date = Temporal.PlainDate.from(day);
  const words = `${date.day} ${monthOf(date)} ${date.year}`;
  return options.weekday ? `${english.weekdays[date.dayOfWeek - 1]} ${words}` : words;
}

/** Writes first and last day of a stretch in words, naming whole months and whole years as such. */
export function describeRange(start: string, end: string): string {
  const first = Temporal.PlainDate.from(start);
  const last = Temporal.PlainDate.from(end);
  if (first.equals(last)) return describeDay(start);
  if (coversWholeYears(first, last)) return describeYears(first, last);
  if (coversWholeMonths(first, last)) return describeMonths(first, last);
  return describeDays(first, last);
}

function describeYears(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  return first.year === last.year ? `${first.year}` : `${first.year}${enDash}${last.year}`;
}

function describeMonths(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  const closing = `${monthOf(last)} ${last.year}`;
  if (first.year !== last.year) return `${monthOf(first)} ${first.year} ${enDash} ${closing}`;
  return first.month === last.month ? closing : `${monthOf(first)}${enDash}${closing}`;
}

function describeDays(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  const closing = `${last.day} ${monthOf(last)} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${monthOf(first)} ${first.year} ${enDash} ${closing}`;
  if (first.month !== last.month) return `${first.day} ${monthOf(first)} ${enDash} ${closing}`;
  return `${first.day}${enDash}${closing}`;
}

function coversWholeMonths(first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  return first.day === 1 && last.day === last.daysInMonth;
}

function coversWholeYears(first: Temporal.PlainDate, last: Temporal.PlainDate): boolean {
  return first.dayOfYear === 1 && last.dayOfYear === last.daysInYear;
}

function monthOf(date: Temporal.PlainDate): string {
  return english.months[date.month - 1] ?? "";
}
