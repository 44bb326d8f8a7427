import { describe, expect, it } from "vitest";
import { describeExtent, describeFigure, describeSources, describeStatus } from "./describe-entry.ts";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";

describe("describeStatus", () => {
  it.each([
    { status: "reported", words: "reported" },
    { status: "planned", claimant: { name: "Water Board" }, words: "planned" },
    { status: "claimed", claimant: { name: "Water Board" }, words: "claimed by Water Board" },
    { status: "claimed", words: "claimed" },
    { status: "denied", claimant: { name: "Ana Ruck", role: "mayor" }, words: "denied by Ana Ruck" },
    { status: "cancelled", words: "plan cancelled" },
    { words: undefined },
  ] as const)("$words", ({ words, ...entry }) => {
    expect(describeStatus(entry)).toBe(words);
  });
});

describe("describeSources", () => {
  it.each([
    { independentSources: 3, articles: 11, words: "3 independent sources, 11 articles" },
    { independentSources: 1, articles: 1, words: "1 independent source, 1 article" },
  ])("$words", ({ words, ...entry }) => {
    expect(describeSources(entry)).toBe(words);
  });
});

describe("describeExtent", () => {
  it("counts what tells this story", () => {
    expect(describeExtent(lanternBridge)).toBe("10 entries from 4 articles");
    expect(describeExtent({ entries: lanternBridge.entries.slice(0, 1), articles: [] })).toBe(
      "1 entry from 0 articles",
    );
  });
});

describe("describeFigure", () => {
  const people = { kind: "count" } as const;
  const exact = { approx: false, delta: false };
  it.each([
    { point: { ...exact, min: 9900, max: 9900 }, series: people, words: "9,900" },
    { point: { ...exact, min: 999, max: 999 }, series: people, words: "999" },
    { point: { ...exact, min: 19000000, max: 19000000 }, series: people, words: "19,000,000" },
    { point: { ...exact, min: 1234.5, max: 1234.5 }, series: people, words: "1,234.5" },
    { point: { ...exact, min: 164 }, series: people, words: "at least 164" },
    { point: { ...exact, min: 400, qualifier: "more than" }, series: people, words: "more than 400" },
    { point: { ...exact, max: 30 }, series: people, words: "up to 30" },
    { point: { ...exact, min: 900, max: 900, approx: true }, series: people, words: "about 900" },
    {
      point: { ...exact, min: 24, max: 99, approx: true, qualifier: "dozens" },
      series: people,
      words: "dozens (24–99)",
    },
    { point: { ...exact, min: 200, max: 300 }, series: people, words: "200–300" },
    { point: { ...exact, min: 3, max: 3, delta: true }, series: people, words: "3 more" },
    { point: { ...exact, min: 40, max: 40 }, series: { kind: "percent" }, words: "40%" },
    { point: { ...exact, min: 180, max: 180 }, series: { kind: "duration", unit: "days" }, words: "180 days" },
    { point: { ...exact, min: 2 / 3, max: 2 / 3 }, series: { kind: "ratio" }, words: "0.667" },
    { point: exact, series: people, words: "unknown" },
  ] as const)("$words", ({ point, series, words }) => {
    expect(describeFigure(point, series)).toBe(words);
  });
});
