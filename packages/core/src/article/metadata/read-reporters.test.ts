import { describe, expect, it } from "vitest";
import { readReporters } from "./read-reporters.ts";

describe("readReporters", () => {
  it.each([
    {
      line: "(Reporting by Ada Orl in Eskil and Bo Lind in Harnick; Editing by Noor Hal)",
      names: ["Ada Orl", "Bo Lind"],
    },
    { line: "Reporting by Ada Orl", names: ["Ada Orl"] },
    { line: "[Writing by Bo Lind]", names: ["Bo Lind"] },
  ])("reads $line", ({ line, names }) => {
    expect(readReporters(line)).toEqual(names);
  });
  it.each(["(Editing by Noor Hal)", "Additional reporting by Ada Orl", "The reporting by Ada Orl won a prize.", ""])(
    "finds nobody in: %s",
    (line) => {
      expect(readReporters(line)).toEqual([]);
    },
  );
});
