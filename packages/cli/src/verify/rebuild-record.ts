import { buildTimelineFromPages } from "@dateline/core";
import type { Entry, Timeline } from "@dateline/core/timeline";
import type { GatheredPage } from "@dateline/gather";
import type { TimelineRecord } from "./read-record.ts";

function countByDay(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start = "" } of entries) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

/**
 * Options that choose the entries this record holds, whichever options it was built with.
 *
 * Of what lies between its first and last day the heaviest were taken, so many in all and so many a day; the numbers it holds
 * take the same ones again.
 */
function choicesOf({ entries, title }: TimelineRecord) {
  const starts = entries.flatMap(({ start }) => start ?? []).sort();
  const ends = entries.flatMap(({ end }) => end ?? []).sort();
  return {
    title,
    since: starts[0] ?? "9999-12-31",
    until: ends.at(-1) ?? "0000-01-01",
    entries: entries.length,
    sentences: Math.max(1, ...countByDay(entries).values()),
  };
}

function idsOfStory({ articles }: Pick<TimelineRecord, "articles">): string {
  const ids = articles.filter(({ excluded }) => excluded === undefined).map(({ id }) => id);
  return ids.sort().join(" ");
}

/** A timeline and the pages it was built from. */
export interface Rebuilt {
  readonly timeline: Timeline;
  /** The stories that were left out were not built from: the record alone knows them. */
  readonly storyOnly: boolean;
}

/**
 * Builds the record again from its pages, which are those of its articles in order.
 *
 * The record does not say which words chose its story among several: the largest story, the one its title is about, and its own
 * pages alone are tried in turn.
 */
export function rebuildRecord(record: TimelineRecord, pages: ReadonlyMap<string, GatheredPage>): Rebuilt {
  const options = { ...choicesOf(record), generator: record.generator };
  const pagesOf = (articles: TimelineRecord["articles"]) => articles.flatMap(({ id }) => pages.get(id) ?? []);
  const all = pagesOf(record.articles);
  const own = pagesOf(record.articles.filter(({ excluded }) => excluded === undefined));
  const asked = idsOfStory(record);
  const largest = buildTimelineFromPages(all, options);
  if (idsOfStory(largest) === asked) return { timeline: largest, storyOnly: false };
  const titled = buildTimelineFromPages(all, { ...options, about: record.title });
  if (idsOfStory(titled) === asked) return { timeline: titled, storyOnly: false };
  return { timeline: buildTimelineFromPages(own, options), storyOnly: true };
}
