export { type FindTimesOptions, findTimes, type WrittenSpan } from "./find-times.ts";
export type { LanguagePack, Pattern, TenseWords, WordValue } from "./languages/language-pack.ts";
export { hasTimePack, type LanguageCode } from "./languages/languages.ts";
export type * from "./time-expression.ts";
