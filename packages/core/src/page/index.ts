export { cues } from "./cues.ts";
export { isWithin } from "./is-within.ts";
export type { HtmlPage, Page, PageElement, PageNode, PageProblem, PageWarning, TextPage } from "./page.ts";
export { plainText } from "./plain-text.ts";
export { type ReadHtmlPageOptions, readHtmlPage } from "./read-html-page.ts";
export { readTextPage } from "./read-text-page.ts";
export type { CueName } from "./tables/class-words.ts";
export { isInline, linesOf, textOf, tidyText } from "./text-of.ts";
