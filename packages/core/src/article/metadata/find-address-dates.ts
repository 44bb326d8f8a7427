import type { DateWitness } from "./date-witness.ts";
import { findWrittenTimes } from "./find-written-times.ts";
import { findMeta, type PageMarks } from "./page-marks.ts";
import { readMachineTime, type StatedTime } from "./stated-time.ts";

const folders = /[/_=-]((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?!\d)/i;
/** All figures run together; those of an hour may follow. */
const compact = /[/_=-]((?:19|20)\d{2})(\d{2})(\d{2})(?=\D|$|[0-2]\d[0-5]\d[0-5]\d)/;
const dayFirst = /(?<!\d)(\d{1,2})[-._/](\d{1,2}|[a-z]{3,9})[-._/]((?:19|20)\d{2})(?!\d)/i;
/** Archives put before an address the time at which they kept it. */
const archive = /^.*\/web\/\d{8,14}[a-z_]*\//;

/** The days that the page's address names, and the address of its picture. */
export function* findAddressDates(marks: PageMarks, url: string | undefined): Generator<DateWitness> {
  for (const address of new Set([url, marks.canonical, marks.metas.get("og:url")?.[0]])) {
    const time = readAddressDay(address ?? "");
    if (time !== undefined) yield { field: "published", time, from: "url" };
  }
  const picture = findMeta(marks, ["og:image", "twitter:image", "twitter:image:src"])?.value;
  const time = readAddressDay(picture ?? "");
  if (time !== undefined) yield { field: "published", time, from: "image address" };
}

/**
 * Reads the day in an address.
 *
 * @example
 * readAddressDay("https://orl.example/2031/09/03/bridge"); // { year: 2031, month: 9, day: 3 }
 */
export function readAddressDay(address: string): StatedTime | undefined {
  const own = address.replace(archive, "");
  const [, year, month, day] = folders.exec(own) ?? compact.exec(own) ?? [];
  const [, firstDay, secondMonth, lastYear] = dayFirst.exec(own) ?? [];
  return readParts(year, month, day) ?? readParts(lastYear, secondMonth, firstDay);
}

function readParts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): StatedTime | undefined {
  if (year === undefined || month === undefined) return undefined;
  return readMachineTime(`${year}-${month}-${day}`) ?? findWrittenTimes(`${day} ${month} ${year}`)[0]?.time;
}
