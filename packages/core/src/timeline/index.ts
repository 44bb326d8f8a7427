export {
  type BuildTimelineContext,
  type BuildTimelineOptions,
  buildTimeline,
  defaultEntries,
} from "./build-timeline.ts";
export { dateArticle, type PlainArticle } from "./days/date-article.ts";
export type { DatedArticle, DatedSentence } from "./days/dated-article.ts";
export type { DayMention } from "./days/day-features.ts";
export type { JudgedSentence } from "./days/judge-candidates.ts";
export type { Support } from "./days/measure-support.ts";
export { type RankDaysOptions, type RankedDay, rankDays } from "./days/rank-days.ts";
export { scoreSentence } from "./days/score-sentence.ts";
export {
  type Closeness,
  describeSentence,
  type SentenceFeatures,
  type SentenceStanding,
} from "./days/sentence-features.ts";
export { type DaySummary, type SummariseDaysOptions, summariseDays } from "./days/summarise-days.ts";
export type * from "./timeline.ts";
