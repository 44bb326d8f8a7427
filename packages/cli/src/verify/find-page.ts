import { basename } from "node:path";
import type { GatheredPage } from "@dateline/gather";
import type { RecordArticle } from "./read-record.ts";

/** The pages at hand, by what a record knows of them. */
export interface PageShelf {
  readonly bySnapshot: ReadonlyMap<string, GatheredPage>;
  readonly bySource: ReadonlyMap<string, GatheredPage>;
  readonly byName: ReadonlyMap<string, GatheredPage>;
}

export function shelvePages(pages: readonly GatheredPage[]): PageShelf {
  return {
    bySnapshot: new Map(pages.map((page) => [page.snapshot.sha256, page])),
    bySource: new Map(pages.map((page) => [page.source, page])),
    byName: new Map(pages.map((page) => [basename(page.source), page])),
  };
}

/**
 * The page an article was read from: the same bytes wherever they lie now, else the page of the same source, else the one of
 * the same file name (which then fails, as its bytes are others).
 */
export function findPage(article: RecordArticle, shelf: PageShelf): GatheredPage | undefined {
  return (
    shelf.bySnapshot.get(article.snapshot.sha256) ??
    shelf.bySource.get(article.source) ??
    shelf.byName.get(basename(article.source))
  );
}
