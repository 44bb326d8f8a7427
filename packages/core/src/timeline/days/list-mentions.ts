import type { DatedArticle } from "./dated-article.ts";
import type { DayMention } from "./day-features.ts";

/** Lists who names which day, as `rankDays` wants it. */
export function listMentions(articles: readonly DatedArticle[], keywords: readonly string[]): readonly DayMention[] {
  const isOnTopic = buildTopicTest(keywords);
  return articles.flatMap(({ id, family, sentences }) => {
    const from = { article: id, ...(family !== undefined && { family }) };
    return sentences.flatMap(({ text, days }, position) =>
      days.map((day): DayMention => ({ ...from, day, position, isOnTopic: isOnTopic(text) })),
    );
  });
}

/** A test for texts that hold one of the keywords, in any case; every text passes when there are none. */
export function buildTopicTest(keywords: readonly string[]): (text: string) => boolean {
  const folded = keywords.map((word) => word.trim().toLowerCase()).filter((word) => word !== "");
  if (folded.length === 0) return () => true;
  return (text) => {
    const lower = text.toLowerCase();
    return folded.some((word) => lower.includes(word));
  };
}
