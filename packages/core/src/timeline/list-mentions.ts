import type { DatedArticle } from "./dated-article.ts";
import type { DayMention, Publication } from "./day-features.ts";

/** Sentences before this one are the lead. */
const leadSentences = 5;

/** Lists who names which day, and what was published when, as `rankDays` wants it. */
export function listMentions(
  articles: readonly DatedArticle[],
  keywords: readonly string[],
): { readonly mentions: readonly DayMention[]; readonly publications: readonly Publication[] } {
  const isOnTopic = buildTopicTest(keywords);
  const mentions: DayMention[] = [];
  const publications: Publication[] = [];
  for (const { id, family, published, sentences } of articles) {
    const from = { article: id, published, ...(family === undefined ? {} : { family }) };
    const lead = sentences.slice(0, leadSentences);
    publications.push({ ...from, isOnTopic: lead.some(({ text }) => isOnTopic(text)) });
    sentences.forEach(({ text, days, opensWith }, position) => {
      if (days.length === 0) return;
      const shared = { ...from, isLead: position < leadSentences, isOnTopic: isOnTopic(text) };
      for (const day of days) mentions.push({ ...shared, day, opensWithDay: opensWith === day });
    });
  }
  return { mentions, publications };
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
