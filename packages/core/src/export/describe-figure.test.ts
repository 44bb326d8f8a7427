import { describe, expect, it } from "vitest";
import { describeFigure, describeFigureBriefly } from "./describe-figure.ts";

const people = { kind: "count" } as const;
const exact = { approx: false, delta: false };
const about = { approx: true, delta: false };

describe("describeFigure", () => {
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
    { value: { ...exact, min: 3, max: 3, delta: true }, words: "3 more", label: "+3" },
  ])("says $words, in a chart $label", ({ value, words, label }) => {
    expect(describeFigure(value, people)).toBe(words);
    expect(describeFigureBriefly(value)).toBe(label);
  });
  it.each([
    { value: 40, series: { kind: "percent" }, words: "40%" },
    { value: 5, series: { kind: "money", unit: "EUR" }, words: "5 EUR" },
    { value: 180, series: { kind: "duration", unit: "days" }, words: "180 days" },
  ] as const)("adds the unit: $words", ({ value, series, words }) => {
    expect(describeFigure({ ...exact, min: value, max: value }, series)).toBe(words);
  });
  it("invents no number", () => {
    expect(describeFigure(exact, people)).toBe("a number not given");
    expect(describeFigure({ ...about, qualifier: "many" }, people)).toBe("many");
  });
});
