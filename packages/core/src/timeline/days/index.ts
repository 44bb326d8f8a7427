// A door of its own: who only dates plain articles and summarises days need not load what whole stories stand on.
export { dateArticle, type PlainArticle } from "./date-article.ts";
export type { DatedArticle, DatedSentence } from "./dated-article.ts";
export { type DaySummary, type SummariseDaysOptions, summariseDays } from "./summarise-days.ts";
