import type { Article, LivePost } from "./article.ts";

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
  const post = postAt(article.livePosts, offset);
  if (post?.published !== undefined) return post.published;
  const { datelineDay, published } = article;
  if (datelineDay !== undefined && (published === undefined || datelineDay < published.slice(0, 10)))
    return datelineDay;
  return published;
}

/** The live post that holds a place of the text, by halving: the posts lie one after another. */
function postAt(posts: readonly LivePost[], offset: number): LivePost | undefined {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.span.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const post = posts[low];
  return post !== undefined && post.span.start <= offset ? post : undefined;
}
