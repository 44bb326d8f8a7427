import type { Span } from "#text";
import { makeWordTest } from "../body/starts-with.ts";
import { otherDayWords, publishedWords, updatedWords } from "../clues/date-phrases.ts";

export const shortLine = 160;
/** How far from a date the word may stand that says what the date is of. */
const reach = 40;
/** A line with a date and this much else is there to date something; more may follow a date than go before it. */
const fewBefore = 60;
const fewAfter = 100;
/** A weekday and a comma may go before. */
const longestWeekday = 14;
/** A weekday, a clock, a bracket. */
const almostNothing = 16;

export const saysPublished: (text: string) => boolean = makeWordTest(publishedWords);
const saysUpdated = makeWordTest(updatedWords);
const saysOther = makeWordTest(otherDayWords);

/** Whether the words before a place of a line say that the date there is the day of a change. */
export function isUpdateAt(line: string, start: number): boolean {
  return saysUpdated(line.slice(Math.max(0, start - reach), start));
}

/** What a line with a date is, by its words alone. */
export interface DateLine {
  readonly isShort: boolean;
  /** It says that the date is that of publication or of a change. */
  readonly isStated: boolean;
  /** The date is most of it: it is there to date something; in a sentence a date is part of the story. */
  readonly isAlone: boolean;
  /** The date is all of it. */
  readonly isBare: boolean;
  /** The date is a person's, an event's or that of a post quoted from elsewhere. */
  readonly isOther: boolean;
  readonly isCopyright: boolean;
}

/** Reads what a line is that holds a date at the span. */
export function readDateLine(text: string, { start, end }: Span): DateLine {
  const around = text.slice(Math.max(0, start - reach), end + reach);
  const isShort = text.length <= shortLine;
  const others = text.length - (end - start);
  return {
    isShort,
    isStated: saysPublished(around) || isUpdateAt(text, start),
    isAlone: isShort && others < (start < longestWeekday ? fewAfter : fewBefore) && !sentence.test(text),
    isBare: others < almostNothing,
    isOther: saysOther(around) || handle.test(text),
    isCopyright: isShort && /©|copyright/i.test(text),
  };
}

/** Posts of a network name their writer so. */
const handle = /\(@\w/;

/** Four words and more with no bar between them, and a full stop at the end that is not an abbreviation's. */
const sentence = /^[^|•·]*\s\S+\s\S+\s\S+\s\S*\p{L}{4}[.!?]["'”»]?$/u;
