import type { Span } from "#text";

/** One sentence of an article with the calendar days it names. */
export interface DatedSentence {
  /** The sentence verbatim, without a headline or dateline glued to its front. */
  readonly text: string;
  /** Where `text` stands in the article's text. */
  readonly span: Span;
  /** ISO days its words name, in reading order, each once; empty when it names none. */
  readonly days: readonly string[];
  /** The day its first words name, as the lines of a chronology do: "April 22 - The rig sinks". */
  readonly opensWith?: string;
}

/** One article as the ranking of days and sentences sees it. */
export interface DatedArticle {
  readonly id: string;
  /** The outlet. */
  readonly source?: string;
  /** ISO day of publication. */
  readonly published: string;
  /** Id of the family of copies; an article without one is its own family. */
  readonly family?: string;
  readonly sentences: readonly DatedSentence[];
}
