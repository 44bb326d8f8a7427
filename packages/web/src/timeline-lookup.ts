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
  /** Article id to the origin of its text. */
  readonly origins: ReadonlyMap<string, string>;
  /** Outlets in the order of their first article. */
  readonly outlets: readonly string[];
}

/** Indexes a record by its ids. */
export function indexTimeline(timeline: Timeline): TimelineLookup {
  const families = new Map(timeline.families.map((family) => [family.id, family.origin]));
  const points = timeline.figures.flatMap((series) => series.points.map((point) => ({ series, point })));
  return {
    timeline,
    articles: new Map(timeline.articles.map((article) => [article.id, article])),
    entries: new Map([...timeline.entries, ...timeline.undated].map((entry) => [entry.id, entry])),
    figures: new Map(points.map((placed) => [placed.point.id, placed])),
    origins: new Map(
      timeline.articles.map((article) => [article.id, families.get(article.family ?? "") ?? originOf(article)]),
    ),
    outlets: [...new Set(listArticlesInStory(timeline).map(nameOutlet))],
  };
}

/** The outlet's name; for a page that names none, its host or the last part of the source as it was given. */
export function nameOutlet(article: TimelineArticle): string {
  return article.site ?? readHost(article.url) ?? article.source.replace(/^.*[/\\](?=.)/, "");
}

function originOf(article: TimelineArticle): string {
  return article.agency ?? nameOutlet(article);
}

function readHost(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || undefined : undefined;
}

/** Articles that tell this story. */
export function listArticlesInStory(timeline: Timeline): readonly TimelineArticle[] {
  return timeline.articles.filter((article) => article.excluded === undefined);
}

/** How many origins the whole timeline rests on: those its entries cite. */
export function countIndependentSources({ timeline, origins }: TimelineLookup): number {
  const cited = [...timeline.entries, ...timeline.undated].flatMap((entry) => entry.citations);
  return new Set(cited.map((citation) => origins.get(citation.article) ?? citation.source)).size;
}

/** Folds citations by origin, in the order they are given. */
export function groupByOrigin(citations: readonly Citation[], { origins }: TimelineLookup): readonly CitedOrigin[] {
  const byOrigin = Map.groupBy(citations, (citation) => origins.get(citation.article) ?? citation.source);
  return [...byOrigin].map(([origin, cited]) => ({ origin, citations: cited }));
}
