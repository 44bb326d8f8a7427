import type { Entry } from "@dateline/core/timeline";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { harrowDam } from "../fixtures/harrow-dam.ts";
import { indexTimeline } from "../timeline-lookup.ts";
import { EntryItem } from "./entry.tsx";

const lookup = indexTimeline(harrowDam);

function render(id: string, change: (entry: Entry) => Entry = (entry) => entry): string {
  const entry = lookup.entries.get(id);
  if (!entry) throw new Error(`no entry ${id}`);
  return renderToString(<EntryItem entry={change(entry)} lookup={lookup} knownYear={2031} />);
}

/** The entry's words as a reader meets them, without markup. */
function read(...entry: Parameters<typeof render>): string {
  return render(...entry)
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");
}

describe("EntryItem", () => {
  it.each([
    {
      id: "gate",
      words: ["Tuesday 4 March 2031, morning", "“Tuesday”", "Reported", "1 independent source, 5 articles"],
    },
    {
      id: "toll14",
      words: ["“Tuesday”, from a sentence before", "Claimed by Sorrel Rescue Service, via Quarry Press Agency"],
    },
    { id: "toll14", words: ["at least 14 people killed", "Revised: Sunday 9 March 2031"] },
    { id: "cracks-day", words: ["Claimed by a letter, via Velland Herald", "Denied: Tuesday 4 March 2031"] },
    { id: "denial", words: ["Denied by Velkraft, power company", "day of publication", "Denies the claim: week of"] },
    { id: "evacuate", words: ["by 9 March 2031", "Planned", "What came of it: Friday 7 March 2031"] },
    { id: "visit", words: ["Plan cancelled", "A visit by the president"] },
    { id: "melt", words: ["Conditional", "April 2031"] },
    { id: "left", words: ["Worded by Mara Ilves, 11 March 2031", "2 independent sources, 2 articles"] },
    { id: "resign", words: ["No date", "Claimed by Velkraft"] },
  ])("says of $id: $words", ({ id, words }) => {
    const text = read(id);
    for (const part of words) expect(text).toContain(part);
  });

  it("hides the year of the heading from the eye, and only there", () => {
    expect(render("gate")).toContain('Tuesday 4 March<span class="visually-hidden"> 2031</span>, morning');
    expect(render("gate", (entry) => ({ ...entry, start: "2030-03-04", end: "2030-03-04" }))).toContain(
      "<span>Monday 4 March 2030, morning</span>",
    );
  });

  it("says when a language's claims are not read, and claims nothing", () => {
    const text = read("eau", ({ status: _, ...entry }) => entry);
    expect(text).toContain("Status not read in this language");
    expect(text).not.toContain("Reported");
  });

  it("prints a reworded line before the sentence it stands on", () => {
    const text = read("left");
    expect(text.indexOf("About 2,400 people left the valley")).toBeLessThan(text.indexOf("Some 2,400 people had left"));
  });

  it("follows no link to an entry that is not there", () => {
    const text = read("gate", (entry) => ({
      ...entry,
      links: [{ kind: "has-outcome", entry: "nowhere" }],
      figures: ["none"],
    }));
    expect(text).not.toContain("What came of it");
  });
});
