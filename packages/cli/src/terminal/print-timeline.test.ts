import { buildTimelineFromPages } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { writePage } from "../../tests/write-page.ts";
import { printTimeline } from "./print-timeline.ts";
import { openTerminal } from "./terminal.ts";

function build(content: string) {
  const snapshot = { sha256: "0".repeat(64), bytes: content.length };
  const page = { source: "eskel.html", kind: "html", content, snapshot } as const;
  return buildTimelineFromPages([page], { generator: { name: "dateline", version: "0" } });
}

const timeline = build(writePage({ headline: "Footbridge falls at Eskel", published: "2024-03-10T08:00:00+01:00" }));
const printed = printTimeline(timeline, openTerminal({}, {}));

describe("printTimeline", () => {
  it("begins with the title and what it rests on", () => {
    const [title, facts] = printed.split("\n");
    expect(title).toBe("Footbridge falls at Eskel");
    expect(facts).toMatch(/entr(?:y|ies) from 1 article, 1 independent source$/);
  });

  it("shows a line under its date in words, with its status, sources and outlet", () => {
    expect(printed).toContain(
      "9 March 2024\n  A footbridge over the Marn fell into the river on Saturday, and four people\n",
    );
    expect(printed).toContain("reported · 1 independent source, 1 article · eskel.html");
  });

  it("says undated where no date is known", () => {
    expect(printTimeline(build(writePage({ headline: "Footbridge falls" })), openTerminal({}, {}))).toContain(
      "\nundated\n",
    );
  });

  it("names some pages of other stories and counts the rest, and none of them as a source", () => {
    const [article] = timeline.articles;
    if (article === undefined) throw new Error("no article");
    const others = Array.from({ length: 12 }, (_, n) => ({
      ...article,
      id: `other-${n}`,
      headline: `Orchestra plays, part ${n}`,
      family: `family-${n}`,
      excluded: "other-story" as const,
    }));
    const families = others.map(({ id, family }) => ({ id: family, articles: [id], origin: `Paper ${id}` }));
    const mixed = { ...timeline, articles: [article, ...others], families: [...timeline.families, ...families] };
    const shown = printTimeline(mixed, openTerminal({}, {}));
    expect(shown).toContain(" from 1 article, 1 independent source\n");
    expect(shown).toContain("  Orchestra plays, part 9\n  and 2 more\n");
  });

  it("shows a person's wording in place of the sentence", () => {
    const [first, ...others] = timeline.entries;
    if (first === undefined) throw new Error("no entry");
    const edited = { ...first, edited: { by: "An editor", at: "2024-04-01", text: "In short." } };
    const shown = printTimeline({ ...timeline, entries: [edited, ...others] }, openTerminal({}, {}));
    expect(shown).toContain("  In short.\n");
  });
});
