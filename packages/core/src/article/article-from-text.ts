import { findParagraphs } from "#text";
import type { Article } from "./article.ts";
import { tellLanguage } from "./metadata/find-language.ts";
import { readDatelines } from "./metadata/read-datelines.ts";

/** A text that is an article's body already, and what is known of it. */
export interface CleanText {
  readonly text: string;
  readonly headline?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly url?: string;
  readonly site?: string;
  readonly authors?: readonly string[];
  readonly agency?: string;
  readonly language?: string;
}

/**
 * Makes an article of a text without furniture, unchanged: offsets into the given text hold for the article.
 *
 * @example
 * articleFromText({ text: "One.\n\nTwo." }).blocks.length; // 2
 */
export function articleFromText(clean: CleanText): Article {
  const { text, authors = [], ...known } = clean;
  const spans = findParagraphs(text);
  const paragraphs = spans.map(({ start, end }) => text.slice(start, end));
  const opening = readDatelines({ lines: [], paragraphs, published: known.published });
  const language = known.language ?? tellLanguage(text);
  return {
    ...opening,
    ...known,
    ...(language !== undefined && { language }),
    authors,
    text,
    blocks: spans.map((span, i) => ({ label: "paragraph", text: paragraphs[i] ?? "", span })),
    pictures: [],
    related: [],
    corrections: [],
    livePosts: [],
    witnesses: [],
    warnings: [],
  };
}
