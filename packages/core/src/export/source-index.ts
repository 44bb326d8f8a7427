import type { Citation, Timeline, TimelineArticle } from "#timeline";

/** Looks up what stands behind a citation. */
export interface SourceIndex {
  readonly articleOf: (citation: Pick<Citation, "article">) => TimelineArticle | undefined;
  /** Whose text it is: the family's origin, else the agency, else the outlet. */
  readonly originOf: (citation: Pick<Citation, "article">) => string | undefined;
  /** The outlet, else the host of the address, else the source as given. */
  readonly outletOf: (citation: Pick<Citation, "article" | "source">) => string;
}

/** Reads a record's articles and families once, for writers that look up many citations. */
export function indexSources({ articles, families }: Pick<Timeline, "articles" | "families">): SourceIndex {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const origins = new Map(families.map(({ id, origin }) => [id, origin]));
  const articleOf: SourceIndex["articleOf"] = (citation) => byId.get(citation.article);
  const originOf: SourceIndex["originOf"] = (citation) => {
    const article = articleOf(citation);
    return origins.get(article?.family ?? "") ?? article?.agency ?? article?.site;
  };
  const outletOf: SourceIndex["outletOf"] = (citation) => {
    const article = articleOf(citation);
    return article?.site ?? hostOf(article?.url) ?? citation.source;
  };
  return { articleOf, originOf, outletOf };
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname || undefined;
}
