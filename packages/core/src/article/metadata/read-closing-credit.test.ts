import { describe, expect, it } from "vitest";
import { readClosingLine, readClosingWords } from "./read-closing-credit.ts";

describe("readClosingLine", () => {
  it.each([
    { line: "dpa", agency: "dpa" },
    { line: "(APA)", agency: "APA" },
    { line: "— AP", agency: "AP" },
    { line: "dpa/lno", agency: "dpa" },
    { line: "ori/PAP", agency: "PAP" },
    { line: "(QH mit dpa)", agency: "dpa" },
    { line: "(KNA, QR)", agency: "KNA" },
    { line: "Coast News Agency", agency: "Coast News Agency" },
    { line: "Quelle: dpa", agency: "dpa" },
    { line: "SOURCE: AFP", agency: "AFP" },
    { line: "Fuente: EFE", agency: "EFE" },
    { line: "© 2031 APA/AP", agency: "APA" },
    { line: "©2031 The Associated Press. All rights reserved.", agency: "The Associated Press" },
    { line: "With files from The Canadian Press", agency: "The Canadian Press" },
    { line: "Mit Material von dpa", agency: "dpa" },
    { line: "Con información de EFE", agency: "EFE" },
    { line: "© dpa/Orler Post", agency: "dpa" },
    { line: "Copyright 2029-2031 Coast News Agency", agency: "Coast News Agency" },
  ])("reads $agency from $line", ({ line, agency }) => {
    expect(readClosingLine(line)).toEqual({ agency, isPart: false });
  });
  it.each([
    { line: "The Associated Press contributed to this report.", agency: "The Associated Press" },
    { line: "– Additional reporting from Reuters", agency: "Reuters" },
  ])("reads a part by $agency from $line", ({ line, agency }) => {
    expect(readClosingLine(line)).toEqual({ agency, isPart: true });
  });
  it.each([
    "© AFP",
    "© KCNA/dpa",
    "Bo Lind / Reuters",
    "Source: Harbour Office",
    "© 2031 The Quarrow Herald",
    "Follow AP's full coverage of the flood",
    "Ada Orl contributed to this report.",
    "Quelle: Stadt Orl",
    "",
  ])("finds none in: %s", (line) => {
    expect(readClosingLine(line)).toBeUndefined();
  });
});

describe("readClosingWords", () => {
  it.each([
    { text: "The weir will be closed until May. (dpa)", agency: "dpa" },
    { text: "The weir will be closed until May. (QH mit dpa)", agency: "dpa" },
    { text: "Nobody was hurt, the town said. PTI", agency: "PTI" },
    { text: "“Nobody was hurt,” she said.” – AFP", agency: "AFP" },
  ])("reads $agency from: $text", ({ text, agency }) => {
    expect(readClosingWords(text)).toEqual({ agency, isPart: false });
  });
  it.each([
    "The party is led by Ada Orl (SPD)",
    "The spokeswoman told Reuters",
    "The weir is run by the Orl Water Association (OWA).",
    "The report was first given by the news agency.",
  ])("finds none in: %s", (text) => {
    expect(readClosingWords(text)).toBeUndefined();
  });
  it("tells a part from the whole", () => {
    expect(readClosingWords("The weir is closed. The Associated Press contributed to this report.")?.isPart).toBe(true);
  });
});
