import { readDay } from "#text";
import type { Entry } from "#timeline";
import { english } from "./calendar-names/english.ts";
import { type DayWording, nameMonth, wordDay, wordYear } from "./describe-day.ts";
import { wordRange } from "./describe-range.ts";

/** The part of an entry that says when. */
export type DatedEntry = Pick<Entry, "start" | "end" | "precision" | "part" | "edtf" | "status">;

/** An entry's days as read, and how its reader wants them worded. */
interface Dated {
  readonly entry: DatedEntry;
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly wording: DayWording;
}

/**
 * Says when an entry happened, in English, no more precisely than the entry knows.
 *
 * @returns "undated" for an entry without a date.
 *
 * @example
 * describeDate({ start: "2022-01-03", end: "2022-01-09", precision: "week" });
 * // "week of 3–9 January 2022"
 */
export function describeDate(entry: DatedEntry, wording: DayWording = {}): string {
  const first = readDay(entry.start ?? entry.end);
  const last = readDay(entry.end ?? entry.start);
  if (first === undefined || last === undefined) return "undated";
  return describers[entry.precision ?? "range"]({ entry, first, last, wording });
}

/** EDTF writes spring to winter as months 21 to 24. */
const seasonPattern = /^(\d{4})-(2[1-4])~?$/;

const describers: Readonly<Record<NonNullable<Entry["precision"]>, (dated: Dated) => string>> = {
  day: (dated) => (dated.entry.part === undefined ? range(dated) : `${range(dated)}, ${dated.entry.part}`),
  weekend: (dated) => `weekend of ${range(dated)}`,
  week: (dated) => `week of ${range(dated)}`,
  month: range,
  quarter: describeQuarter,
  season: describeSeason,
  year: range,
  range,
  before: ({ entry, last, wording }) => `by ${describeBound(entry.edtf?.split("/")[1], last, wording)}`,
  after: ({ entry, first, wording }) => `${opening(entry)} ${describeBound(entry.edtf?.split("/")[0], first, wording)}`,
  about: describeAbout,
};

/** The weekday is named of a day that is known: of a day about which it was, it would say too much. */
function range({ entry, first, last, wording }: Dated): string {
  return wordRange({ first, last }, { ...wording, weekday: entry.precision === "day" && wording.weekday === true });
}

/** A plan runs "from" its day; what already is has been so "since". */
function opening({ status }: DatedEntry): string {
  return status === "planned" || status === "conditional" ? "from" : "since";
}

function describeQuarter(dated: Dated): string {
  const { first, wording } = dated;
  if (first.month % 3 !== 1) return range(dated);
  const year = wordYear(first, wording);
  return `${english.quarters[(first.month - 1) / 3]} quarter${year && ` of${year}`}`;
}

function describeSeason(dated: Dated): string {
  const { entry, first, last, wording } = dated;
  const named = nameSeason(entry.edtf, last, wording);
  if (named !== undefined) return named;
  const isSeason = first.month % 3 === 0 && first.day === 1;
  return isSeason ? wordSeason({ year: first.year, index: first.month / 3 - 1, last }, wording) : range(dated);
}

/** What an EDTF season is called; absent when the EDTF names none. */
function nameSeason(edtf: string | undefined, last: Temporal.PlainDate, wording: DayWording): string | undefined {
  const [, year, code] = seasonPattern.exec(edtf ?? "") ?? [];
  return year === undefined ? undefined : wordSeason({ year: Number(year), index: Number(code) - 21, last }, wording);
}

interface Season {
  readonly year: number;
  readonly index: number;
  readonly last: Temporal.PlainDate;
}

/** "winter 2023–24" when the season ends in another year than it is named for. */
function wordSeason({ year, index, last }: Season, wording: DayWording): string {
  const years = last.year === year + 1 ? ` ${year}\u2013${String(last.year).slice(-2)}` : wordYear({ year }, wording);
  return `${english.seasons[index]}${years}`;
}

/** The named end of an open interval, as fine as its EDTF says: "since March" must not become "since 1 March". */
function describeBound(edtf: string | undefined, day: Temporal.PlainDate, wording: DayWording): string {
  const season = nameSeason(edtf, day, wording);
  if (season !== undefined) return season;
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?~?$/.exec(edtf ?? "") ?? [];
  if (year === undefined) return wordDay(day, { ...wording, weekday: false });
  if (month === undefined) return year;
  return `${nameMonth({ month: Number(month) })}${wordYear({ year: Number(year) }, wording)}`;
}

function describeAbout(dated: Dated): string {
  const { entry, last, wording } = dated;
  return describeThird(dated) ?? `about ${nameSeason(entry.edtf, last, wording) ?? range(dated)}`;
}

/** "early", "mid-" or "late" of a month or a year when the days are that third of it. */
function describeThird({ first, last, wording }: Dated): string | undefined {
  if (first.year !== last.year) return undefined;
  const month =
    first.month === last.month ? thirdOf([first.day, last.day], [1, 11, 21, last.daysInMonth + 1]) : undefined;
  if (month !== undefined) return `${month}${nameMonth(first)}${wordYear(first, wording)}`;
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
