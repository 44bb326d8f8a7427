import fc from "fast-check";
import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { wrapWords } from "./wrap-words.ts";

describe("wrapWords", () => {
  it.each([
    { text: "The bridge fell", width: 20, wrapped: "The bridge fell" },
    { text: "The bridge fell", width: 10, wrapped: "The bridge\nfell" },
    { text: "The  bridge\n fell ", width: 9, wrapped: "The\nbridge\nfell" },
    { text: "a footbridge fell", width: 5, wrapped: "a\nfootbridge\nfell" },
    { text: "", width: 10, wrapped: "" },
    { text: "   ", width: 10, wrapped: "" },
  ])("wraps $text to $width", ({ text, width, wrapped }) => {
    expect(wrapWords(text, width)).toBe(wrapped);
  });

  it("puts the indent before every line, and counts it", () => {
    expect(wrapWords("The bridge fell", 12, "  ")).toBe("  The bridge\n  fell");
  });

  it("does not count colours", () => {
    const { green } = picocolors.createColors(true);
    expect(wrapWords(`${green("The")} bridge fell`, 10)).toBe(`${green("The")} bridge\nfell`);
  });

  it("keeps every word, in order, in lines no wider than asked or of one word", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        const lines = wrapWords(list.join(" "), width).split("\n");
        expect(lines.join(" ").trim()).toBe(list.join(" "));
        expect(lines.every((line) => line.length <= width || !line.includes(" "))).toBe(true);
      }),
    );
  });
});
