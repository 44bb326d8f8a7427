import type { Entry } from "#timeline";
import { english } from "./calendar-names/english.ts";
import { describeRange } from "./describe-range.ts";

/** The part of an entry that says when. */
export type DatedEntry = Pick<Entry, "start" | "end" | "precision" | "part" | "edtf" | "status">;

type Days = { readonly start: string; readonly end: string };

/**
 * Says when an entry happened, in English, no more precisely than the entry knows.
 *
 * @returns "undated" for an entry without a date.
 *
 * @example
 * describeDate({ start: "2022-01-03", end: "2022-01-09", precision: "week" });
 * // "week of 3–9 January 2022"
 */
export function describeDate(entry: DatedEntry): string {
  const { start, end } = entry;
  if (start === undefined || end === undefined) return "undated";
  return describers[entry.precision ?? "day"](entry, { start, end });
}

type Describer = (entry: DatedEntry, days: Days) => string;

const describers: Readonly<Record<NonNullable<Entry["precision"]>, Describer>> = {
  day: ({ part }, days) => (part === undefined ? range(days) : `${part} of ${range(days)}`),
  weekend: (_, days) => `weekend of ${range(days)}`,
  week: (_, days) => `week of ${range(days)}`,
  month: (_, days) => range(days),
  quarter: (_, days) => describeQuarter(days),
  season: (entry, days) => describeSeason(entry, days),
  year: (_, days) => range(days),
  range: (_, days) => range(days),
  before: (entry, { end }) => `by ${describeBound(entry.edtf?.split("/")[1], end)}`,
  after: (entry, { start }) => `${opening(entry)} ${describeBound(entry.edtf?.split("/")[0], start)}`,
  about: (_, days) => `${describeThird(days) ?? range(days)} (about)`,
};

function range({ start, end }: Days): string {
  return describeRange(start, end);
}

/** A plan runs "from" its day; what already is has been so "since". */
function opening({ status }: DatedEntry): string {
  return status === "planned" || status === "conditional" ? "from" : "since";
}

function describeQuarter(days: Days): string {
  const first = Temporal.PlainDate.from(days.start);
  if (first.month % 3 !== 1) return range(days);
  return `${english.quarters[(first.month - 1) / 3]} quarter of ${first.year}`;
}

function describeSeason({ edtf }: DatedEntry, days: Days): string {
  const [, year, code] = /^(\d{4})-(2[1-4])/.exec(edtf ?? "") ?? [];
  const first = Temporal.PlainDate.from(days.start);
  const last = Temporal.PlainDate.from(days.end);
  const index = code === undefined ? first.month / 3 - 1 : Number(code) - 21;
  const season = english.seasons[index];
  if (season === undefined) return range(days);
  if (first.year !== last.year) return `${season} ${first.year}\u2013${String(last.year).slice(-2)}`;
  return `${season} ${year ?? first.year}`;
}

/** The named end of an open interval, as fine as its EDTF says: "since March" must not become "since 1 March". */
function describeBound(edtf: string | undefined, day: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?~?$/.exec(edtf ?? "") ?? [];
  if (year === undefined) return describeRange(day, day);
  const first = Temporal.PlainDate.from(`${year}-${month ?? "01"}-01`);
  const last = month === undefined ? first.with({ month: 12, day: 31 }) : first.with({ day: first.daysInMonth });
  return describeRange(first.toString(), last.toString());
}

/** "early", "mid-" or "late" of a month or a year when the days are that third of it. */
function describeThird({ start, end }: Days): string | undefined {
  const first = Temporal.PlainDate.from(start);
  const last = Temporal.PlainDate.from(end);
  if (first.year !== last.year) return undefined;
  const month =
    first.month === last.month ? thirdOf([first.day, last.day], [1, 11, 21, last.daysInMonth + 1]) : undefined;
  if (month !== undefined) return `${month}${english.months[first.month - 1]} ${first.year}`;
  if (first.day !== 1 || last.day !== last.daysInMonth) return undefined;
  const year = thirdOf([first.month, last.month], [1, 5, 9, 13]);
  return year === undefined ? undefined : `${year}${first.year}`;
}

/** Which third two inclusive bounds fill, when they fill one exactly. */
function thirdOf(
  [first, last]: readonly [number, number],
  starts: readonly [number, number, number, number],
): string | undefined {
  const names = ["early ", "mid-", "late "];
  return names.find((_, i) => starts[i] === first && starts[i + 1] === last + 1);
}
