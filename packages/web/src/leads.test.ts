import type { Entry } from "@dateline/core/timeline";
import { describe, expect, it } from "vitest";
import { harrowDam } from "./fixtures/harrow-dam.ts";
import { findWeightiest } from "./leads.ts";

const [first] = harrowDam.entries as readonly [Entry];
const weigh = (weights: readonly number[]) => weights.map((weight, index) => ({ ...first, id: String(index), weight }));

describe("findWeightiest", () => {
  it.each([
    { weights: [0.2, 0.9, 0.5, 1], count: 2, ids: ["1", "3"] },
    { weights: [0.9, 0.5, 0.5, 0.1], count: 2, ids: ["0"] },
    { weights: [0.5, 0.5, 0.5], count: 1, ids: [] },
    { weights: [0.5, 0.4], count: 2, ids: ["0", "1"] },
    { weights: [0.5, 0.4], count: 0, ids: [] },
    { weights: [], count: 3, ids: [] },
  ])("takes $count of $weights", ({ weights, count, ids }) => {
    expect(findWeightiest(weigh(weights), count).map(({ id }) => id)).toEqual(ids);
  });
});
