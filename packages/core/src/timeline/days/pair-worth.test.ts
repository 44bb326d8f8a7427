import { describe, expect, it } from "vitest";
import { listPairs, measurePairWorth } from "./pair-worth.ts";

describe("listPairs", () => {
  it("lists neighbours once, in the order they stand in", () => {
    const pairs = listPairs([1, 2, 1, 2]);
    expect(pairs.size).toBe(2);
    expect(pairs).toEqual(new Set([...listPairs([1, 2]), ...listPairs([2, 1])]));
  });

  it.each([{ terms: [] }, { terms: [7] }])("finds none in $terms", ({ terms }) => {
    expect(listPairs(terms).size).toBe(0);
  });

  it("tells pairs of great numbers apart", () => {
    const last = 2 ** 26 - 1;
    expect(listPairs([last, last - 1, last]).size).toBe(2);
  });
});

describe("measurePairWorth", () => {
  const worthOf = (sentences: Parameters<typeof measurePairWorth>[0], terms: readonly number[]) =>
    [...listPairs(terms)].map((pair) => measurePairWorth(sentences).get(pair));

  it("rises with the other texts that hold the pair", () => {
    const sentences = ["a", "b", "c", "d", "e"].map((from) => ({ terms: [1, 2], from }));
    expect(worthOf(sentences, [1, 2])).toEqual([2]);
  });

  it("counts a text once, however often it says so", () => {
    const sentences = [3, 4, 5].map((end) => ({ terms: [1, 2, end], from: "a" }));
    expect(worthOf(sentences, [1, 2])).toEqual([0]);
  });

  it("knows nothing of a pair that no sentence holds", () => {
    expect(worthOf([{ terms: [1, 2], from: "a" }], [2, 1])).toEqual([undefined]);
  });
});
