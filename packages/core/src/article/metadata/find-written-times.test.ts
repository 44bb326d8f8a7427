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
    { line: "Erstellt am Montag, 03. September 2031, 14:05 Uhr", time: "2031-09-03T14:05" },
    { line: "Wednesday 3rd Sept '31", time: "2031-09-03" },
    { line: "3 września 2031 r.", time: "2031-09-03" },
    { line: "03.09.31", time: "2031-09-03" },
    { line: "Posted 2031/09/03", time: "2031-09-03" },
    { line: "Datum:03. September 2031", time: "2031-09-03" },
    { line: "03. 09. 2031, 13:47", time: "2031-09-03T13:47" },
    { line: "13 | 09 | 2031", time: "2031-09-13" },
    { line: "03/Sep/2031 at 14:05", time: "2031-09-03T14:05" },
    { line: "2031. szeptember 3., 14:05", time: "2031-09-03" },
    { line: "2031. 9. 3. 14:05", time: "2031-09-03" },
    { line: "Wed Sep 3 21:50:10 EDT 2031", time: "2031-09-03" },
    { line: "3 septembrie 2031", time: "2031-09-03" },
    { line: "3. září 2031", time: "2031-09-03" },
    { line: "3. syyskuuta 2031 klo 14.05", time: "2031-09-03T14:05" },
    { line: "3 вересня 2031", time: "2031-09-03" },
    { line: "3 Σεπτεμβρίου 2031", time: "2031-09-03" },
    { line: "الأربعاء، 03 سبتمبر 2031", time: "2031-09-03" },
    { line: "3 Agustus 2031", time: "2031-08-03" },
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
    "3 hours ago",
    "vor 3 Tagen",
    "4 March '5",
    "Rooms 3 4 2031",
  ])("finds nothing in: %s", (line) => {
    expect(findWrittenTimes(line)).toEqual([]);
  });
  it.each([
    { line: "3/4/2031", either: "2031-03-04" },
    { line: "03-04-2031", either: "2031-03-04" },
    { line: "3.4.2031", either: undefined },
    { line: "4/4/2031", either: undefined },
    { line: "13/4/2031", either: undefined },
    { line: "2031-04-03", either: undefined },
  ])("says what else the figures may be: $line", ({ line, either }) => {
    const [found] = findWrittenTimes(line);
    expect(found).toBeDefined();
    expect(found?.either && writeTime(found.either)).toBe(either);
  });
});
