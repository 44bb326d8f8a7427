import type { DateWitness } from "./date-witness.ts";
import { findWrittenTimes } from "./find-written-times.ts";
import { findMeta, type PageMarks } from "./page-marks.ts";
import { readMachineTime, type StatedTime } from "./stated-time.ts";

const folders = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:\/|[^\d]|$)/;
const compact = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{2})[-._](\d{2})[-._]((?:19|20)\d{2})(?!\d)/;

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
  const [, year, month, day] = folders.exec(address) ?? compact.exec(address) ?? [];
  if (year !== undefined)
    return readMachineTime(`${year}-${month}-${day}`) ?? findWrittenTimes(`${day} ${month} ${year}`)[0]?.time;
  const turned = dayFirst.exec(address);
  return turned === null ? undefined : readMachineTime(`${turned[3]}-${turned[2]}-${turned[1]}`);
}
