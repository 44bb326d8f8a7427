import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupStory } from "#story";
import { buildTimeline } from "./build-timeline.ts";
import { makeReading } from "./fixtures/make-reading.ts";

const context = { generator: { name: "dateline", version: "0" }, rejected: [] };

const plan = makeReading("plan", {
  text: "The barrage at Orrin will be opened on Friday, the water board said. Governor Ilse Tamm said at least 14 people had been killed in the flood.",
  headline: "Barrage to open",
  published: "2031-05-14",
  site: "The Orrin Post",
});
const outcome = makeReading("outcome", {
  text: "The barrage at Orrin was opened on Friday after a day of tests. Governor Ilse Tamm said 17 people had been killed in the flood.",
  headline: "Barrage open",
  published: "2031-05-17",
  site: "Vale Courier",
});
const quarrel = makeReading("quarrel", {
  text: "The relief fund said soldiers fired on a boat near Orrin on Thursday. Colonel Arn Best denied that soldiers had fired on a boat near Orrin on Thursday.",
  headline: "Boat shooting denied",
  published: "2031-05-17",
  site: "Vale Courier",
});
const readings = [plan, outcome, quarrel];

function build(order = readings) {
  return buildTimeline({ readings: order, families: groupStory(order).families, excluded: [] }, context);
}

describe("buildTimeline", () => {
  it("lets what happened stand where a plan was, with both sentences cited", () => {
    const opened = build().entries.find(({ start, text }) => start === "2031-05-16" && text.includes("barrage"));
    expect(opened).toMatchObject({ end: "2031-05-16", precision: "day", status: "reported", independentSources: 2 });
    expect(opened?.citations.map(({ source }) => source).sort()).toEqual(["outcome", "plan"]);
  });

  it("cites spans that hold the text they cite", () => {
    const timeline = build();
    const textOf = new Map(timeline.articles.map(({ id, text }) => [id, text]));
    for (const { start, end, text, article } of timeline.entries.flatMap(({ citations }) => citations)) {
      expect(textOf.get(article)?.slice(start, end)).toBe(text);
    }
  });

  it("lets a denial stand against the claim", () => {
    const denied = build().entries.find(({ text }) => text.includes("boat"));
    expect(denied).toMatchObject({ start: "2031-05-15", status: "denied", claimant: { name: "Arn Best" } });
  });

  it("keeps every figure of a series, and links its revision", () => {
    const timeline = build();
    const [series] = timeline.figures;
    expect(series?.points.map(({ min, max, asOf }) => ({ min, max, asOf }))).toEqual([
      { min: 14, asOf: "2031-05-14" },
      { min: 17, max: 17, asOf: "2031-05-17" },
    ]);
    expect(timeline.entries.flatMap(({ links }) => links.map(({ kind }) => kind)).sort()).toContain("revision-of");
  });

  it("gives the same record for any order of its readings", () => {
    const expected = JSON.stringify(build());
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (order) => {
        expect(JSON.stringify(build(order))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  it("lists what an undated page says as undated, and guesses no day", () => {
    const undated = makeReading("undated", {
      text: "The dyke at Orrin gave way yesterday and the valley is under water.",
    });
    const timeline = build([undated]);
    expect(timeline.entries).toEqual([]);
    expect(timeline.undated.map(({ text, start }) => ({ text, start }))).toEqual([
      { text: "The dyke at Orrin gave way yesterday and the valley is under water.", start: undefined },
    ]);
  });
});
