import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "#timeline";
import { sentenceAddress } from "./cite-links.ts";
import { describeDate } from "./describe-date.ts";
import { escapeHtml } from "./escape-html.ts";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";
import { writeCsv } from "./write-csv.ts";
import { writeIcs } from "./write-ics.ts";

const anyText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.string());
const precisions = [
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "range",
  "before",
  "after",
  "about",
] as const satisfies readonly Entry["precision"][];

/** An entry of the invented bridge that says this. */
function saying(text: string): Entry {
  const [first] = lanternBridge.entries;
  if (first === undefined) throw new TypeError("the bridge has entries");
  return { ...first, text, precision: "day", start: "2031-05-05", end: "2031-05-05" };
}

describe("describeDate, on any days", () => {
  const day = fc.integer({ min: 0, max: 40_000 });
  const length = fc.integer({ min: 0, max: 900 });
  it("names the year of one of them", () => {
    fc.assert(
      fc.property(day, length, fc.constantFrom(...precisions), (from, days, precision) => {
        const start = Temporal.PlainDate.from("1950-01-01").add({ days: from });
        const end = start.add({ days });
        const words = describeDate({ start: start.toString(), end: end.toString(), precision });
        expect(words.includes(`${start.year}`) || words.includes(`${end.year}`)).toBe(true);
      }),
    );
  });
});

describe("a cell of the CSV, on any text", () => {
  it("holds the text, an apostrophe before it where a formula would begin", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const csv = writeCsv({ ...lanternBridge, entries: [saying(text)], undated: [] });
        const guarded = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
        const plain = guarded.replaceAll('"', '""');
        expect(csv.includes(`,${plain},`) || csv.includes(`,"${plain}",`)).toBe(true);
      }),
    );
  });
});

describe("an event of the calendar, on any text", () => {
  it("has a summary of one line, folded at 75 octets", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = writeIcs({ ...lanternBridge, entries: [saying(text)] }).split("\r\n");
        expect(lines.filter((line) => line.startsWith("SUMMARY:"))).toHaveLength(1);
        expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
        expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe("addresses and HTML, on any text", () => {
  it("never throw, and hold nothing that ends an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const address = sentenceAddress({ url: "https://courier.example/x", text }) ?? "";
        expect(address).toMatch(/^https:\/\/courier\.example\/x(?:#:~:text=[^\s"'<>()]+)?$/);
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
