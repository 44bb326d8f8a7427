import { describe, expect, it } from "vitest";
import { describeDay, describeDayBriefly, describeMoment } from "./describe-day.ts";

describe("describeDay", () => {
  it.each([
    { day: "2022-01-03", wording: { weekday: true }, words: "Monday 3 January 2022" },
    { day: "2024-12-01", wording: { weekday: true }, words: "Sunday 1 December 2024" },
    { day: "2024-12-01", wording: { weekday: true, knownYear: 2024 }, words: "Sunday 1 December" },
    { day: "2024-02-29", wording: {}, words: "29 February 2024" },
    { day: "2024-02-29", wording: { knownYear: 2025 }, words: "29 February 2024" },
    { day: "some day", wording: {}, words: "some day" },
  ])("$words", ({ day, wording, words }) => {
    expect(describeDay(day, wording)).toBe(words);
  });
  it("has a name for every month and weekday", () => {
    const days = Array.from(
      { length: 12 },
      (_, index) => `2024-${String(index + 1).padStart(2, "0")}-0${(index % 7) + 1}`,
    );
    expect(days.map((day) => describeDay(day, { weekday: true, knownYear: 2024 }))).toEqual([
      "Monday 1 January",
      "Friday 2 February",
      "Sunday 3 March",
      "Thursday 4 April",
      "Sunday 5 May",
      "Thursday 6 June",
      "Sunday 7 July",
      "Thursday 1 August",
      "Monday 2 September",
      "Thursday 3 October",
      "Monday 4 November",
      "Thursday 5 December",
    ]);
  });
});

describe("describeDayBriefly", () => {
  it.each([
    { day: "2031-09-04", words: "4 Sep" },
    { day: "2031-05-31T10:00", words: "31 May" },
    { day: "soon", words: "soon" },
  ])("$words", ({ day, words }) => {
    expect(describeDayBriefly(day)).toBe(words);
  });
});

describe("describeMoment", () => {
  it.each([
    { iso: "2031-03-04", words: "4 March 2031" },
    { iso: "2031-03-04T07:42", words: "4 March 2031, 07:42" },
    { iso: "2031-03-04T07:42:10.5Z", words: "4 March 2031, 07:42 (UTC)" },
    { iso: "2031-03-04T23:30:00-05:00", words: "4 March 2031, 23:30 (-05:00)" },
    { iso: "2031-03", words: "2031-03" },
    { iso: "yesterday", words: "yesterday" },
  ])("keeps $iso in its own zone", ({ iso, words }) => {
    expect(describeMoment(iso)).toBe(words);
  });
});
