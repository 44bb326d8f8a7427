import { describe, expect, it } from "vitest";
import { stripTeaserLabel } from "./strip-teaser-label.ts";

describe("stripTeaserLabel", () => {
  it.each([
    { line: "READ MORE: A bridge falls", headline: "A bridge falls" },
    { line: "Read also: Who built the pier?", headline: "Who built the pier?" },
    { line: "Lesen Sie auch: Wer baute die Brücke", headline: "Wer baute die Brücke" },
    { line: "MUST READ | A bridge falls", headline: "A bridge falls" },
    { line: "← Older: the pier gives way", headline: "Older: the pier gives way" },
    { line: "A bridge falls »", headline: "A bridge falls" },
    { line: "Watch: the pier gives way", headline: "the pier gives way" },
  ])("cuts $line", ({ line, headline }) => {
    expect(stripTeaserLabel(line)).toBe(headline);
  });
  it.each(["Analysis: who built the pier?", "Read more", "Orl: a town in pain", "Read more: here", ""])(
    "leaves %s",
    (line) => {
      expect(stripTeaserLabel(line)).toBe(line);
    },
  );
});
