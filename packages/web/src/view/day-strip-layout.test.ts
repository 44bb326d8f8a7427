import { describe, expect, it } from "vitest";
import { dayFromCount } from "../day-count.ts";
import { harrowDam } from "../fixtures/harrow-dam.ts";
import { layOutDayStrip } from "./day-strip-layout.ts";

describe("layOutDayStrip", () => {
  const layout = layOutDayStrip(harrowDam);
  it("spans the days the pages tell of, not the history", () => {
    expect(layout && dayFromCount(layout.first).toString()).toBe("2031-02-24");
    expect(layout?.earlier.map(({ id }) => id)).toEqual(["built", "gates"]);
    expect(layout?.later.map(({ id }) => id)).toEqual(["inquiry", "winter"]);
  });
  it("draws a bar for a day and a band for anything wider", () => {
    const bar = layout?.bars.find(({ day }) => dayFromCount(day).toString() === "2031-03-04");
    expect(bar?.entries.map(({ id }) => id)).toEqual(["gate", "toll14", "toll19", "missing", "denial"]);
    expect(bar?.corroborated).toBe(0);
    expect(layout?.bands.map(({ entry }) => entry.id)).toContain("cracks-week");
  });
  it("never lays two bands of one lane over each other", () => {
    const bands = layout?.bands ?? [];
    for (const band of bands)
      for (const other of bands)
        if (band !== other && band.lane === other.lane)
          expect(band.last < other.first || other.last < band.first).toBe(true);
  });
  it("draws nothing without a dated entry", () => {
    expect(layOutDayStrip({ ...harrowDam, entries: [] })).toBeUndefined();
    expect(layOutDayStrip({ ...harrowDam, entries: harrowDam.undated })).toBeUndefined();
  });
});
