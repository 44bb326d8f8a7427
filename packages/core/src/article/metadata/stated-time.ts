/** A day, or a moment of it, as a page states it. */
export interface StatedTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** "Z" or an offset such as "+04:00"; absent when the page gives none. */
  readonly zone?: string;
}

const firstYear = 1990;
const lastYear = 2100;

const machinePattern =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
const compactPattern = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/;

/**
 * Reads a time written for machines: ISO 8601 and its common misspellings.
 *
 * @example
 * readMachineTime("2020-04-01 09:30:00 +0200"); // { year: 2020, month: 4, day: 1, hour: 9, minute: 30, second: 0, zone: "+02:00" }
 */
export function readMachineTime(text: string): StatedTime | undefined {
  const match = machinePattern.exec(text) ?? compactPattern.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return checkTime({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
    ...(hour !== undefined && second !== undefined && { second: Number(second) }),
    ...(hour !== undefined && zone !== undefined && { zone: tidyZone(zone) }),
  });
}

/**
 * Reads seconds or milliseconds since 1970, as scripts write moments.
 *
 * @example
 * readEpochTime("1930827900"); // { year: 2031, month: 3, day: 9, hour: 13, minute: 5, second: 0, zone: "Z" }
 */
export function readEpochTime(text: string): StatedTime | undefined {
  if (!epochPattern.test(text)) return undefined;
  const seconds = Number(text.trim().slice(0, 10));
  const day = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: seconds % 60, zone: "Z" };
  return checkTime({ ...moveToZone(day, Math.floor(seconds / 60)), zone: "Z" });
}

const epochPattern = /^\s*\d{10}(?:\d{3})?\s*$/;

function tidyZone(zone: string): string {
  if (/^[a-z]+$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** The time itself when it names a day and hour that exist, of a year in which news pages can have been made. */
export function checkTime(time: StatedTime): StatedTime | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = time;
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return hour > 23 || minute > 59 || second > 60 ? undefined : time;
}

/** Writes a time as ISO 8601, to the precision it was stated with. */
export function writeTime(time: StatedTime): string {
  const day = writeDay(time);
  if (time.hour === undefined) return day;
  const seconds = time.second === undefined ? "" : `:${two(time.second)}`;
  return `${day}T${two(time.hour)}:${two(time.minute ?? 0)}${seconds}${time.zone ?? ""}`;
}

/** The day alone, as ISO 8601. */
export function writeDay({ year, month, day }: StatedTime): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// Plain arithmetic: a page states dozens of times, and calendar objects cost more than all the rest of reading them.
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 31);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysFromEpoch(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days - daysBefore1970;
}

const daysBefore1970 = 719_162;

/** Minutes since 1970 of the time as its clock shows it, the zone left aside. */
export function clockMinutes({ year, month, day, hour = 0, minute = 0 }: StatedTime): number {
  return daysFromEpoch(year, month, day) * 1440 + hour * 60 + minute;
}

/** Minutes a zone is ahead of UTC. */
export function zoneMinutes(zone: string): number {
  if (zone === "Z") return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
}

/** The same moment on the clocks of another offset, given in minutes ahead of UTC. */
export function moveToZone(time: StatedTime, minutes: number): StatedTime {
  const clock = clockMinutes(time) - zoneMinutes(time.zone ?? "Z") + minutes;
  const date = Temporal.PlainDate.from("1970-01-01").add({ days: Math.floor(clock / 1440) });
  const rest = ((clock % 1440) + 1440) % 1440;
  const size = Math.abs(minutes);
  return {
    year: date.year,
    month: date.month,
    day: date.day,
    hour: Math.floor(rest / 60),
    minute: rest % 60,
    ...(time.second !== undefined && { second: time.second }),
    zone: `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`,
  };
}
