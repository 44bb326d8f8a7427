import { describe, expect, it } from "vitest";
import { type Dated, writeDateWords, writeMoment } from "./date-words.ts";

const dates: readonly (Dated & { readonly words: string })[] = [
  { precision: "day", start: "2031-03-04", words: "Tuesday 4 March 2031" },
  { precision: "day", part: "evening", start: "2031-03-04", words: "Tuesday 4 March 2031, evening" },
  { precision: "weekend", start: "2031-03-29", end: "2031-03-30", words: "weekend of 29–30 March 2031" },
  { precision: "week", start: "2031-02-24", end: "2031-03-02", words: "week of 24 February – 2 March 2031" },
  { precision: "week", start: "2030-12-30", end: "2031-01-05", words: "week of 30 December 2030 – 5 January 2031" },
  { precision: "month", start: "2031-03-01", end: "2031-03-31", words: "March 2031" },
  { precision: "quarter", start: "2031-07-01", end: "2031-09-30", words: "third quarter of 2031" },
  { precision: "season", start: "2031-12-01", end: "2032-02-29", edtf: "2031-24", words: "winter 2031" },
  { precision: "season", start: "2031-12-01", end: "2032-02-29", words: "1 December 2031 – 29 February 2032" },
  { precision: "year", start: "1974-01-01", end: "1974-12-31", words: "1974" },
  {
    precision: "range",
    start: "2031-03-04",
    end: "2031-03-14",
    edtf: "2031-03-04/2031-03-14",
    words: "4–14 March 2031",
  },
  {
    precision: "range",
    start: "2031-03-01",
    end: "2031-05-31",
    edtf: "2031-03/2031-05",
    words: "March 2031 – May 2031",
  },
  { precision: "before", start: "2031-03-04", end: "2031-03-09", edtf: "../2031-03-09", words: "by 9 March 2031" },
  { precision: "before", end: "2031-03-09", words: "by 9 March 2031" },
  { precision: "after", start: "2031-03-04", edtf: "2031-03-04/..", words: "from 4 March 2031 on" },
  { precision: "about", start: "2031-03-04", end: "2031-03-04", edtf: "2031-03-04~", words: "about 4 March 2031" },
  { precision: "about", start: "2031-03-01", end: "2031-03-31", edtf: "2031-03~", words: "about March 2031" },
  { precision: "about", start: "1997-01-01", end: "1999-12-31", edtf: "1997~/1999~", words: "about 1997–1999" },
];

describe("writeDateWords", () => {
  it.each(dates)("says $words", ({ words, ...dated }) => {
    expect(writeDateWords(dated)).toBe(words);
  });
  it.each([{}, { start: "soon" }, { edtf: "2031" }])("says nothing of %j", (dated) => {
    expect(writeDateWords(dated)).toBeUndefined();
  });
});

describe("writeMoment", () => {
  it.each([
    { iso: "2031-03-04", words: "4 March 2031" },
    { iso: "2031-03-04T07:42", words: "4 March 2031, 07:42" },
    { iso: "2031-03-04T07:42:10.5Z", words: "4 March 2031, 07:42 (UTC)" },
    { iso: "2031-03-04T23:30:00-05:00", words: "4 March 2031, 23:30 (-05:00)" },
    { iso: "yesterday", words: "yesterday" },
    { iso: undefined, words: undefined },
  ])("keeps $iso in its own zone", ({ iso, words }) => {
    expect(writeMoment(iso)).toBe(words);
  });
});
