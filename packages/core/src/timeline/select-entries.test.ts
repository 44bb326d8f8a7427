import { describe, expect, it } from "vitest";
import { selectEntries } from "./select-entries.ts";
import type { Entry } from "./timeline.ts";

function event(id: string, start: string, weight: number) {
  const entry: Entry = {
    id,
    start,
    end: start,
    text: id,
    via: [],
    links: [],
    independentSources: 1,
    articles: 1,
    weight,
    citations: [],
    figures: [],
  };
  return { entry, mentions: [] };
}

const events = [event("a", "2031-05-01", 0.2), event("b", "2031-05-01", 0.9), event("c", "2031-05-03", 0.5)];

describe("selectEntries", () => {
  it.each([
    { wanted: {}, ids: ["a", "b", "c"] },
    { wanted: { entries: 2 }, ids: ["b", "c"] },
    { wanted: { sentences: 1 }, ids: ["b", "c"] },
    { wanted: { since: "2031-05-02" }, ids: ["c"] },
    { wanted: { until: "2031-05-02" }, ids: ["a", "b"] },
    { wanted: { entries: 0 }, ids: [] },
  ])("keeps $ids for $wanted", ({ wanted, ids }) => {
    const chosen = selectEntries(events, { since: "2031-01-01", until: "2031-12-31", ...wanted });
    expect(chosen.map(({ entry }) => entry.id)).toEqual(ids);
  });
});
