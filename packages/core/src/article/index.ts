export type * from "./article.ts";
export { articleFromText, type CleanText } from "./article-from-text.ts";
export { isOpinionSection } from "./metadata/find-section.ts";
export { isKnownAgency } from "./metadata/read-agency.ts";
export { type ReadArticleOptions, readArticle } from "./read-article.ts";
export { type WritingDay, writingDays } from "./writing-days.ts";
export { writtenOn } from "./written-on.ts";
