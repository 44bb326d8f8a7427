export { type BuildTimelineContext, type BuildTimelineOptions, buildTimeline } from "./build-timeline.ts";
export { dateArticle, type PlainArticle } from "./date-article.ts";
export type { DatedArticle, DatedSentence } from "./dated-article.ts";
export type { DayMention } from "./day-features.ts";
export { type RankDaysOptions, type RankedDay, rankDays } from "./rank-days.ts";
export { scoreSentence } from "./score-sentence.ts";
export { describeSentence, type SentenceFeatures, type SentenceStanding } from "./sentence-features.ts";
export { type DaySummary, type SummariseDaysOptions, summariseDays } from "./summarise-days.ts";
export type * from "./timeline.ts";
