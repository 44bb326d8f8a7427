import { describe, expect, it } from "vitest";
import { chooseFormat } from "./formats.ts";

describe("chooseFormat", () => {
  it.each([
    { format: undefined, file: undefined, chosen: "text" },
    { format: "json", file: undefined, chosen: "json" },
    { format: "timelinejs", file: "a.json", chosen: "timelinejs" },
    { format: undefined, file: "story.html", chosen: "html" },
    { format: undefined, file: "out/STORY.HTM", chosen: "html" },
    { format: undefined, file: "story.v2.md", chosen: "md" },
    { format: undefined, file: "story.jsonld", chosen: "jsonld" },
    { format: undefined, file: "story.ics", chosen: "ics" },
    { format: undefined, file: "story.csv", chosen: "csv" },
    { format: undefined, file: "story.figures.csv", chosen: "figures" },
    { format: undefined, file: "story.timelinejs.json", chosen: "timelinejs" },
    { format: undefined, file: "story.v2.json", chosen: "json" },
  ] as const)("chooses $chosen for --format $format -o $file", ({ format, file, chosen }) => {
    expect(chooseFormat(format, file)).toBe(chosen);
  });

  it.each(["story", "story.pdf", ".json"])("cannot tell the format of %s", (file) => {
    expect(() => chooseFormat(undefined, file)).toThrow("give --format");
  });
});
