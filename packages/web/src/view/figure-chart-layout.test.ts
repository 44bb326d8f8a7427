import type { FigureSeries } from "@dateline/core/timeline";
import { describe, expect, it } from "vitest";
import { harrowDam } from "../fixtures/harrow-dam.ts";
import { layOutFigureChart, listClaimants } from "./figure-chart-layout.ts";

const [killed, missing] = harrowDam.figures as [FigureSeries, FigureSeries];

describe("layOutFigureChart", () => {
  const layout = layOutFigureChart(killed);
  const find = (id: string) => layout?.points.find(({ point }) => point.id === id);
  it("keeps every claimant's figure as its own point", () => {
    expect(layout?.points.map(({ point }) => point.id)).toEqual(["p1", "p2", "p3", "p4"]);
    expect(layout?.claimants).toEqual(["Sorrel Rescue Service", "Henrik Aasland", "Ministry of the Interior"]);
  });
  it("leaves a bound open and gives a range its height", () => {
    expect(find("p1")?.opens).toBe("up");
    expect(find("p2")).not.toHaveProperty("opens");
    expect(find("p3")?.bottom).toBeGreaterThan(find("p3")?.top ?? Number.POSITIVE_INFINITY);
  });
  it("draws larger figures higher and later ones further right", () => {
    expect(find("p2")?.top).toBeLessThan(find("p4")?.top ?? 0);
    expect(find("p4")?.x).toBeGreaterThan(find("p3")?.x ?? 100);
  });
  it("joins the figures of one claimant", () => {
    expect(layout?.steps.map(({ from, to }) => [from.point.id, to.point.id])).toEqual([["p1", "p4"]]);
  });
  it("draws no chart of one figure or of undated ones", () => {
    expect(layOutFigureChart(missing)).toBeUndefined();
    const undated = killed.points.map(({ asOf: _, ...point }) => point);
    expect(layOutFigureChart({ ...killed, points: undated })).toBeUndefined();
  });
  it("names those that no one is named for", () => {
    expect(listClaimants({ ...killed, points: killed.points.map(({ claimant: _, ...point }) => point) })).toEqual([
      "no one named",
    ]);
  });
});
