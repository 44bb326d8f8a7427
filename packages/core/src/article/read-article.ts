import type { Page } from "#page";
import type { ReadArticleResult } from "./article.ts";
import { readHtmlArticle } from "./read-html-article.ts";
import { readTextArticle } from "./scrape/read-text-article.ts";

export interface ReadArticleOptions {
  /** Where the page was read, for the date and the outlet that addresses often state. */
  readonly url?: string;
}

/**
 * Reads the article of a page: its headline, dates, names and body, with pictures, teasers and furniture put apart.
 *
 * @returns The article, or why the page has none.
 *
 * @example
 * readArticle(readTextPage("A bridge falls\n\n4 March 2025\n\nThe bridge at Orl fell on Monday.")); // ok, published "2025-03-04"
 */
export function readArticle(page: Page, options: ReadArticleOptions = {}): ReadArticleResult {
  if (page.problem !== undefined) return { ok: false, reason: page.problem };
  return page.kind === "html" ? readHtmlArticle(page, options.url) : readTextArticle(page, options.url);
}
