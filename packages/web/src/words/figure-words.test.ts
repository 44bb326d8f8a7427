import { describe, expect, it } from "vitest";
import { writeFigure, writeFigureBriefly, writeNumber } from "./figure-words.ts";

const exact = { approx: false, delta: false };
const about = { approx: true, delta: false };
const people = { kind: "count" } as const;

describe("writeNumber", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [9900, "9,900"],
    [999_999, "999,999"],
    [5_000_000, "5 million"],
    [1_500_000, "1.5 million"],
    [1_234_567, "1,234,567"],
    [9_250_000_000, "9,250 million"],
    [9_000_000_000, "9 billion"],
    [-2_000_000, "−2 million"],
    [1234.56, "1,234.56"],
    [-1200, "−1,200"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("writes %d as %s", (value, text) => {
    expect(writeNumber(value)).toBe(text);
  });
});

describe("writeFigure", () => {
  it.each([
    { value: { ...exact, min: 14, max: 14 }, words: "14", label: "14" },
    { value: { ...exact, min: 14 }, words: "at least 14", label: "14+" },
    { value: { ...exact, min: 400, qualifier: "more than" }, words: "more than 400", label: "400+" },
    { value: { ...exact, max: 30 }, words: "up to 30", label: "≤30" },
    { value: { ...about, min: 900, max: 900, qualifier: "nearly" }, words: "nearly 900", label: "~900" },
    { value: { ...about, min: 900, max: 900 }, words: "about 900", label: "~900" },
    { value: { ...about, min: 24, max: 99, qualifier: "dozens" }, words: "dozens (24–99)", label: "24–99" },
    {
      value: { ...about, min: 2000, max: 9999, qualifier: "several thousand" },
      words: "several thousand (2,000–9,999)",
      label: "2,000–9,999",
    },
    { value: { ...exact, min: 12, max: 12, qualifier: "a dozen" }, words: "a dozen (12)", label: "12" },
    { value: { ...exact, min: 17, max: 22 }, words: "17–22", label: "17–22" },
    { value: { ...exact, min: 17, max: 22, qualifier: "between" }, words: "17–22", label: "17–22" },
    { value: { ...exact, min: 3, max: 3, delta: true }, words: "3 more (a change, not a total)", label: "+3" },
  ])("says $words", ({ value, words, label }) => {
    expect(writeFigure(value, people)).toBe(words);
    expect(writeFigureBriefly(value)).toBe(label);
  });
  it("adds the unit", () => {
    expect(writeFigure({ ...exact, min: 5, max: 5 }, { kind: "percent" })).toBe("5%");
    expect(writeFigure({ ...exact, min: 5, max: 5 }, { kind: "money", unit: "EUR" })).toBe("5 EUR");
  });
  it("invents no number", () => {
    expect(writeFigure(exact, people)).toBe("a number not given");
  });
});
