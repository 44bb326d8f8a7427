import { calendarNames, type Span } from "#text";
import { zoneAbbreviations } from "../clues/zones.ts";
import { checkTime, type StatedTime } from "./stated-time.ts";

/** A date as readers see it, with its place in the line. */
export interface WrittenTime {
  readonly time: StatedTime;
  readonly span: Span;
}

const months = new Map<string, number>();
for (const { months: names } of calendarNames)
  for (const [name, month] of Object.entries(names)) if (!months.has(name)) months.set(name, month);

/** "4 March 2025", "4. März 2025", "4 de marzo de 2025"; "March 4, 2025"; "2025-03-04"; "04.03.2025", "3/4/2025". */
const mayHoldDate = /(?:19|20)\d\d|\d[./-]\d/;
const mayHoldYear = /(?:19|20)\d\d/;
const dayFirst =
  /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{1,2}(?:de\s|of\s)?(\p{L}{3,14})\.?,?[\s-]{1,2}(?:de[l]?\s)?'?(\d{4})(?!\d)/gu;
const monthFirst = /(?<!\p{L})(\p{L}{3,14})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/gu;
const yearFirst = /(?<![\d./-])(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/g;
const numbers = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d)/g;
const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;
const clockAfter =
  /^(?:\s*(?:[,|•·T–—-]|at|um|à|alle(?: ore)?|a las|om|o godz\.?|ore|kl\.?|updated|@|в|h|,\s*as)?\s*)(\d{1,2})[:.hH](\d{2})(?::(\d{2}))?\s?([apAP])?\.?(?:[mM]\.?)?(?:\s?(?:Uhr|h))?\s?([A-Z]{3,4}|[+-]\d{2}:?\d{2})?/u;
const clockBefore =
  /(\d{1,2})[:.](\d{2})\s?(?:([apAP])\.?[mM]\.?)?\s?([A-Z]{3,4})?\s?[,|•·–—-]?\s?(?:(?:on|am|\p{L}{2,12}),?\s)?$/u;

/**
 * Finds dates with a year in a line, in any language whose calendar names are known, with the clock time beside them.
 *
 * @returns Times in reading order, never overlapping.
 */
export function findWrittenTimes(line: string): readonly WrittenTime[] {
  if (!mayHoldDate.test(line)) return [];
  const found: WrittenTime[] = [];
  const push = (match: RegExpMatchArray, day: readonly [number, number | undefined, number]): void => {
    const [year, month, date] = day;
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const time = month === undefined ? undefined : checkTime({ year, month, day: date });
    if (time !== undefined) found.push({ time: addClock(line, { start, end }, time), span: { start, end } });
  };
  if (mayHoldYear.test(line)) {
    for (const m of line.matchAll(dayFirst)) push(m, [Number(m[3]), readMonth(m[2]), Number(m[1])]);
    for (const m of line.matchAll(monthFirst)) push(m, [Number(m[3]), readMonth(m[1]), Number(m[2])]);
    for (const m of line.matchAll(yearFirst)) push(m, [Number(m[1]), Number(m[2]), Number(m[3])]);
    for (const m of line.matchAll(eastAsian)) push(m, [Number(m[1]), Number(m[2]), Number(m[3])]);
  }
  for (const m of line.matchAll(numbers)) push(m, readNumbers(m));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The number of a month by its name or abbreviation in any known language. */
export function readMonth(word: string | undefined): number | undefined {
  return months.get(word?.toLowerCase() ?? "");
}

/** Day before month, as most of the world writes; month before day where only that is a date, or with American slashes it cannot be told. */
function readNumbers(match: RegExpMatchArray): readonly [number, number, number] {
  const [, first, , second, year] = match;
  const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
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
