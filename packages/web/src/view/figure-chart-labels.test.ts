import { describe, expect, it } from "vitest";
import { placeLabels } from "./figure-chart-labels.ts";

const mark = (x: number, middle: number, text = "14") => ({ x, middle, top: middle, bottom: middle, text });

describe("placeLabels", () => {
  it.each([
    { name: "right and above where there is room", marks: [mark(100, 80)], sides: ["start"] },
    { name: "on the left at the right edge", marks: [mark(470, 80)], sides: ["end"] },
    { name: "away from a neighbour's mark", marks: [mark(100, 80), mark(112, 72)], sides: ["end"] },
    {
      name: "nowhere when all around is taken",
      marks: [mark(100, 80), mark(116, 72), mark(84, 72), mark(116, 92), mark(84, 92)],
      sides: [undefined],
    },
  ])("puts a label $name", ({ marks, sides }) => {
    const anchors = placeLabels(marks, 480).map((place) => place?.anchor);
    expect(anchors.slice(0, sides.length)).toEqual(sides);
  });
  it("places nothing for nothing", () => {
    expect(placeLabels([], 480)).toEqual([]);
  });
});
