import { type Article, readArticle } from "@dateline/core/article";
import { readHtmlPage, readTextPage } from "@dateline/core/page";

/** One page, as the benchmark's contract has it. */
export interface ArticleLine {
  readonly id: string;
  readonly url?: string;
  readonly html?: string;
  readonly text?: string;
}

/** The article under the contract's names, with all else that was read; or why there is none. */
export type ArticleAnswer =
  | { readonly id: string; readonly error: string }
  | ({
      readonly id: string;
      readonly title?: string;
      /** Authors joined by semicolons. */
      readonly byline?: string;
    } & Omit<Article, "headline" | "authors" | "blocks" | "witnesses">);

/**
 * Answers one page.
 *
 * @example
 * answerArticle({ id: "1", html: "<h1>A bridge falls</h1><p>The bridge at Orl fell on Monday, the town said.</p>" });
 * // { id: "1", title: "A bridge falls", text: "The bridge at Orl fell on Monday, the town said.", ... }
 */
export function answerArticle({ id, url, html, text }: ArticleLine): ArticleAnswer {
  if (html === undefined && text === undefined) return { id, error: "the line has neither html nor text" };
  const page = html === undefined ? readTextPage(text ?? "") : readHtmlPage(html);
  const result = readArticle(page, url === undefined ? {} : { url });
  if (!result.ok) return { id, error: result.reason };
  const { headline, authors, blocks: _blocks, witnesses: _witnesses, ...rest } = result.article;
  return {
    id,
    ...(headline !== undefined && { title: headline }),
    ...(authors.length > 0 && { byline: authors.join("; ") }),
    ...rest,
  };
}
