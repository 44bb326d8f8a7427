import { describe, expect, it } from "vitest";
import { type DatedEntry, describeDate } from "./describe-date.ts";
import { describeDay } from "./describe-range.ts";

describe("describeDate", () => {
  it.each<DatedEntry & { readonly words: string }>([
    { start: "2022-01-03", end: "2022-01-03", precision: "day", words: "3 January 2022" },
    { start: "2022-01-03", end: "2022-01-03", precision: "day", part: "evening", words: "evening of 3 January 2022" },
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
    { start: "2025-04-21", end: "2025-04-30", precision: "about", edtf: "2025-04~", words: "late April 2025 (about)" },
    { start: "2025-04-11", end: "2025-04-20", precision: "about", words: "mid-April 2025 (about)" },
    { start: "2025-02-01", end: "2025-02-10", precision: "about", words: "early February 2025 (about)" },
    { start: "2025-01-01", end: "2025-04-30", precision: "about", words: "early 2025 (about)" },
    { start: "2025-04-01", end: "2025-04-30", precision: "about", words: "April 2025 (about)" },
    { start: "2025-04-02", end: "2025-04-08", precision: "about", words: "2–8 April 2025 (about)" },
    { start: "2025-04-02", end: "2025-04-02", words: "2 April 2025" },
    { words: "undated" },
  ])("$words", ({ words, ...entry }) => {
    expect(describeDate(entry)).toBe(words);
  });
});

describe("describeDay", () => {
  it.each([
    { day: "2022-01-03", weekday: true, words: "Monday 3 January 2022" },
    { day: "2024-12-01", weekday: true, words: "Sunday 1 December 2024" },
    { day: "2024-02-29", weekday: false, words: "29 February 2024" },
  ])("$words", ({ day, weekday, words }) => {
    expect(describeDay(day, { weekday })).toBe(words);
  });
});
