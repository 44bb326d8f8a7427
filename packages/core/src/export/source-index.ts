import { nameOutlet } from "#text";
import type { Citation, Timeline, TimelineArticle } from "#timeline";

/** Looks up what stands behind a citation. */
export interface SourceIndex {
  readonly articleOf: (citation: Pick<Citation, "article">) => TimelineArticle | undefined;
  /** Whose text it is: the family's origin, else the agency, else the outlet. */
  readonly originOf: (citation: Pick<Citation, "article" | "source">) => string;
  /** What `nameOutlet` calls the article. */
  readonly outletOf: (citation: Pick<Citation, "article" | "source">) => string;
}

/** Reads a record's articles and families once, for writers that look up many citations. */
export function indexSources({ articles, families }: Pick<Timeline, "articles" | "families">): SourceIndex {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const origins = new Map(families.map(({ id, origin }) => [id, origin]));
  const articleOf: SourceIndex["articleOf"] = (citation) => byId.get(citation.article);
  const outletOf: SourceIndex["outletOf"] = (citation) => nameOutlet(articleOf(citation) ?? citation);
  const originOf: SourceIndex["originOf"] = (citation) => {
    const article = articleOf(citation);
    return origins.get(article?.family ?? "") ?? article?.agency ?? outletOf(citation);
  };
  return { articleOf, originOf, outletOf };
}

/** How many origins a record rests on: those that its entries cite. */
export function countOrigins(timeline: Timeline): number {
  const sources = indexSources(timeline);
  const cited = [...timeline.entries, ...timeline.undated].flatMap(({ citations }) => citations);
  return new Set(cited.map(sources.originOf)).size;
}
