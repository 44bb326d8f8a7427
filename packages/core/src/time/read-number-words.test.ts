import { describe, expect, it } from "vitest";
import { languageOf } from "./languages/languages.ts";
import { readNumbers } from "./read-numbers.ts";
import { splitTokens } from "./split-tokens.ts";

function read(text: string, code: "en" | "de"): unknown {
  const language = languageOf(code);
  return readNumbers(splitTokens(text, language.spelling), 0, language).find(({ slot }) => slot === "number")?.value;
}

describe("readNumbers", () => {
  it.each([
    ["twenty-four", 24],
    ["two hundred and five thousand", 205_000],
    ["a hundred", 100],
    ["twenty and four", 20],
    ["bread", undefined],
  ])("English: %s", (text, value) => {
    expect(read(text, "en")).toBe(value);
  });

  it.each([
    ["vier", 4],
    ["einundzwanzig", 21],
    ["siebenundneunzig", 97],
    ["hundert", 100],
    ["zweihundertfünfundvierzig", 245],
    ["dreitausend", 3000],
    ["neunzehnhundertneunundachtzig", 1989],
    ["zwei Dutzend", 2],
    ["anderthalb", 1.5],
    ["einundstrom", undefined],
    ["und", undefined],
    ["undzwanzig", undefined],
    ["Hunderte", undefined],
    ["Achterbahn", undefined],
  ])("German: %s", (text, value) => {
    expect(read(text, "de")).toBe(value);
  });
});
