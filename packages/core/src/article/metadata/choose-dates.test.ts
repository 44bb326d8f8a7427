import { describe, expect, it } from "vitest";
import { chooseDates } from "./choose-dates.ts";
import type { DateWitness } from "./date-witness.ts";
import { readMachineTime, type StatedTime } from "./stated-time.ts";

function witness(from: string, text: string, field: DateWitness["field"] = "published"): DateWitness {
  return { field, from, time: readMachineTime(text) as StatedTime };
}

describe("chooseDates", () => {
  it.each([
    {
      why: "an offset of the same moment is the page's zone",
      witnesses: [witness("json-ld", "2025-03-08T20:20:00Z"), witness("microdata", "2025-03-09T00:20:00+04:00")],
      published: "2025-03-09T00:20:00+04:00",
    },
    {
      why: "a visible clock shows the zone",
      witnesses: [witness("json-ld", "2025-03-08T20:20:00Z"), witness("visible line", "2025-03-09T00:20")],
      published: "2025-03-09T00:20:00+04:00",
    },
    {
      why: "nothing but UTC is known",
      witnesses: [witness("json-ld", "2025-03-08T20:20:00Z"), witness("visible line", "2025-03-08")],
      published: "2025-03-08T20:20:00Z",
    },
    {
      why: "the address and the line outvote the markup",
      witnesses: [
        witness("json-ld", "2025-06-01"),
        witness("visible line", "2025-03-08"),
        witness("url", "2025-03-08"),
      ],
      published: "2025-03-08",
    },
    {
      why: "a day is made exact by a witness of that day",
      witnesses: [witness("meta date", "2025-03-08"), witness("time", "2025-03-08T10:00+01:00")],
      published: "2025-03-08T10:00+01:00",
    },
  ])("$why", ({ witnesses, published }) => {
    expect(chooseDates(witnesses).published).toBe(published);
  });
  it("keeps every witness and marks the one that won", () => {
    const { witnesses } = chooseDates([witness("url", "2025-03-08"), witness("json-ld", "2025-03-08T10:00+01:00")]);
    expect(witnesses.map(({ from, won }) => [from, won])).toEqual([
      ["url", false],
      ["json-ld", true],
    ]);
  });
  it("gives no change that is the publication itself", () => {
    const same = [witness("json-ld", "2025-03-08T10:00Z"), witness("json-ld", "2025-03-08T10:00Z", "modified")];
    expect(chooseDates(same).modified).toBeUndefined();
  });
  it("gives nothing without witnesses", () => {
    expect(chooseDates([])).toMatchObject({ witnesses: [], isDisputed: false });
    expect(chooseDates([]).published).toBeUndefined();
  });
});
