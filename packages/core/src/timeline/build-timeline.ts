import { writtenOn } from "#article";
import { compareReadings, indexFamilies, type Reading, type Story } from "#story";
import { compareText } from "#text";
import { buildEntries } from "./build-entries.ts";
import { buildFigures } from "./build-figures.ts";
import { buildPeople } from "./build-people.ts";
import { buildQuotes } from "./build-quotes.ts";
import { chooseTitle } from "./choose-title.ts";
import { findEdits } from "./find-edits.ts";
import { findMentions } from "./find-mentions.ts";
import { findUndated } from "./find-undated.ts";
import { linkEntries } from "./link-entries.ts";
import { selectEntries } from "./select-entries.ts";
import type { Timeline, TimelineArticle } from "./timeline.ts";

export interface BuildTimelineOptions {
  /** @default the headline that shares most words with the others */
  readonly title?: string;
  /** First day of the record, ISO. @default 62 days before the first publication: what led to the story */
  readonly since?: string;
  /** Last day of the record, ISO. @default a year after the last publication: what is planned */
  readonly until?: string;
  /** How many entries, heaviest first. @default 120: what a person can read */
  readonly entries?: number;
  /** How many entries for one day, heaviest first. @default all */
  readonly sentences?: number;
}

/** What the program knows beside the story: its own name, and the pages it could not read. */
export interface BuildTimelineContext {
  readonly generator: Timeline["generator"];
  readonly rejected: Timeline["rejected"];
}

const reach = { backDays: 62, aheadDays: 366 };
/** How many entries a timeline has when nobody says: what a person can read. */
export const defaultEntries = 120;

/** Builds the published record of a story: the same bytes for any order of its readings. */
export function buildTimeline(
  story: Story,
  context: BuildTimelineContext,
  options: BuildTimelineOptions = {},
): Timeline {
  const readings = [...story.readings].sort(compareReadings);
  const mentions = readings.flatMap(findMentions);
  const figures = buildFigures({ ...story, readings }, mentions);
  const events = selectEntries(buildEntries(readings, story.families, mentions), {
    entries: defaultEntries,
    ...windowOf(readings),
    ...options,
  });
  const withFigures = events.map(({ entry }) => ({
    ...entry,
    figures: [...new Set(entry.citations.flatMap(figures.idsOf))],
  }));
  const entries = linkEntries(withFigures, figures.series);
  const [first, last] = [entries[0]?.start, entries.reduce((end, entry) => maxDay(end, entry.end), "")];
  return {
    format: "dateline/1",
    title: options.title ?? chooseTitle(readings),
    ...(first === undefined ? {} : { start: first, end: last }),
    generator: context.generator,
    entries,
    undated: findUndated(readings),
    articles: listArticles(story),
    rejected: context.rejected,
    figures: figures.series,
    quotes: buildQuotes(readings),
    people: buildPeople(readings),
    families: story.families,
    edits: findEdits(readings, entries),
  };
}

function maxDay(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}

/** The days around the publications that belong to a developing story. */
function windowOf(readings: readonly Reading[]): { readonly since: string; readonly until: string } {
  const days = readings.flatMap(({ article }) => writtenOn(article, 0)?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { since: "0000-01-01", until: "9999-12-31" };
  return {
    since: Temporal.PlainDate.from(first).subtract({ days: reach.backDays }).toString(),
    until: Temporal.PlainDate.from(last).add({ days: reach.aheadDays }).toString(),
  };
}

function listArticles({ readings, families, excluded }: Story): readonly TimelineArticle[] {
  const familyOf = indexFamilies(families);
  const inStory = readings.map((reading) => articleOf(reading, familyOf.get(reading.id)?.id));
  const others = excluded.map((reading): TimelineArticle => ({ ...articleOf(reading), excluded: "other-story" }));
  return [...inStory, ...others].sort(
    (a, b) => compareText(a.published ?? "~", b.published ?? "~") || compareText(a.id, b.id),
  );
}

function articleOf({ article, id, source, snapshot, claims }: Reading, family?: string): TimelineArticle {
  const { blocks, corrections, livePosts, witnesses, datelineDay, section, warnings, ...told } = article;
  return {
    id,
    source,
    ...told,
    ...(family === undefined ? {} : { family }),
    warnings: claims === undefined ? [...warnings, "no-claims-pack"] : warnings,
    snapshot,
  };
}
