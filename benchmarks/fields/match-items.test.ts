import { describe, expect, it } from "vitest";
import type { FieldName } from "./gold.ts";
import { matchItems } from "./match-items.ts";

interface Case {
  readonly field: FieldName;
  readonly gold: string;
  readonly ours: string;
}

describe("matchItems", () => {
  it.each<Case>([
    { field: "captions", gold: "“The quay” at Orl", ours: "The quay at Orl." },
    { field: "captions", gold: "The old quay at Eskil", ours: "The old quay at Eskil today" },
    { field: "credits", gold: "Cy Brand/QPA", ours: "CY BRAND / QPA" },
    { field: "agency", gold: "The Associated Press", ours: "AP" },
    { field: "byline", gold: "ADA ORL", ours: "Ada Orl" },
    { field: "teasers", gold: "Harbour Ferry back in service", ours: "Ferry back in service" },
    { field: "livePosts", gold: "14:05", ours: "14:05 14 2 The ferry is back." },
    { field: "livePosts", gold: "14:05 (OST), Oct 02", ours: "14:05 14 2 The ferry is back." },
    { field: "livePosts", gold: "9.05 Uhr", ours: "09:05 9 9 The ferry is back." },
  ])("$field: $gold is $ours", ({ field, gold, ours }) => {
    expect(matchItems(field, [gold], [ours])).toEqual({ matched: 1, missed: [], extra: [] });
  });

  it.each<Case>([
    { field: "captions", gold: "The quay at Orl", ours: "The quay at Orl on the morning after the storm" },
    { field: "agency", gold: "QPA", ours: "AP" },
    { field: "byline", gold: "Ada Orl", ours: "Ada Orl Staff" },
    { field: "teasers", gold: "Harbour opens", ours: "Harbour" },
    { field: "livePosts", gold: "14:05", ours: "15:04" },
    { field: "livePosts", gold: "14:05 (OST), Oct 02", ours: "14:15 14 2 The ferry is back." },
    { field: "livePosts", gold: "14:05 The bridge at Orl is closed again", ours: "14:05 14 2 The ferry is back." },
  ])("$field: $gold is not $ours", ({ field, gold, ours }) => {
    expect(matchItems(field, [gold], [ours])).toEqual({ matched: 0, missed: [gold], extra: [ours] });
  });

  it("counts what is said twice once, and uses each of ours once", () => {
    const two = ["Ferry back in service", "Ferry back in service again"];
    expect(matchItems("teasers", two, ["Ferry back in service", "Ferry back in service"])).toMatchObject({
      matched: 1,
      missed: ["Ferry back in service again"],
    });
  });

  it("keeps two posts of one minute apart", () => {
    expect(matchItems("livePosts", ["14:05", "14:05"], ["14:05 a", "14:05 b"]).matched).toBe(2);
  });
});
