const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The zones that RFC 822 names, in hours from UTC. */
const zones: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const mailDate =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,4})?/i;

function offsetOf(zone: string): string {
  // Minus zero is mail's way to say that the zone is not known.
  if (zone === "-0000") return "+00:00";
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const hours = zones[zone.toUpperCase()] ?? 0;
  return `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}

/** Two digits are of the years 1950 to 2049, as RFC 5322 has it. */
function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

/**
 * A date as mail and RSS write it (RFC 822, 1123, 5322), in ISO 8601 with its own offset.
 *
 * @returns undefined when it is no such date.
 *
 * @example
 * readMailDate("Sun, 10 Mar 2024 08:00:00 +0100"); // "2024-03-10T08:00:00+01:00"
 */
export function readMailDate(text: string): string | undefined {
  const [, day = "", month = "", year = "", hour = "", minute = "", second = "00", zone = "GMT"] =
    mailDate.exec(text.trim()) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  const date = `${wholeYear(year)}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const written = `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offsetOf(zone)}`;
  return isTime(written) ? written : undefined;
}

function isTime(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text.slice(0, 19), { overflow: "reject" });
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
