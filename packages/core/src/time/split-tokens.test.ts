import { describe, expect, it } from "vitest";
import { splitTokens } from "./split-tokens.ts";

describe("splitTokens", () => {
  it.each([
    { text: "The third-quarter loss", tokens: ["the", "third", "quarter", "loss"] },
    { text: "at 5 p.m. on Monday’s", tokens: ["at", "5", "p.m.", "on", "monday", "'s"] },
    { text: "They'll go 8pm, 10:30.", tokens: ["they", "'ll", "go", "8", "pm", ",", "10:30", "."] },
    { text: "2013-03-21 3-5 1,500 1/2", tokens: ["2013-03-21", "3", "5", "1,500", "1/2"] },
    { text: "from 2009–10 – all", tokens: ["from", "2009", "10", "–", "all"] },
    { text: "", tokens: [] },
  ])("splits: $text", ({ text, tokens }) => {
    expect(splitTokens(text).map((token) => token.text)).toEqual(tokens);
  });

  it("parts words as the language writes them", () => {
    const spelling = {
      elides: false,
      compounds: new Map<string, number>(),
      abbreviations: new Set<string>(),
      afterOrdinal: new Set<string>(),
    } as const;
    const read = (text: string, own: object): string => {
      const tokens = splitTokens(text, { ...spelling, ...own });
      return tokens.map((token) => (token.isInner ? `(${token.text})` : token.text)).join(" ");
    };
    expect(read("l’an dernier, jusqu'à", { elides: true })).toBe("l' an dernier , jusqu' à");
    expect(read("Am Montagabend", { compounds: new Map([["montagabend", 6]]) })).toBe("am montag abend");
    expect(read("3. Mai, 3. Bis", { afterOrdinal: new Set(["mai"]) })).toBe("3 (.) mai , 3 . bis");
    expect(read("2 Mio. Euro", { abbreviations: new Set(["mio"]) })).toBe("2 mio (.) euro");
  });

  it("remembers what stands before a word", () => {
    expect(splitTokens("A b-c,d\ne\n\nf").map(({ before }) => before)).toEqual([
      "break",
      "blank",
      "hyphen",
      "glued",
      "glued",
      "blank",
      "break",
    ]);
  });

  it("cuts the text it was given", () => {
    const text = "On Monday’s 5–6 März, at 8pm.";
    for (const { start, end } of splitTokens(text)) expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
  });
});
