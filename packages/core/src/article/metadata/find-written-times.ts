import { calendarNames, type Span } from "#text";
import { zoneAbbreviations } from "../clues/zones.ts";
import { checkTime, type StatedTime } from "./stated-time.ts";

/** A date as readers see it, with its place in the line. */
export interface WrittenTime {
  readonly time: StatedTime;
  readonly span: Span;
  /** The other day that the same figures name where month and day cannot be told apart: "3/4/2025". */
  readonly either?: StatedTime;
}

const months = new Map<string, number>();
for (const { months: names } of calendarNames)
  for (const [name, month] of Object.entries(names)) if (!months.has(name)) months.set(name, month);

// Counted letters would be slow to compile: no word that is too long is a month's name anyway.
/** "4 March 2025", "4. März 2025", "4 de marzo de 2025", "4 Mar '25"; "March 4, 2025"; "2025. március 4."; "2025-03-04"; "04.03.2025", "3/4/2025". */
const mayHoldDate = /(?:19|20)\d\d|\d[./-]\d|['’]\d\d/;
const mayHoldYear = /(?:19|20)\d\d|['’]\d\d/;
const dayFirst =
  /(?<![\d.]|\d:)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s/-]{1,2}(?:de\s|of\s)?(\p{L}{3,})\.?,?[\s/-]{1,2}(?:de[l]?\s)?(\d{4}|['’]\d{2})(?!\d)/gu;
const monthFirst = /(?<!\p{L})(\p{L}{3,})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4}|['’]\d{2})(?!\d)/gu;
const yearFirst = /(?<![\d./-])(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g;
const yearAndName = /(?<![\d./-])(\d{4})[.,]?\s(?:m\.\s)?(\p{L}{3,})\.?\s(\d{1,2})(?!\d)/gu;
const numbers = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d)/g;
const spacedNumbers = /(?<![\d./-])(\d{1,2})\s?([./|-])\s(\d{1,2})\s?\2\s(\d{4})(?!\d)/g;
/** As machines print it: "Thu Apr 16 21:50:10 EDT 2020". */
const clockBetween =
  /(?<!\p{L})(\p{L}{3,})\.?\s(\d{1,2}),?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s[A-Z]{1,5}(?:[+-]\d{4})?)?\s(\d{4})(?!\d)/gu;
const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
const clockAfter =
  /^(?:\s*(?:[,|•·T–—-]|at|um|à|às|alle(?: ore)?|a las|om|o godz\.?|godz\.?|ore|ora|kl\.?|klo|pukul|updated|@|в|о|στις|h|,\s*as)?\s*)(\d{1,2})[:.hH](\d{2})(?::(\d{2}))?\s?([apAP])?\.?(?:[mM]\.?)?(?:\s?(?:Uhr|h))?\s?([A-Z]{3,4}|[+-]\d{2}:?\d{2})?/u;
const clockBefore =
  /(\d{1,2})[:.](\d{2})\s?(?:([apAP])\.?[mM]\.?)?\s?([A-Z]{3,4})?\s?[,|•·–—-]?\s?(?:(?:on|am|\p{L}{2,12}),?\s)?$/u;

type Day = readonly [year: number, month: number | undefined, day: number];

/** An order in which days are written. */
interface DayOrder {
  /** What a line without it cannot hold; told sooner than the whole. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly readDay: (match: RegExpMatchArray) => Day;
}

/** Those in words or with the year first cannot be dates unless a full year stands in the line. */
const wordOrders: readonly DayOrder[] = [
  {
    sign: /\d(?:st|nd|rd|th|er|º|ª|\.)?[\s/-]{1,2}\p{L}/u,
    pattern: dayFirst,
    readDay: (m) => [readYear(m[3]), readMonth(m[2]), Number(m[1])],
  },
  {
    sign: /\d(?:st|nd|rd|th)?,?\s{1,2}[\d'’]\d/,
    pattern: monthFirst,
    readDay: (m) => [readYear(m[3]), readMonth(m[1]), Number(m[2])],
  },
  {
    sign: /:\d\d(?:\s[A-Z]\S{0,9})?\s\d{4}/,
    pattern: clockBetween,
    readDay: (m) => [Number(m[3]), readMonth(m[1]), Number(m[2])],
  },
  { sign: /\d{4}[./-]/, pattern: yearFirst, readDay: (m) => [Number(m[1]), Number(m[3]), Number(m[4])] },
  {
    sign: /\d{4}[.,]?\s(?:m\.\s)?\p{L}/u,
    pattern: yearAndName,
    readDay: (m) => [Number(m[1]), readMonth(m[2]), Number(m[3])],
  },
  { sign: /[年년]/, pattern: eastAsian, readDay: (m) => [Number(m[1]), Number(m[2]), Number(m[3])] },
];
const figureOrders: readonly DayOrder[] = [
  { sign: /\d[./-]\d{1,2}[./-]\d\d/, pattern: numbers, readDay: readNumbers },
  { sign: /[./|-]\s\d/, pattern: spacedNumbers, readDay: readNumbers },
];
const allOrders = [...wordOrders, ...figureOrders];

/**
 * Finds dates with a year in a line, in any language whose calendar names are known, with the clock time beside them.
 *
 * @returns Times in reading order, never overlapping.
 */
export function findWrittenTimes(line: string): readonly WrittenTime[] {
  if (!mayHoldDate.test(line)) return [];
  const orders = mayHoldYear.test(line) ? allOrders : figureOrders;
  const found = orders.flatMap((order) => (order.sign.test(line) ? findInOrder(line, order) : []));
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }, place, all) => span.start >= (all[place - 1]?.span.end ?? 0));
}

function findInOrder(line: string, { pattern, readDay }: DayOrder): readonly WrittenTime[] {
  const found: WrittenTime[] = [];
  for (const match of line.matchAll(pattern)) {
    const [year, month, day] = readDay(match);
    const time = month === undefined ? undefined : checkTime({ year, month, day });
    const start = match.index;
    const span = { start, end: start + match[0].length };
    if (time !== undefined) found.push(withEither(line, { time: addClock(line, span, time), span }));
  }
  return found;
}

/** Slashes and dashes stand between day and month in either order; full stops only after a day. */
const eitherOrder = /^\d{1,2}([/-])\d{1,2}\1/;

function withEither(line: string, found: WrittenTime): WrittenTime {
  const { month, day } = found.time;
  if (day > 12 || day === month || !eitherOrder.test(line.slice(found.span.start, found.span.end))) return found;
  return { ...found, either: { ...found.time, month: day, day: month } };
}

/** Two digits are years of the web's own time. */
function readYear(text: string | undefined): number {
  const year = Number(text?.replace(/^['’]/, ""));
  return year < 100 ? year + (year < 90 ? 2000 : 1900) : year;
}

/** The number of a month by its name or abbreviation in any known language. */
export function readMonth(word: string | undefined): number | undefined {
  return months.get(word?.toLowerCase() ?? "");
}

/** Day before month, as most of the world writes; month before day where only that is a date. */
function readNumbers(match: RegExpMatchArray): Day {
  const [, first, , second, year] = match;
  const fullYear = readYear(year);
  const [a, b] = [Number(first), Number(second)];
  return b > 12 ? [fullYear, a, b] : [fullYear, b, a];
}

function addClock(line: string, span: Span, day: StatedTime): StatedTime {
  const after = clockAfter.exec(line.slice(span.end, span.end + 40));
  const found = after ?? clockBefore.exec(line.slice(Math.max(0, span.start - 40), span.start));
  if (found === null) return day;
  const [hourText, minuteText, half, zoneName] =
    after === null ? [found[1], found[2], found[3], found[4]] : [found[1], found[2], found[4], found[5]];
  const zone = readZone(zoneName);
  const hour = readHour(Number(hourText), half);
  return checkTime({ ...day, hour, minute: Number(minuteText), ...(zone !== undefined && { zone }) }) ?? day;
}

function readHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function readZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (/^[+-]/.test(name)) return name.includes(":") ? name : `${name.slice(0, 3)}:${name.slice(3)}`;
  const minutes = zoneAbbreviations[name];
  if (minutes === undefined) return undefined;
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}
