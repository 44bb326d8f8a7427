import { describe, expect, it } from "vitest";
import { languageOf } from "./languages/languages.ts";
import { mendUnit } from "./mend-unit.ts";
import { splitTokens } from "./split-tokens.ts";

describe("mendUnit", () => {
  it.each([
    { text: "five fays ago", unit: "day" },
    { text: "5 weks later", unit: "week" },
    { text: "two mnoths ago", unit: "month" },
    { text: "six yearss earlier", unit: "year" },
  ])("mends $text", ({ text, unit }) => {
    expect(mendUnit(splitTokens(text), 1, languageOf("en"))).toMatchObject([{ slot: "counted-unit", value: unit }]);
  });
  it.each(["five days ago", "five fays of rain", "the fays ago", "five lanterns ago"])("leaves alone: %s", (text) => {
    expect(mendUnit(splitTokens(text), 1, languageOf("en"))).toEqual([]);
  });
});
