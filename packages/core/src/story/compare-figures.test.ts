import { describe, expect, it } from "vitest";
import { compareFigures, mergeFigures, prepareFigures, type ToldFigure } from "./compare-figures.ts";

function figure(counts: string, more: Partial<ToldFigure> = {}): ToldFigure {
  return { kind: "count", counts, delta: false, ...more };
}

const nineDead = figure("dead", { min: 9, max: 9 });
const atLeastNineKilled = figure("people killed", { min: 9 });
const twelveKilled = figure("killed", { min: 12, max: 12 });
const upToEightDead = figure("deaths", { max: 8 });
const twelveBoats = figure("boats", { min: 12, max: 12 });
const fortyHurt = figure("injured", { min: 40, max: 40 });
const threeMoreDead = figure("dead", { min: 3, max: 3, delta: true });
const twelveHours = figure("hours", { kind: "duration", min: 12, max: 12 });

describe("compareFigures", () => {
  it.each([
    { a: [nineDead], b: [figure("killed", { min: 9, max: 9 })], verdict: "agree" },
    { a: [atLeastNineKilled], b: [twelveKilled], verdict: "agree" },
    { a: [twelveKilled], b: [twelveBoats], verdict: "agree" },
    { a: [nineDead, fortyHurt], b: [twelveKilled, fortyHurt], verdict: "agree" },
    { a: [nineDead], b: [twelveKilled], verdict: "differ" },
    { a: [nineDead, fortyHurt], b: [twelveKilled], verdict: "differ" },
    { a: [atLeastNineKilled], b: [upToEightDead], verdict: "differ" },
    { a: [nineDead], b: [twelveBoats], verdict: "unlike" },
    { a: [nineDead], b: [threeMoreDead], verdict: "unlike" },
    { a: [figure("", { min: 1, max: 1 })], b: [figure("", { min: 2, max: 2 })], verdict: "unlike" },
    { a: [twelveBoats], b: [twelveHours], verdict: "none" },
    { a: [figure("dead")], b: [nineDead], verdict: "none" },
    { a: [], b: [nineDead], verdict: "none" },
  ])("finds that $a and $b: $verdict", ({ a, b, verdict }) => {
    const [first, second] = [prepareFigures(a), prepareFigures(b)];
    expect([compareFigures(first, second), compareFigures(second, first)]).toEqual([verdict, verdict]);
  });

  it("compares with all figures of several sentences", () => {
    const both = mergeFigures(prepareFigures([nineDead]), prepareFigures([twelveKilled]));
    expect(compareFigures(both, prepareFigures([twelveKilled]))).toBe("agree");
    expect(compareFigures(both, prepareFigures([figure("dead", { min: 40, max: 40 })]))).toBe("differ");
  });
});
