import { describe, expect, it } from "vitest";
import { harrowDam } from "../fixtures/harrow-dam.ts";
import { groupByPeriod } from "./periods.ts";

describe("groupByPeriod", () => {
  const periods = groupByPeriod(harrowDam);
  it("keeps history and outlook apart from the months of the story", () => {
    expect(periods.map(({ title }) => title)).toEqual([
      "Before the story",
      "February 2031",
      "March 2031",
      "April 2031",
      "Further ahead",
    ]);
  });
  it("loses no entry and keeps their order", () => {
    expect(periods.flatMap(({ entries }) => entries)).toEqual(harrowDam.entries);
  });
  it("puts what is known to a year under the year", () => {
    const [entry] = harrowDam.entries;
    const entries = entry ? [{ ...entry, start: "2031-01-01", end: "2031-12-31" }] : [];
    expect(groupByPeriod({ ...harrowDam, entries })).toMatchObject([{ title: "2031", year: 2031 }]);
  });
  it("makes no period of nothing", () => {
    expect(groupByPeriod({ ...harrowDam, entries: [] })).toEqual([]);
  });
});
