import { describe, expect, it } from "vitest";
import { countDays, dayFromCount } from "./day-count.ts";

describe("countDays", () => {
  it.each([
    { iso: "1970-01-01", count: 0 },
    { iso: "1969-12-31", count: -1 },
    { iso: "2000-02-29", count: 11016 },
    { iso: "2031-03-04", count: 22342 },
  ])("counts $iso and back", ({ iso, count }) => {
    expect(countDays(iso)).toBe(count);
    expect(dayFromCount(count).toString()).toBe(iso);
  });
  it("is undone by dayFromCount through four hundred years", () => {
    for (let count = -146_097; count < 146_097; count += 97)
      expect(countDays(dayFromCount(count).toString())).toBe(count);
  });
  it.each([undefined, "", "2031-03", "March 4"])("counts nothing from %s", (iso) => {
    expect(countDays(iso)).toBeUndefined();
  });
});
