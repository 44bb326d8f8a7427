import { describe, expect, it } from "vitest";
import { describeCount, describeNumber } from "./describe-number.ts";

describe("describeNumber", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [9900, "9,900"],
    [999_999, "999,999"],
    [5_000_000, "5 million"],
    [19_000_000, "19 million"],
    [1_500_000, "1.5 million"],
    [1_234_567, "1,234,567"],
    [9_250_000_000, "9,250 million"],
    [9_000_000_000, "9 billion"],
    [-2_000_000, "−2 million"],
    [1234.56, "1,234.56"],
    [2 / 3, "0.667"],
    [-1200, "−1,200"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("writes %d as %s", (value, text) => {
    expect(describeNumber(value)).toBe(text);
  });
});

describe("describeCount", () => {
  it.each([
    { count: 0, words: "0 articles" },
    { count: 1, words: "1 article" },
    { count: 1500, words: "1,500 articles" },
  ])("$words", ({ count, words }) => {
    expect(describeCount(count, "article")).toBe(words);
  });
  it("takes a plural that is not made with an s", () => {
    expect(describeCount(27, "entry", "entries")).toBe("27 entries");
  });
});
