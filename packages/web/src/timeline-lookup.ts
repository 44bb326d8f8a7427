import { indexSources, nameOutlet, type SourceIndex } from "@dateline/core/export";
import type { Citation, Entry, FigurePoint, FigureSeries, Timeline, TimelineArticle } from "@dateline/core/timeline";

/** A figure point beside the series that it belongs to. */
export interface PlacedFigure {
  readonly series: FigureSeries;
  readonly point: FigurePoint;
}

/** The citations that go back to one origin: an agency's text and all its copies, or one outlet's own reports. */
export interface CitedOrigin {
  readonly origin: string;
  readonly citations: readonly Citation[];
}

/** Finds what the ids of a record stand for. Built once a page. */
export interface TimelineLookup {
  readonly timeline: Timeline;
  readonly articles: ReadonlyMap<string, TimelineArticle>;
  /** Dated and undated alike. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly figures: ReadonlyMap<string, PlacedFigure>;
  readonly sources: SourceIndex;
  /** Outlets in the order of their first article. */
  readonly outlets: readonly string[];
}

/** Indexes a record by its ids. */
export function indexTimeline(timeline: Timeline): TimelineLookup {
  const points = timeline.figures.flatMap((series) => series.points.map((point) => ({ series, point })));
  return {
    timeline,
    articles: new Map(timeline.articles.map((article) => [article.id, article])),
    entries: new Map([...timeline.entries, ...timeline.undated].map((entry) => [entry.id, entry])),
    figures: new Map(points.map((placed) => [placed.point.id, placed])),
    sources: indexSources(timeline),
    outlets: [...new Set(listArticlesInStory(timeline).map(nameOutlet))],
  };
}

/** Articles that tell this story. */
export function listArticlesInStory(timeline: Timeline): readonly TimelineArticle[] {
  return timeline.articles.filter((article) => article.excluded === undefined);
}

/** Folds citations by origin, in the order they are given. */
export function groupByOrigin(citations: readonly Citation[], { sources }: TimelineLookup): readonly CitedOrigin[] {
  const byOrigin = Map.groupBy(citations, sources.originOf);
  return [...byOrigin].map(([origin, cited]) => ({ origin, citations: cited }));
}
