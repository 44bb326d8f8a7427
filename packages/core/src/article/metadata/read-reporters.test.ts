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
    { line: "(Reporte de Ada Orl; editado por Bo Lind)", names: ["Ada Orl"] },
    { line: "(Reportage de Ada Orl, édité par Bo Lind)", names: ["Ada Orl"] },
    { line: "(Bericht von Ada Orl, redigiert von Bo Lind)", names: ["Ada Orl"] },
    { line: "(Reportagem de Ada Orl; edição de Bo Lind)", names: ["Ada Orl"] },
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
