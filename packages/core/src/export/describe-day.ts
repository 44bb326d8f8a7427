import { readDay } from "#text";
import { english } from "./calendar-names/english.ts";

/** How days are worded, beyond which they are. */
export interface DayWording {
  /** Names the weekday of a single day. @default false */
  readonly weekday?: boolean;
  /** A year that the reader has been told, by a heading for example: left out where the words name no other. */
  readonly knownYear?: number;
}

/** Writes one day in words, the weekday before it when asked: "Monday 3 January 2022"; the text itself when it is no day. */
export function describeDay(day: string, wording: DayWording = {}): string {
  const date = readDay(day);
  return date === undefined ? day : wordDay(date, wording);
}

/** The day as axes print it: "3 Jan". */
export function describeDayBriefly(day: string): string {
  const date = readDay(day);
  return date === undefined ? day : `${date.day} ${nameMonth(date).slice(0, 3)}`;
}

/**
 * Writes a date-time as its page states it, the zone kept: "11 January 2022, 13:54 (+06:00)".
 *
 * @returns The text itself when it is no ISO date.
 */
export function describeMoment(iso: string): string {
  const date = readDay(iso);
  if (date === undefined) return iso;
  const [, time, zone] = /T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?/.exec(iso) ?? [];
  if (time === undefined) return wordDay(date);
  return `${wordDay(date)}, ${time}${zone === undefined ? "" : ` (${zone === "Z" ? "UTC" : zone})`}`;
}

/** "Monday 3 January 2022", as much of it as is asked for. */
export function wordDay(date: Temporal.PlainDate, wording: DayWording = {}): string {
  const weekday = wording.weekday ? `${english.weekdays[date.dayOfWeek - 1]} ` : "";
  return `${weekday}${date.day} ${nameMonth(date)}${wordYear(date, wording)}`;
}

/** The year with the blank before it, or nothing when the reader knows it. */
export function wordYear({ year }: { readonly year: number }, { knownYear }: DayWording): string {
  return year === knownYear ? "" : ` ${year}`;
}

export function nameMonth({ month }: { readonly month: number }): string {
  return english.months[month - 1] ?? "";
}
