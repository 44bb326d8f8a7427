import { describe, expect, it } from "vitest";
import { replaceSection, writeTable } from "./write-results.ts";

describe("writeTable", () => {
  it("leaves out columns nobody fills", () => {
    expect(writeTable([{ measure: "F1", goal: "90", measured: "88", recall: "85" }])).toBe(
      "| measure | goal | measured | recall |\n| ------- | ---- | -------- | ------ |\n| F1      | 90   | 88       | 85     |",
    );
  });
});

describe("replaceSection", () => {
  const once = replaceSection("", "time", "first");

  it("adds a section, in order", () => {
    const both = replaceSection(once, "claims", "other");
    expect(both.indexOf("## claims")).toBeGreaterThan(0);
    expect(both.indexOf("## claims")).toBeLessThan(both.indexOf("## time"));
    expect(both).toContain("first");
  });

  it("replaces a section and keeps the rest", () => {
    const again = replaceSection(replaceSection(once, "claims", "other"), "time", "second");
    expect(again).toContain("second");
    expect(again).toContain("other");
    expect(again).not.toContain("first");
  });

  it("writes the same file when nothing changed", () => {
    expect(replaceSection(once, "time", "first")).toBe(once);
  });
});
