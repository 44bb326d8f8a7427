export { groupFamilies, groupPrints } from "./group-families.ts";
export { type ArticlePrint, type CopyInput, printArticle } from "./print-article.ts";
export type * from "./story.ts";
