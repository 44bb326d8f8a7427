import { describe, expect, it } from "vitest";
import { readDatelines, witnessPlace } from "./read-datelines.ts";

describe("readDatelines", () => {
  it.each([
    {
      paragraphs: ["ESKIL, May 4 (QPA) – The council met."],
      published: "2031-05-05",
      facts: { place: "Eskil", agency: "QPA", datelineDay: "2031-05-04" },
    },
    {
      paragraphs: ["HARNICK, Dec 30 (QPA) – The council met."],
      published: "2031-01-01",
      facts: { place: "Harnick", agency: "QPA", datelineDay: "2030-12-30" },
    },
    {
      paragraphs: ["The council met.", "ESKIL (AP) – More."],
      published: undefined,
      facts: { place: "Eskil", agency: "AP" },
    },
    { paragraphs: ["The council met."], published: "2031-05-05", facts: {} },
    { paragraphs: [], published: undefined, facts: {} },
  ])("reads $facts from $paragraphs", ({ paragraphs, published, facts }) => {
    expect(readDatelines({ lines: [], paragraphs, published })).toEqual(facts);
  });
  it("believes a line of its own before the paragraphs", () => {
    const sources = { lines: ["Harnick (LPN)"], paragraphs: ["ESKIL (AP) – More."], published: undefined };
    expect(readDatelines(sources)).toEqual({ place: "Harnick", agency: "LPN" });
  });
});

describe("witnessPlace", () => {
  it("names the dateline as the place's witness", () => {
    expect(witnessPlace({ place: "Eskil" })).toEqual([{ field: "place", value: "Eskil", from: "dateline", won: true }]);
    expect(witnessPlace({})).toEqual([]);
  });
});
