export type { CalendarNames } from "./calendar-names/calendar-names.ts";
export { english as englishCalendar } from "./calendar-names/english.ts";
export { compareText } from "./compare-text.ts";
export { findParagraphs } from "./find-paragraphs.ts";
export { findSentences } from "./find-sentences.ts";
export { findWords, foldWord, type Word, wordKey } from "./find-words.ts";
export { hashText } from "./hash-text.ts";
export { stemWord } from "./stem-word.ts";
export { cut, isInside, isOverlapping, isSpace, type Span, trimSpan } from "./span.ts";
