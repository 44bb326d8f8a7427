import { join } from "node:path";
import { buildTimelineFromPages } from "@dateline/core";
import { writeJson } from "@dateline/core/export";
import { gatherPages } from "@dateline/gather";
import { describe, expect, it } from "vitest";
import { generator } from "../generator.ts";
import { shelvePages } from "./find-page.ts";
import type { TimelineRecord } from "./read-record.ts";
import { verifyRecord } from "./verify-record.ts";

const story = join(import.meta.dirname, "../../../../examples/hollin-dam");
const pages = (await Array.fromAsync(gatherPages([story]))).flatMap((gathered) => (gathered.ok ? [gathered.page] : []));
const shelf = shelvePages(pages);
const text = writeJson(buildTimelineFromPages(pages, { generator, title: "The dam" }));

function verify(changed: string) {
  return verifyRecord(JSON.parse(changed) as TimelineRecord, shelf);
}

/** The record's text with one list of it changed. */
function changeList(list: "articles" | "entries", change: (items: readonly object[]) => readonly object[]): string {
  const record = JSON.parse(text);
  return JSON.stringify({ ...record, [list]: change(record[list]) });
}

describe("verifyRecord", () => {
  it("finds nothing wrong with a record as it was built", () => {
    const verified = verify(text);
    expect(verified.problems).toEqual([]);
    expect(verified.rebuilt).toBe(true);
    expect(verified.citations).toBeGreaterThan(100);
  });

  it.each([
    { what: "an entry's text", pattern: /("entries": \[[\s\S]*?"text": ")./, changed: "$1#" },
    { what: "an entry's day", pattern: /"start": "2027-04-20"/, changed: '"start": "2027-04-21"' },
    { what: "a precision", pattern: /"precision": "week"/, changed: '"precision": "day"' },
    { what: "a status", pattern: /"status": "claimed"/, changed: '"status": "denied"' },
    { what: "a claimant", pattern: /("claimant": \{\s*"name": ")./, changed: "$1#" },
    { what: "a count of sources", pattern: /"independentSources": (\d)/, changed: '"independentSources": 1$1' },
    { what: "a citation's place", pattern: /("citations": \[\s*\{[\s\S]*?"start": )(\d+)/, changed: "$19$2" },
    { what: "a citation's sha-256", pattern: /("snapshot": ")[0-9a-f]/, changed: "$1g" },
    { what: "a citation's address", pattern: /("citations": \[\s*\{[\s\S]*?"url": ")./, changed: "$1#" },
    { what: "the words before a citation", pattern: /("prefix": ")([^"])/, changed: "$1#" },
    { what: "an article's sha-256", pattern: /("sha256": ")[0-9a-f]/, changed: "$1g" },
    { what: "a headline", pattern: /("headline": ")./, changed: "$1#" },
    { what: "a publication date", pattern: /("published": ")2027/, changed: "$12028" },
    { what: "a figure", pattern: /("figures": \[\s*\{[\s\S]*?"min": )(\d+)/, changed: "$17$2" },
    { what: "a speaker", pattern: /("quotes": \[[\s\S]*?"name": ")./, changed: "$1#" },
    { what: "an origin", pattern: /("origin": ")./, changed: "$1#" },
    { what: "an edit", pattern: /("before": ")./, changed: "$1#" },
  ])("finds one changed character in $what", ({ pattern, changed }) => {
    const edited = text.replace(pattern, changed);
    expect(edited).not.toBe(text);
    expect(verify(edited).problems.length).toBeGreaterThan(0);
  });

  it("finds one character more in an article's text", () => {
    const changed = changeList("articles", (articles) =>
      articles.map((article, index) =>
        index === 3 && "text" in article ? { ...article, text: `${article.text}.` } : article,
      ),
    );
    expect(verify(changed).problems).toEqual([
      { where: expect.stringContaining("article"), what: "its text is not the text of the page" },
    ]);
  });

  it.each([
    { what: "was taken out", change: (entries: readonly object[]) => entries.slice(1) },
    { what: "was put in", change: (entries: readonly object[]) => [{ ...entries[0], id: "e-new" }, ...entries] },
  ])("finds that an entry $what", ({ change }) => {
    expect(verify(changeList("entries", change)).problems.length).toBeGreaterThan(0);
  });

  it("lets a person's wording stand beside the verbatim text", () => {
    const edited = { by: "An editor", at: "2027-06-01", text: "In short." };
    const changed = changeList("entries", ([first, ...others]) => [{ ...first, edited }, ...others]);
    expect(verify(changed).problems).toEqual([]);
  });

  it("checks only what no version changes in a record of another version", () => {
    const other = text.replace(/("version": ")[^"]+/, "$10.0.0").replace('"status": "claimed"', '"status": "denied"');
    expect(verify(other)).toMatchObject({ rebuilt: false, problems: [] });
    expect(verify(other.replace(/("prefix": ")([^"])/, "$1#")).problems).toHaveLength(1);
  });
});
