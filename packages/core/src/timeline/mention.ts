import type { Sentence, Statement } from "#claims";
import { compareReadings, type Reading } from "#story";
import { compareText, type Span } from "#text";
import type { DayPart, Precision, TimeExpression } from "#time";

/** The calendar place of a sentence, and what gave it. */
export interface MentionDate {
  /** Inclusive ISO days. */
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly part?: DayPart;
  readonly edtf: string;
  readonly basis: "stated" | "inherited" | "published";
  /** The words that gave the date; absent when it is the day of publication. */
  readonly time?: TimeExpression;
}

/** One sentence of one article that tells something, with the date it tells of. */
export interface Mention {
  readonly reading: Reading;
  /** The sentence's span in the article's text. */
  readonly span: Span;
  readonly date: MentionDate;
  /** The part of the sentence that belongs to the date, where it tells of several. */
  readonly clause: Span;
  /** Absent in a language without a claims pack. */
  readonly sentence?: Sentence;
  readonly statement?: Statement;
  /** The date is that of the saying, not of what is said: "the board said on Monday that it would …". */
  readonly isSaying: boolean;
  /**
   * A date given in passing ("the curfew imposed on 9 March was lifted on Monday"): it supports an entry that stands on
   * other sentences, and never makes one.
   */
  readonly isAside: boolean;
  /** The date stands in a subordinate phrase, alone or beside others: such a sentence tells of something else first. */
  readonly isPassing: boolean;
  /** From a piece of opinion: it may bear out a fact, and tells it last. */
  readonly isOpinion: boolean;
  /** Among the first sentences of its article or live post. */
  readonly isLead: boolean;
}

/** By publication, the undated last; then by article and place in it. */
export function compareMentions(a: Mention, b: Mention): number {
  return (
    compareReadings(a.reading, b.reading) || a.span.start - b.span.start || compareText(a.date.start, b.date.start)
  );
}
