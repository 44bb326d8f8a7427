import type { Entry, Timeline } from "@dateline/core/timeline";
import { countDays } from "./day-count.ts";
import { listArticlesInStory } from "./timeline-lookup.ts";

/** A stretch of whole days since 1970, both ends inside. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const marginDays = 60;

/**
 * The time the pages were written in, with two months on either side: what lies outside is history or outlook.
 *
 * Without any date of publication everything is inside.
 */
export function findCoverage(timeline: Timeline): DaySpan {
  const published = listArticlesInStory(timeline).flatMap((article) => countDays(article.published) ?? []);
  if (published.length === 0) return { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  return { first: Math.min(...published) - marginDays, last: Math.max(...published) + marginDays };
}

/** The days an entry may cover; one day where only one end is known. */
export function spanOfEntry(entry: Pick<Entry, "start" | "end">): DaySpan | undefined {
  const first = countDays(entry.start ?? entry.end);
  return first === undefined ? undefined : { first, last: Math.max(first, countDays(entry.end) ?? first) };
}
