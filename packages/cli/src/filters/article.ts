import { type Article, type KnownOfArticle, readArticle } from "@dateline/core/article";
import { readHtmlPage, readTextPage } from "@dateline/core/page";

/** One page, as the benchmark's contract has it. */
export interface ArticleLine {
  readonly id: string;
  readonly url?: string;
  readonly html?: string;
  readonly text?: string;
}

/** Headline and names as the contract has them. */
interface ContractNames {
  readonly title?: string;
  /** Authors joined by semicolons. */
  readonly byline?: string;
}

/** The article under the contract's names, with all else that was read; or why there is none, with what the page says of it all the same. */
export type ArticleAnswer =
  | ({ readonly id: string; readonly error: string } & ContractNames & Omit<KnownOfArticle, "headline" | "authors">)
  | ({ readonly id: string } & ContractNames & Omit<Article, "headline" | "authors" | "blocks" | "witnesses">);

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
  if (!result.ok) return { id, error: result.reason, ...renameFields(result.known ?? {}) };
  const { blocks: _blocks, witnesses: _witnesses, ...rest } = result.article;
  return { id, ...renameFields(rest) };
}

function renameFields<T extends KnownOfArticle>(fields: T): ContractNames & Omit<T, "headline" | "authors"> {
  const { headline, authors = [], ...rest } = fields;
  return {
    ...(headline !== undefined && { title: headline }),
    ...(authors.length > 0 && { byline: authors.join("; ") }),
    ...rest,
  };
}
