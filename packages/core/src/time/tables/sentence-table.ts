/**
 * Sentences of a language, each with what is to be found in it: the phrases stand in square brackets, and what they mean
 * follows in the same order, parted by semicolons. A time with a place is written as its days, its precision and its part
 * of the day ("2031-03-10 day", "2031-03-03/2031-03-09 week", "2031-03-08 day night"), one without by its TIMEX3 value
 * ("P3D"). A sentence without brackets holds no time.
 */
export interface SentenceTable {
  readonly [sentence: string]: string;
}

/** The day all sentences are read as written on: a Wednesday. */
export const writtenOn = "2031-03-12";
