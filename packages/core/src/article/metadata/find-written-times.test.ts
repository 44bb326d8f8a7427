import { describe, expect, it } from "vitest";
import { findWrittenTimes } from "./find-written-times.ts";
import { writeTime } from "./stated-time.ts";

describe("findWrittenTimes", () => {
  it.each([
    { line: "11 January 2022, 13:54", time: "2022-01-11T13:54" },
    { line: "March 11, 2025 9:15 am", time: "2025-03-11T09:15" },
    { line: "March 11, 2025, 8:40 PM", time: "2025-03-11T20:40" },
    { line: "8:40 PM, 11 March 2025", time: "2025-03-11T20:40" },
    { line: "11 March 2025 12:05 A.M. EST", time: "2025-03-11T00:05-05:00" },
    { line: "12 Mar 2025 17:30 GMT", time: "2025-03-12T17:30Z" },
    { line: "Tuesday, 4th March 2025 at 6.45 pm", time: "2025-03-04T18:45" },
    { line: "4. März 2025, 18:45 Uhr", time: "2025-03-04T18:45" },
    { line: "le 4 mars 2025 à 18h45", time: "2025-03-04T18:45" },
    { line: "4 de marzo de 2025", time: "2025-03-04" },
    { line: "4 marca 2025", time: "2025-03-04" },
    { line: "4 марта 2025", time: "2025-03-04" },
    { line: "4 Mart 2025", time: "2025-03-04" },
    { line: "04.03.2025 18:45", time: "2025-03-04T18:45" },
    { line: "3/14/2025", time: "2025-03-14" },
    { line: "2025-03-04", time: "2025-03-04" },
    { line: "2025年3月4日", time: "2025-03-04" },
    { line: "18:45, 4 March 2025", time: "2025-03-04T18:45" },
    { line: "4 March 2025 18:45 +04:00", time: "2025-03-04T18:45+04:00" },
  ])("reads $line", ({ line, time }) => {
    expect(findWrittenTimes(line).map((found) => writeTime(found.time))).toEqual([time]);
  });
  it.each([
    "March 2025",
    "31 February 2025",
    "4 Bananas 2025",
    "1.2.3.4",
    "Call 555-2025",
    "",
    "version 10.11.12.13",
    "12/2025",
  ])("finds nothing in: %s", (line) => {
    expect(findWrittenTimes(line)).toEqual([]);
  });
});
