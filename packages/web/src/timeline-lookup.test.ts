import { describe, expect, it } from "vitest";
import { harrowDam } from "./fixtures/harrow-dam.ts";
import { groupByOrigin, indexTimeline } from "./timeline-lookup.ts";

const lookup = indexTimeline(harrowDam);

describe("groupByOrigin", () => {
  it("folds the copies of an agency's text under the agency, credited or not", () => {
    const gate = lookup.entries.get("gate");
    const groups = groupByOrigin(gate?.citations ?? [], lookup);
    expect(groups.map(({ origin, citations }) => [origin, citations.length])).toEqual([["Quarry Press Agency", 5]]);
  });
  it("keeps outlets apart that report for themselves", () => {
    const left = lookup.entries.get("left");
    expect(groupByOrigin(left?.citations ?? [], lookup).map(({ origin }) => origin)).toEqual([
      "Sorrel Valley Courier",
      "Le Fanal",
    ]);
  });
});
