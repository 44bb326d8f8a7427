import type { Article } from "./article.ts";
import { writtenOn } from "./written-on.ts";

/** A stretch of an article's text and the ISO day or time its words are reckoned from. */
export interface WritingDay {
  readonly start: number;
  readonly end: number;
  readonly writtenOn: string;
}

/** Every stretch of the text with its day of writing: each live post its own, the rest the article's. */
export function writingDays(article: Article): readonly WritingDay[] {
  const starts = new Set([0, ...article.livePosts.flatMap(({ span }) => [span.start, span.end])]);
  const edges = [...starts].filter((edge) => edge < article.text.length).sort((a, b) => a - b);
  return edges.flatMap((start, index): readonly WritingDay[] => {
    const day = writtenOn(article, start);
    return day === undefined ? [] : [{ start, end: edges[index + 1] ?? article.text.length, writtenOn: day }];
  });
}
