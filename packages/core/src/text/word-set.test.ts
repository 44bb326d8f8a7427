import { describe, expect, it } from "vitest";
import { countShared, shareOfSmaller, wordSet } from "./word-set.ts";

describe("wordSet", () => {
  it("holds each word once, without regard to case", () => {
    expect([...wordSet("The gate of the Marn’s dam. The gate!")]).toEqual(["the", "gate", "of", "marn's", "dam"]);
  });
  it("is empty of what has no words", () => {
    expect(wordSet(" – !").size).toBe(0);
  });
});

describe("shareOfSmaller", () => {
  it.each([
    { a: "the gate fell", b: "the gate fell on Monday night", shared: 3, share: 1 },
    { a: "the gate fell on Monday", b: "the bridge stood", shared: 1, share: 1 / 3 },
    { a: "the gate", b: "a bridge", shared: 0, share: 0 },
    { a: "", b: "a bridge", shared: 0, share: 0 },
    { a: "", b: "", shared: 0, share: 0 },
  ])("of $a | $b", ({ a, b, shared, share }) => {
    expect(countShared(wordSet(a), wordSet(b))).toBe(shared);
    expect(shareOfSmaller(wordSet(a), wordSet(b))).toBeCloseTo(share);
    expect(shareOfSmaller(wordSet(b), wordSet(a))).toBeCloseTo(share);
  });
});
