import { describe, expect, it } from "vitest";
import { harrowDam } from "./fixtures/harrow-dam.ts";
import { countIndependentSources, groupByOrigin, indexTimeline, nameOutlet } from "./timeline-lookup.ts";

const lookup = indexTimeline(harrowDam);

describe("groupByOrigin", () => {
  it("folds the copies of an agency's text under the agency, credited or not", () => {
    const gate = lookup.entries.get("gate");
    const groups = groupByOrigin(gate?.citations ?? [], lookup);
    expect(groups.map(({ origin, citations }) => [origin, citations.length])).toEqual([["Lodestar Press Agency", 5]]);
  });
  it("keeps outlets apart that report for themselves", () => {
    const left = lookup.entries.get("left");
    expect(groupByOrigin(left?.citations ?? [], lookup).map(({ origin }) => origin)).toEqual([
      "Sorrel Valley Courier",
      "Le Fanal",
    ]);
  });
});

describe("countIndependentSources", () => {
  it("counts origins, not articles", () => {
    expect(countIndependentSources(lookup)).toBe(7);
  });
});

describe("nameOutlet", () => {
  const [article] = harrowDam.articles;
  it.each([
    { parts: { site: "The Lantern", url: "https://lantern.example/" }, name: "The Lantern" },
    { parts: { url: "https://www.lantern.example/a" }, name: "lantern.example" },
    { parts: { url: "no address" }, name: "a1.html" },
    { parts: {}, name: "a1.html" },
  ])("is $name", ({ parts, name }) => {
    const { site: _site, url: _url, ...bare } = article ?? { id: "" };
    expect(nameOutlet({ ...bare, ...parts } as Parameters<typeof nameOutlet>[0])).toBe(name);
  });
});
