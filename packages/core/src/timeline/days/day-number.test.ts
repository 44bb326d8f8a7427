import { describe, expect, it } from "vitest";
import { readDayNumber } from "./day-number.ts";

describe("readDayNumber", () => {
  it.each([
    { day: "1970-01-01", number: 0 },
    { day: "1969-12-31", number: -1 },
    { day: "2000-02-29", number: 11016 },
    { day: "2000-03-01", number: 11017 },
    { day: "2026-11-23", number: 20780 },
  ])("counts $day as $number", ({ day, number }) => {
    expect(readDayNumber(day)).toBe(number);
  });

  it("agrees with Temporal over the turn of centuries", () => {
    const epoch = Temporal.PlainDate.from("1970-01-01");
    for (const year of [1600, 1899, 1900, 1999, 2024, 2100]) {
      for (const rest of ["01-01", "02-28", "03-01", "12-31"]) {
        const date = Temporal.PlainDate.from(`${year}-${rest}`);
        expect(readDayNumber(date.toString())).toBe(epoch.until(date).days);
      }
    }
  });

  it.each(["2010-04", "2010", "soon", "2010-W03", ""])("knows no day in: %s", (day) => {
    expect(readDayNumber(day)).toBeUndefined();
  });
});
