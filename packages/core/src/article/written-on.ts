import type { Article } from "./article.ts";

/**
 * The ISO day or time from which relative times at a place of the text are reckoned.
 *
 * A post of a live page counts from its own time; a report whose dateline names an earlier day than its publication counts
 * from that day, because copies are printed days after the agency wrote them; all else from publication.
 *
 * @param offset - UTF-16 offset into `article.text`.
 * @returns Absent when the page states no date.
 */
export function writtenOn(article: Article, offset: number): string | undefined {
  const post = article.livePosts.find(({ span }) => offset >= span.start && offset < span.end);
  if (post?.published !== undefined) return post.published;
  const { datelineDay, published } = article;
  if (datelineDay !== undefined && (published === undefined || datelineDay < published.slice(0, 10)))
    return datelineDay;
  return published;
}
