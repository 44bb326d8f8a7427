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

/** EDTF writes spring to winter as months 21 to 24. */
const seasonPattern = /^(\d{4})-(2[1-4])~?$/;

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
  const [, year, code] = seasonPattern.exec(edtf ?? "") ?? [];
  if (year !== undefined) return seasonName(Number(year), Number(code) - 21, days.end);
  const first = Temporal.PlainDate.from(days.start);
  return first.month % 3 === 0 && first.day === 1 ? seasonName(first.year, first.month / 3 - 1, days.end) : range(days);
}

/** "winter 2023–24" when the season ends in another year than it is named for. */
function seasonName(year: number, index: number, end: string): string {
  const lastYear = Temporal.PlainDate.from(end).year;
  const years = lastYear === year + 1 ? `${year}\u2013${String(lastYear).slice(-2)}` : `${year}`;
  return `${english.seasons[index]} ${years}`;
}

/** The named end of an open interval, as fine as its EDTF says: "since March" must not become "since 1 March". */
function describeBound(edtf: string | undefined, day: string): string {
  const [, seasonYear, code] = seasonPattern.exec(edtf ?? "") ?? [];
  if (seasonYear !== undefined) return seasonName(Number(seasonYear), Number(code) - 21, day);
  const [, year, month] = /^(\d{4})(?:-(\d\d))?~?$/.exec(edtf ?? "") ?? [];
  if (year === undefined) return describeRange(day, day);
  return month === undefined ? year : `${english.months[Number(month) - 1]} ${year}`;
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
