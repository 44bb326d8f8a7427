import { describe, expect, it } from "vitest";
import { countDays, dayFromCount, nameWeekday, readDay, writeIsoDay } from "./calendar.ts";

describe("readDay", () => {
  it.each([
    { iso: "2031-03-04", day: { year: 2031, month: 3, day: 4 } },
    { iso: "2031-03-04T23:59:00-11:00", day: { year: 2031, month: 3, day: 4 } },
  ])("reads $iso as it is written", ({ iso, day }) => {
    expect(readDay(iso)).toEqual(day);
  });
  it.each([undefined, "", "2031-03", "2031-13-04", "2031-00-10", "March 4", "../2031-03-04"])(
    "reads nothing from %s",
    (iso) => {
      expect(readDay(iso)).toBeUndefined();
    },
  );
});

describe("countDays", () => {
  it.each([
    { iso: "1970-01-01", count: 0, weekday: "Thursday" },
    { iso: "1969-12-31", count: -1, weekday: "Wednesday" },
    { iso: "2000-02-29", count: 11016, weekday: "Tuesday" },
    { iso: "2031-03-04", count: 22342, weekday: "Tuesday" },
  ])("counts $iso and back", ({ iso, count, weekday }) => {
    const day = readDay(iso);
    expect(day && countDays(day)).toBe(count);
    expect(writeIsoDay(dayFromCount(count))).toBe(iso);
    expect(nameWeekday(dayFromCount(count))).toBe(weekday);
  });
  it("is undone by dayFromCount through four hundred years", () => {
    for (let count = -146_097; count < 146_097; count += 97) expect(countDays(dayFromCount(count))).toBe(count);
  });
});
