import { describe, expect, it } from "vitest";
import { batchNames, fieldNames, readChosenPages, readGold } from "./gold.ts";

describe("the gold", () => {
  it("has ninety pages, each in one batch and one set", () => {
    const keys = Object.values(readChosenPages()).flat();
    expect(keys).toHaveLength(90);
    expect(new Set(keys.map((key) => key.slice(key.indexOf("/") + 1))).size).toBe(90);
  });

  it.each(batchNames)("annotates pages of batch %s, with well-formed ranges and nothing else", (batch) => {
    const chosen = readChosenPages()[batch];
    for (const [key, page] of Object.entries(readGold(batch))) {
      expect(chosen).toContain(key);
      expect(Object.keys(page).sort()).toEqual(["sha256", ...fieldNames].sort());
      const ranges = fieldNames.flatMap((field) => page[field]);
      expect(ranges.filter(([start, end, ...more]) => !(start >= 0 && start < end && more.length === 0))).toEqual([]);
    }
  });
});
