import { describe, expect, it } from "vitest";
import { readDay } from "./read-day.ts";

describe("readDay", () => {
  it.each([
    { iso: "2031-03-04", day: "2031-03-04" },
    { iso: "2031-03-04T23:59:00-11:00", day: "2031-03-04" },
    { iso: "2024-02-29", day: "2024-02-29" },
  ])("reads $iso as it is written", ({ iso, day }) => {
    expect(readDay(iso)?.toString()).toBe(day);
  });
  it.each([
    undefined,
    "",
    "2031-03",
    "2031-13-04",
    "2031-00-10",
    "0000-03-04",
    "2031-02-29",
    "2031-03-041",
    "March 4",
    "../2031-03-04",
  ])("reads nothing from %s", (iso) => {
    expect(readDay(iso)).toBeUndefined();
  });
});
