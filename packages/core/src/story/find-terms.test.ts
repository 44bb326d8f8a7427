import { describe, expect, it } from "vitest";
import { findTerms } from "./find-terms.ts";

describe("findTerms", () => {
  it.each([
    { texts: ["The mayor of Marn spoke."], names: ["marn"] },
    { texts: ["Marn’s mills stood still.", "They left Marn."], names: ["marn"] },
    { texts: ["Marn’s mills stood still."], names: [] },
    { texts: ["Bakers went home.", "The Guild of Bakers spoke.", "Ten bakers spoke."], names: [] },
    { texts: [""], names: [] },
  ])("finds the names $names in the first of $texts", ({ texts, names }) => {
    expect([...(findTerms(texts)[0]?.names.keys() ?? [])]).toEqual(names);
  });
});
