import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { compareText } from "#text";
import type { Citation, Entry, Timeline } from "#timeline";
import { sentenceAddress, webAddress } from "./cite-links.ts";
import { describeDate } from "./describe-date.ts";
import { describeDay } from "./describe-day.ts";
import { describeSources, describeStatus } from "./describe-entry.ts";
import { indexSources, type SourceIndex } from "./source-index.ts";

export interface WriteIcsOptions {
  /**
   * When the calendar is said to be made, an ISO 8601 instant: "2022-01-11T00:00:00Z".
   *
   * @default midnight UTC of the last day on which an article was published
   */
  readonly stamp?: string;
}

/** A bar longer than a month says nothing in a calendar: "in 2019" is left out. */
const longestDays = 31;

const statusOf: Readonly<Record<NonNullable<Entry["status"]>, ICalEventStatus>> = {
  reported: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  conditional: ICalEventStatus.TENTATIVE,
  claimed: ICalEventStatus.TENTATIVE,
  denied: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * Writes a calendar of all-day events: one for every dated entry that spans a month or less.
 *
 * An imprecise date fills its whole stretch and is said in the summary ("week of 3–9 January 2022: ..."): no day is made up.
 * The same record gives the same file; an entry keeps its UID when the record is built again.
 */
export function writeIcs(timeline: Timeline, options: WriteIcsOptions = {}): string {
  const stamp = Temporal.Instant.from(options.stamp ?? `${lastPublishedDay(timeline)}T00:00:00Z`);
  const sources = indexSources(timeline);
  const silentEdits = countSilentEdits(timeline);
  const calendar = ical({
    name: oneLine(timeline.title),
    prodId: { company: "Dateline", product: oneLine(timeline.generator.name), language: "EN" },
  });
  for (const entry of timeline.entries) {
    const days = daysOf(entry);
    if (days === undefined) continue;
    // How often the line has changed, as far as the record knows.
    const sequence = (silentEdits.get(entry.id) ?? 0) + (entry.edited === undefined ? 0 : 1);
    calendar.createEvent({ ...eventOf(entry, sources), ...days, stamp, sequence });
  }
  // The library leaves the last line open.
  return `${calendar.toString()}\r\n`;
}

type EventDays = Pick<ICalEventData, "start" | "end">;

function daysOf({ start, end }: Entry): EventDays | undefined {
  if (start === undefined || end === undefined) return undefined;
  const first = Temporal.PlainDate.from(start);
  // DTEND is the day after the last.
  const after = Temporal.PlainDate.from(end).add({ days: 1 });
  return first.until(after).days > longestDays ? undefined : { start: first, end: after };
}

function eventOf(entry: Entry, sources: SourceIndex): Omit<ICalEventData, "start"> {
  // The library escapes "," and ";" as in text, which an address is not.
  const url = webAddress(entry.citations[0]?.url)?.replaceAll(",", "%2C").replaceAll(";", "%3B");
  return {
    id: `${entry.id}@dateline`,
    allDay: true,
    summary: summaryOf(entry),
    description: descriptionOf(entry, sources),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(url === undefined ? {} : { url }),
    ...(entry.status === undefined ? {} : { status: statusOf[entry.status], categories: [{ name: entry.status }] }),
  };
}

/** The sentence; before it how it stands and, unless it is one plain day, when. */
function summaryOf(entry: Entry): string {
  const status = entry.status === "reported" ? undefined : describeStatus(entry);
  const isPlainDay = entry.precision === "day" && entry.part === undefined;
  const marks = [status, isPlainDay ? undefined : describeDate(entry)].filter((mark) => mark !== undefined);
  const text = oneLine(entry.edited?.text ?? entry.text);
  return marks.length === 0 ? text : `[${oneLine(marks.join(" \u00b7 "))}] ${text}`;
}

function descriptionOf(entry: Entry, sources: SourceIndex): string {
  const cited = entry.citations.map((citation) => citationLine(citation, sources));
  return [`${describeDate(entry)}. ${describeSources(entry)}.`, ...cited].join("\n");
}

function citationLine(citation: Citation, sources: SourceIndex): string {
  const published = sources.articleOf(citation)?.published;
  const where = [sources.outletOf(citation), published && describeDay(published), sentenceAddress(citation)];
  return oneLine(`${citation.text} \u2014 ${where.filter((part) => part !== undefined).join(", ")}`);
}

/** How many silent edits touch each entry. */
function countSilentEdits({ edits }: Timeline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of edits.flatMap(({ changes }) => changes)) {
    if (entry !== undefined) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
}

function lastPublishedDay({ articles, end }: Timeline): string {
  // A page may state no more than its month.
  const days = articles.flatMap(({ published }) => /^\d{4}-\d\d-\d\d/.exec(published ?? "")?.[0] ?? []);
  return days.toSorted(compareText).at(-1) ?? end ?? "1970-01-01";
}

/** Control characters have no place in a calendar's text, and a summary is one line. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
