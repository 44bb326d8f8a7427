import { describe, expect, it } from "vitest";
import { labelLines } from "./label-lines.ts";
import { readCredits } from "./read-credits.ts";

function readLines(...texts: readonly string[]): ReturnType<typeof readCredits> {
  return readCredits(labelLines(texts.map((text) => ({ text, isJoined: false }))));
}

describe("readCredits", () => {
  it.each([
    { lines: ["By Ada Orl and Bo Lind"], people: ["Ada Orl", "Bo Lind"], agencies: [] },
    { lines: ["By Press Association"], people: [], agencies: ["Press Association"] },
    { lines: ["Source: QPA"], people: [], agencies: ["QPA"] },
    { lines: ["(Reporting by Ada Orl; Editing by Noor Hal)"], people: ["Ada Orl"], agencies: [] },
    { lines: ["By Bo Lind", "(Reporting by Ada Orl; Editing by Noor Hal)"], people: ["Bo Lind"], agencies: [] },
  ])("reads $lines", ({ lines, people, agencies }) => {
    const credits = readLines(...lines);
    expect(credits.people).toEqual(people);
    expect(credits.agencies.map(({ value }) => value)).toEqual(agencies);
  });
  it.each(["The bridge at Orl fell in the night, the town said on Monday.", "By Monday the water had gone.", ""])(
    "finds nobody in: %s",
    (line) => {
      expect(readLines(line)).toEqual({ people: [], agencies: [] });
    },
  );
});
