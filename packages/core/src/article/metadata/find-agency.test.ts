import { describe, expect, it } from "vitest";
import { findAgency } from "./find-agency.ts";

const nothing = { credits: [], dateline: undefined, paragraphs: [], closing: [] };

describe("findAgency", () => {
  it.each([
    {
      why: "a byline comes before the dateline",
      sources: { ...nothing, credits: [{ value: "QPA", from: "json-ld" }], dateline: "AP" },
      agency: "QPA",
    },
    {
      why: "the dateline comes before the end",
      sources: { ...nothing, dateline: "QPA", paragraphs: ["It is over. (dpa)"] },
      agency: "QPA",
    },
    {
      why: "the end is read where nothing else speaks",
      sources: { ...nothing, closing: ["Quelle: dpa"] },
      agency: "dpa",
    },
  ])("$why", ({ sources, agency }) => {
    expect(findAgency(sources).find(({ won }) => won)?.value).toBe(agency);
  });
  it("keeps a contribution as a witness that does not win", () => {
    const found = findAgency({ ...nothing, closing: ["The Associated Press contributed to this report."] });
    expect(found).toEqual([{ field: "agency", value: "The Associated Press", from: "contribution", won: false }]);
  });
  it("finds none where none is named", () => {
    expect(findAgency({ ...nothing, paragraphs: ["The weir fell."], closing: ["Share this story"] })).toEqual([]);
  });
});
