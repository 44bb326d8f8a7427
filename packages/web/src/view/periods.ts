import { describeRange } from "@dateline/core/export";
import type { Entry, Timeline } from "@dateline/core/timeline";
import { type DaySpan, findCoverage, spanOfEntry } from "../coverage.ts";
import { dayFromCount } from "../day-count.ts";

/** Entries that follow one another under one heading. */
export interface Period {
  readonly title: string;
  /** The one year of the heading, which its entries need not repeat to the eye. */
  readonly year?: number;
  readonly entries: readonly Entry[];
}

interface Heading {
  readonly key: string;
  readonly title: string;
  readonly year?: number;
}

const longestSeasonDays = 100;

/**
 * Cuts the entries, in the order they have, into periods: history, the months of the story, and what lies ahead.
 *
 * A line stands under the month in which it may begin, and says itself how wide it is; one wider than a season, under
 * its year.
 */
export function groupByPeriod(timeline: Timeline): readonly Period[] {
  const coverage = findCoverage(timeline);
  const periods: { heading: Heading; entries: Entry[] }[] = [];
  for (const entry of timeline.entries) {
    const heading = findHeading(entry, coverage);
    const last = periods.at(-1);
    if (last?.heading.key === heading.key) last.entries.push(entry);
    else periods.push({ heading, entries: [entry] });
  }
  return periods.map(({ heading: { key: _, ...heading }, entries }) => ({ ...heading, entries }));
}

function findHeading(entry: Entry, coverage: DaySpan): Heading {
  const span = spanOfEntry(entry);
  if (!span) return { key: "undated", title: "Undated" };
  if (span.last < coverage.first) return { key: "before", title: "Before the story" };
  if (span.first > coverage.last) return { key: "ahead", title: "Further ahead" };
  const start = dayFromCount(span.first);
  // An open end ("since 3 March") does not make the line a matter of years.
  const isOpen = entry.precision === "before" || entry.precision === "after";
  if (isOpen || span.last - span.first < longestSeasonDays) {
    const title = nameSpan(start.with({ day: 1 }), start.with({ day: start.daysInMonth }));
    return { key: title, title, year: start.year };
  }
  const end = dayFromCount(span.last);
  const title = nameSpan(start.with({ month: 1, day: 1 }), end.with({ month: 12, day: 31 }));
  return start.year === end.year ? { key: title, title, year: start.year } : { key: "years", title };
}

function nameSpan(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  return describeRange(first.toString(), last.toString());
}
