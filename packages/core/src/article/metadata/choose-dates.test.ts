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
      why: "what readers see is surer than what a script states alone",
      witnesses: [witness("json-ld", "2025-03-01"), witness("visible line", "2025-03-08")],
      published: "2025-03-08",
    },
    {
      why: "in the evening of a western zone UTC names the next day",
      witnesses: [witness("json-ld", "2025-03-09T02:20:00Z"), witness("visible line", "2025-03-08")],
      published: "2025-03-08",
    },
    {
      why: "no zone makes the next day of a morning",
      witnesses: [
        witness("meta article:published_time", "2025-03-09T10:20:00Z"),
        witness("visible line", "2025-03-08"),
      ],
      published: "2025-03-09T10:20:00Z",
    },
    {
      why: "a comment's clock says nothing of the article's",
      witnesses: [witness("json-ld", "2025-03-08T18:20:00Z"), witness("first comment", "2025-03-08T20:20")],
      published: "2025-03-08T18:20:00Z",
    },
    {
      why: "no zone is an hour and a half ahead",
      witnesses: [witness("json-ld", "2025-03-08T18:20:00Z"), witness("visible line", "2025-03-08T19:50")],
      published: "2025-03-08T18:20:00Z",
    },
    {
      why: "what nothing else dates is there by its last change",
      witnesses: [witness("visible line", "2025-03-08", "modified")],
      published: "2025-03-08",
    },
    {
      why: "a comment dates what nothing else does",
      witnesses: [witness("first comment", "2025-03-08"), witness("copyright line", "2025-01-01")],
      published: "2025-03-08",
    },
    {
      why: "figures in either order are read as a surer witness has them",
      witnesses: [
        { ...witness("visible line", "2025-03-08"), either: readMachineTime("2025-08-03") as StatedTime },
        witness("time", "2025-08-03"),
      ],
      published: "2025-08-03",
    },
    {
      why: "figures in either order are a day and then a month",
      witnesses: [{ ...witness("visible line", "2025-03-08"), either: readMachineTime("2025-08-03") as StatedTime }],
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
  it("reads the month first where the page's country does", () => {
    const either = readMachineTime("2025-08-03") as StatedTime;
    expect(chooseDates([{ ...witness("visible line", "2025-03-08"), either }], true).published).toBe("2025-08-03");
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
