import { describe, expect, it } from "vitest";
import { type DatedEntry, describeDate } from "./describe-date.ts";
import { describeRange } from "./describe-range.ts";

describe("describeDate", () => {
  it.each<DatedEntry & { readonly words: string }>([
    { start: "2022-01-03", end: "2022-01-03", precision: "day", words: "3 January 2022" },
    { start: "2022-01-03", end: "2022-01-03", precision: "day", part: "evening", words: "3 January 2022, evening" },
    { start: "2022-01-08", end: "2022-01-09", precision: "weekend", words: "weekend of 8–9 January 2022" },
    { start: "2022-01-03", end: "2022-01-09", precision: "week", words: "week of 3–9 January 2022" },
    { start: "2022-01-31", end: "2022-02-06", precision: "week", words: "week of 31 January – 6 February 2022" },
    { start: "2021-12-27", end: "2022-01-02", precision: "week", words: "week of 27 December 2021 – 2 January 2022" },
    { start: "2024-02-01", end: "2024-02-29", precision: "month", words: "February 2024" },
    { start: "2024-04-01", end: "2024-06-30", precision: "quarter", words: "second quarter of 2024" },
    { start: "2024-05-01", end: "2024-07-31", precision: "quarter", words: "May–July 2024" },
    { start: "2024-06-01", end: "2024-08-31", precision: "season", edtf: "2024-22", words: "summer 2024" },
    { start: "2024-06-01", end: "2024-08-31", precision: "season", words: "summer 2024" },
    { start: "2023-12-01", end: "2024-02-29", precision: "season", edtf: "2023-24", words: "winter 2023–24" },
    { start: "2024-01-01", end: "2024-03-31", precision: "season", words: "January–March 2024" },
    { start: "2019-01-01", end: "2019-12-31", precision: "year", words: "2019" },
    { start: "2025-03-13", end: "2025-03-18", precision: "range", words: "13–18 March 2025" },
    { start: "2025-03-01", end: "2025-05-31", precision: "range", words: "March–May 2025" },
    { start: "2024-11-01", end: "2025-02-28", precision: "range", words: "November 2024 – February 2025" },
    { start: "2019-01-01", end: "2021-12-31", precision: "range", words: "2019–2021" },
    { start: "2025-03-12", end: "2025-03-16", precision: "before", edtf: "../2025-03-16", words: "by 16 March 2025" },
    { start: "2025-03-12", end: "2025-05-31", precision: "before", edtf: "../2025-05", words: "by May 2025" },
    { start: "2025-03-12", end: "2025-12-31", precision: "before", edtf: "../2025", words: "by 2025" },
    { start: "2025-03-01", end: "2025-04-20", precision: "after", edtf: "2025-03/..", words: "since March 2025" },
    { start: "2025-03-01", end: "2025-07-20", precision: "after", edtf: "2025-21/..", words: "since spring 2025" },
    { start: "2019-01-01", end: "2025-07-20", precision: "after", edtf: "2019/..", words: "since 2019" },
    { start: "2025-03-04", end: "2025-04-20", precision: "after", words: "since 4 March 2025" },
    { start: "2025-05-05", end: "2025-05-05", precision: "after", status: "planned", words: "from 5 May 2025" },
    { start: "2025-04-21", end: "2025-04-30", precision: "about", edtf: "2025-04~", words: "late April 2025" },
    { start: "2025-04-11", end: "2025-04-20", precision: "about", words: "mid-April 2025" },
    { start: "2025-02-01", end: "2025-02-10", precision: "about", words: "early February 2025" },
    { start: "2025-01-01", end: "2025-04-30", precision: "about", words: "early 2025" },
    { start: "2025-04-01", end: "2025-04-30", precision: "about", words: "about April 2025" },
    { start: "2025-04-02", end: "2025-04-08", precision: "about", words: "about 2–8 April 2025" },
    { start: "2031-03-04", end: "2031-03-04", precision: "about", edtf: "2031-03-04~", words: "about 4 March 2031" },
    { start: "1997-01-01", end: "1999-12-31", precision: "about", edtf: "1997~/1999~", words: "about 1997–1999" },
    { start: "2024-03-01", end: "2024-05-31", precision: "about", edtf: "2024-21~", words: "about spring 2024" },
    { end: "2031-03-09", precision: "before", words: "by 9 March 2031" },
    { start: "2025-04-02", end: "2025-04-02", words: "2 April 2025" },
    { start: "2025-04-02", words: "2 April 2025" },
    { start: "soon", words: "undated" },
    { edtf: "2031", words: "undated" },
    { words: "undated" },
  ])("$words", ({ words, ...entry }) => {
    expect(describeDate(entry)).toBe(words);
  });
});

describe("describeDate, where a heading has said the year", () => {
  it.each<DatedEntry & { readonly words: string }>([
    { start: "2031-03-04", end: "2031-03-04", precision: "day", words: "Tuesday 4 March" },
    { start: "2031-03-04", end: "2031-03-04", precision: "day", part: "evening", words: "Tuesday 4 March, evening" },
    { start: "2030-03-04", end: "2030-03-04", precision: "day", words: "Monday 4 March 2030" },
    { start: "2031-03-29", end: "2031-03-30", precision: "weekend", words: "weekend of 29–30 March" },
    { start: "2031-02-24", end: "2031-03-02", precision: "week", words: "week of 24 February – 2 March" },
    { start: "2030-12-30", end: "2031-01-05", precision: "week", words: "week of 30 December 2030 – 5 January 2031" },
    { start: "2031-03-01", end: "2031-03-31", precision: "month", words: "March" },
    { start: "2031-07-01", end: "2031-09-30", precision: "quarter", words: "third quarter" },
    { start: "2031-06-01", end: "2031-08-31", precision: "season", edtf: "2031-22", words: "summer" },
    { start: "2031-12-01", end: "2032-02-29", precision: "season", edtf: "2031-24", words: "winter 2031–32" },
    { start: "2031-03-01", end: "2031-05-31", precision: "range", words: "March–May" },
    { start: "2030-11-01", end: "2031-02-28", precision: "range", words: "November 2030 – February 2031" },
    { start: "2031-01-01", end: "2031-12-31", precision: "year", words: "2031" },
    { start: "2031-01-01", end: "2031-04-30", precision: "about", words: "early 2031" },
    { start: "2031-03-01", end: "2031-03-10", precision: "about", words: "early March" },
    { start: "2031-03-04", end: "2031-03-04", precision: "about", words: "about 4 March" },
    { start: "2031-03-04", end: "2031-03-09", precision: "before", edtf: "../2031-03-09", words: "by 9 March" },
    { start: "2031-03-04", end: "2031-12-31", precision: "before", edtf: "../2031", words: "by 2031" },
    { start: "2031-03-01", end: "2031-04-20", precision: "after", edtf: "2031-03/..", words: "since March" },
  ])("$words", ({ words, ...entry }) => {
    expect(describeDate(entry, { weekday: true, knownYear: 2031 })).toBe(words);
  });
});

describe("describeRange", () => {
  it.each([
    { start: "2031-03-04", end: "2031-03-04", words: "Tuesday 4 March 2031" },
    { start: "2031-03-04", end: "2031-03-14", words: "4–14 March 2031" },
    { start: "2030-12-30", end: "2031-01-05", words: "30 December 2030 – 5 January 2031" },
    { start: "soon", end: "soon", words: "soon" },
    { start: "2031-03-04", end: "later", words: "2031-03-04 – later" },
  ])("$words", ({ start, end, words }) => {
    expect(describeRange(start, end, { weekday: true })).toBe(words);
  });
});
