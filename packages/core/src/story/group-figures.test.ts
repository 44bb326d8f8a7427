import { describe, expect, it } from "vitest";
import { type CountedFigure, groupFigures } from "./group-figures.ts";

function count(counts: string, more: Partial<CountedFigure> = {}): CountedFigure {
  return { kind: "count", counts, ...more };
}

describe("groupFigures", () => {
  it.each([
    { a: count("people killed"), b: count("dead") },
    { a: count("death toll"), b: count("deaths") },
    { a: count("detained"), b: count("people arrested") },
    { a: count("injured"), b: count("others wounded") },
    { a: count("soldiers"), b: count("troops") },
    { a: count("lorries"), b: count("lorry") },
    { a: count("killed", { place: "Marn" }), b: count("killed", { place: "in Marn" }) },
    { a: count("killed", { place: "at the infirmary in Marn" }), b: count("killed", { place: "Marn" }) },
    { a: count("killed", { place: "Marn" }), b: count("dead") },
    { a: count("people"), b: count("people") },
  ])("puts $a and $b in one series", ({ a, b }) => {
    expect(groupFigures([a, b])).toEqual([[0, 1]]);
  });

  it.each([
    { a: count("people killed"), b: count("people injured") },
    { a: count("people killed"), b: count("police officers killed") },
    { a: count("killed", { place: "Marn" }), b: count("killed", { place: "Tolm" }) },
    { a: count("damage", { kind: "money", unit: "crowns" }), b: count("damage", { kind: "money", unit: "marks" }) },
    { a: count("damage", { kind: "money" }), b: count("damage") },
    { a: count("boats"), b: count("bridges") },
    { a: { kind: "count" as const }, b: { kind: "count" as const } },
  ])("keeps $a and $b apart", ({ a, b }) => {
    expect(groupFigures([a, b])).toEqual([[0], [1]]);
  });

  it.each([
    { places: ["Marn", "Tolm", "Marn", undefined], series: [[0, 2, 3], [1]] },
    { places: ["Marn", undefined, undefined, undefined], series: [[0], [1, 2, 3]] },
    { places: [undefined, "Tolm", "Marn", "Marn", "Tolm"], series: [[0], [1, 4], [2, 3]] },
  ])("gives figures at $places their series", ({ places, series }) => {
    const figures = places.map((place) => count("killed", place === undefined ? {} : { place }));
    expect(groupFigures(figures)).toEqual(series);
  });

  it("finds no series in nothing", () => {
    expect(groupFigures([])).toEqual([]);
  });
});
