import { describe, expect, it } from "vitest";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";
import { writeCsv, writeFiguresCsv } from "./write-csv.ts";
import { writeIcs } from "./write-ics.ts";
import { writeJson } from "./write-json.ts";
import { writeJsonLd } from "./write-json-ld.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeTimelineJs } from "./write-timelinejs.ts";

const writers = [
  { file: "timeline.json", write: writeJson },
  { file: "timeline.csv", write: writeCsv },
  { file: "figures.csv", write: writeFiguresCsv },
  { file: "timeline.ics", write: writeIcs },
  { file: "timeline.md", write: writeMarkdown },
  { file: "timeline.timelinejs.json", write: writeTimelineJs },
  { file: "timeline.jsonld", write: writeJsonLd },
];

describe("every writer, on the invented bridge", () => {
  it.each(writers)("writes $file as it stands in the fixtures", async ({ file, write }) => {
    await expect(write(lanternBridge)).toMatchFileSnapshot(`./fixtures/lantern-bridge-2031/${file}`);
  });
  it.each(writers)("writes $file twice alike, leaving the record as it was", ({ write }) => {
    const before = JSON.stringify(lanternBridge);
    expect(write(lanternBridge)).toBe(write(lanternBridge));
    expect(JSON.stringify(lanternBridge)).toBe(before);
  });
  it.each(writers.filter(({ write }) => write !== writeJson))("writes $file without what nobody cited", ({ write }) => {
    expect(write(lanternBridge)).not.toContain("The choir of Veltmere has sold out");
  });
});

describe("writeMarkdown", () => {
  it("adds the articles when asked", () => {
    expect(writeMarkdown(lanternBridge, { fullText: true })).toContain("The choir of Veltmere has sold out");
  });
});

describe("writeJsonLd", () => {
  const { hasPart } = JSON.parse(writeJsonLd(lanternBridge));
  const typeOf = (id: string): unknown =>
    hasPart.find((node: Readonly<Record<string, unknown>>) => node["@id"] === `urn:dateline:entry:${id}`)?.["@type"];

  it.each([
    { id: "e-closed", type: "Event" },
    { id: "e-ferry", type: "Event" },
    { id: "e-dropped", type: "Event" },
    { id: "e-cracks", type: "Claim" },
    { id: "e-denial", type: "Claim" },
  ])("calls $id a $type", ({ id, type }) => {
    expect(typeOf(id)).toBe(type);
  });
  it("passes no verdict", () => {
    expect(writeJsonLd(lanternBridge)).not.toContain("ClaimReview");
  });
});
