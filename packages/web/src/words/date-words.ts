import type { Entry } from "@dateline/core/timeline";
import { type Day, nameMonth, nameWeekday, readDay } from "./calendar.ts";

/** The part of an entry that says when. */
export type Dated = Pick<Entry, "start" | "end" | "precision" | "part" | "edtf">;

const quarterNames = ["first", "second", "third", "fourth"];
const seasonNames: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/** "4 January 2022". */
export function writeDay({ year, month, day }: Day): string {
  return `${day} ${nameMonth(month)} ${year}`;
}

/** "3–9 January 2022", "28 January – 3 February 2022", "30 December 2021 – 2 January 2022"; one day when both are the same. */
export function writeRange(start: Day, end: Day): string {
  if (start.year !== end.year) return `${writeDay(start)} – ${writeDay(end)}`;
  if (start.month !== end.month) return `${start.day} ${nameMonth(start.month)} – ${writeDay(end)}`;
  return start.day === end.day ? writeDay(end) : `${start.day}–${writeDay(end)}`;
}

const writers: Readonly<Record<NonNullable<Dated["precision"]>, (start: Day, end: Day, dated: Dated) => string>> = {
  day: (start, _end, { part }) => `${nameWeekday(start)} ${writeDay(start)}${part ? `, ${part}` : ""}`,
  weekend: (start, end) => `weekend of ${writeRange(start, end)}`,
  week: (start, end) => `week of ${writeRange(start, end)}`,
  month: (start) => `${nameMonth(start.month)} ${start.year}`,
  quarter: (start) => `${quarterNames[Math.floor((start.month - 1) / 3)] ?? ""} quarter of ${start.year}`,
  season: (start, end, { edtf }) => writeSeason(edtf) ?? writeRange(start, end),
  year: (start) => String(start.year),
  range: (start, end, { edtf }) => writeCoarse(edtf) ?? writeRange(start, end),
  before: (_start, end) => `by ${writeDay(end)}`,
  after: (start) => `from ${writeDay(start)} on`,
  about: (start, end, { edtf }) => `about ${writeCoarse(edtf) ?? writeRange(start, end)}`,
};

/** Says an entry's date in English, no finer than its precision: "week of 3–9 January 2022". Absent for the undated. */
export function writeDateWords(dated: Dated): string | undefined {
  const start = readDay(dated.start) ?? readDay(dated.end);
  const end = readDay(dated.end) ?? start;
  if (!start || !end) return undefined;
  return writers[dated.precision ?? "range"](start, end, dated);
}

function writeSeason(edtf: string | undefined): string | undefined {
  const match = /^(\d{4})-(2[1-4])/.exec(edtf ?? "");
  const season = seasonNames[match?.[2] ?? ""];
  return season && match ? `${season} ${match[1]}` : undefined;
}

/** What an EDTF names when its ends are months or years: "1997–1999", "March 2031 – May 2031". Absent when they are days. */
function writeCoarse(edtf: string | undefined): string | undefined {
  const ends = (edtf ?? "").split("/").map(writeCoarseEnd);
  const [first, last = first] = ends;
  if (ends.length > 2 || !first || !last) return undefined;
  if (first === last) return first;
  return /\D/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

function writeCoarseEnd(edtf: string): string | undefined {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?[~?%]?$/.exec(edtf) ?? [];
  if (!year) return undefined;
  return month ? `${nameMonth(Number(month))} ${year}` : year;
}

/** A date-time as its page states it: "11 January 2022, 13:54 (+06:00)"; the text itself when it is no ISO date. */
export function writeMoment(iso: string | undefined): string | undefined {
  const day = readDay(iso);
  if (!iso || !day) return iso;
  const [, time, zone] = /T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?/.exec(iso) ?? [];
  if (!time) return writeDay(day);
  return `${writeDay(day)}, ${time}${zone ? ` (${zone === "Z" ? "UTC" : zone})` : ""}`;
}
