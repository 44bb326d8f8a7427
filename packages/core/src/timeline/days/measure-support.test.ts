import { describe, expect, it } from "vitest";
import { measureSupport } from "./measure-support.ts";

const same = { terms: [1, 2], weights: [0.6, 0.8] };
const other = { terms: [3], weights: [1] };
const near = { terms: [1, 3], weights: [0.6, 0.8] };

describe("measureSupport", () => {
  it.each([
    { name: "two articles that say the same", from: ["a", "b", "c"], vectors: [same, same, same], expected: [2, 2] },
    {
      name: "one article that says the same twice",
      from: ["a", "b", "b"],
      vectors: [same, same, same],
      expected: [1, 1],
    },
    { name: "an article with something similar", from: ["a", "b"], vectors: [same, near], expected: [1, 0] },
    { name: "only its own article", from: ["a", "a"], vectors: [same, same], expected: [0, 0] },
    { name: "an article about something else", from: ["a", "b"], vectors: [same, other], expected: [0, 0] },
  ])("counts $name", ({ from, vectors, expected }) => {
    const [first] = measureSupport(vectors.map((vector, i) => ({ vector, from: from[i] ?? "" })));
    expect([first?.similar, first?.same]).toEqual(expected);
  });

  it("measures nothing when there is nothing", () => {
    expect(measureSupport([])).toEqual([]);
  });
});
