import { describe, expect, it } from "vitest";
import { describeExtent, describeSources, describeStatus } from "./describe-entry.ts";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";

describe("describeStatus", () => {
  it.each([
    { status: "reported", words: "reported" },
    { status: "planned", claimant: { name: "Water Board" }, words: "planned, according to Water Board" },
    { status: "planned", words: "planned" },
    { status: "claimed", claimant: { name: "Water Board" }, words: "claimed by Water Board" },
    { status: "claimed", words: "claimed" },
    { status: "denied", claimant: { name: "Ana Ruck", role: "mayor" }, words: "denied by Ana Ruck" },
    { status: "cancelled", words: "plan cancelled" },
    { claimant: { name: "Water Board" }, words: undefined },
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
    expect(describeExtent(lanternBridge)).toBe("10 entries from 4 articles, 3 independent sources");
    const [entry] = lanternBridge.entries;
    const citations = (entry?.citations ?? []).slice(0, 1);
    const entries = entry === undefined ? [] : [{ ...entry, citations }];
    expect(describeExtent({ ...lanternBridge, entries, undated: [], articles: [] })).toBe(
      "1 entry from 0 articles, 1 independent source",
    );
  });
});
