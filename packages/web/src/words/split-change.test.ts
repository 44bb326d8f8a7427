import { describe, expect, it } from "vitest";
import { splitChange } from "./split-change.ts";

describe("splitChange", () => {
  it.each([
    { before: "Sixteen people died.", after: "Nineteen people died.", own: ["Sixteen", "Nineteen"] },
    { before: "The board was warned in March.", after: "The board was told in March.", own: ["warned", "told"] },
    { before: "It rained.", after: "It rained all day.", own: ["", " all day"] },
    { before: "the the the", after: "the the", own: [" the", ""] },
    { before: "Same.", after: "Same.", own: ["", ""] },
    { before: "", after: "New.", own: ["", "New."] },
    { before: "Der Damm", after: "حاجز", own: ["Der Damm", "حاجز"] },
  ])("tells “$before” from “$after”", ({ before, after, own }) => {
    const parts = splitChange(before, after);
    expect(parts.map((part) => part.own)).toEqual(own);
    expect(parts.map((part) => part.start + part.own + part.end)).toEqual([before, after]);
  });
});
