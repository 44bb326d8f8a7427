import { describe, expect, it } from "vitest";
import { groupStory } from "#story";
import { buildTimeline } from "./build-timeline.ts";
import { makeReading } from "./fixtures/make-reading.ts";

const context = { generator: { name: "dateline", version: "0" }, rejected: [] };
const sentence = "The weir at Orrin was blown up on Monday to save the lower town.";
const first = makeReading("first", {
  text: `${sentence} Nobody was hurt.`,
  published: "2031-05-13T10:00",
  site: "Orrin Post",
});
const later = makeReading("later", {
  text: "Engineers blew up the weir at Orrin on Monday, 12 May, and saved the lower town from the flood of the century.",
  published: "2031-05-15T08:00",
  site: "Vale Courier",
});
const another = makeReading("another", {
  text: "The choir of Marn voted on Wednesday to tour the islands in spring.",
  published: "2031-05-15T09:00",
  site: "Vale Courier",
});
const wire = makeReading("wire", {
  text: `${sentence} Soldiers laid the charges.`,
  published: "2031-05-13T07:00",
  site: "Lakeland Press",
});

/** The ids of the entries on the day of the weir. */
function idsOf(readings: readonly ReturnType<typeof makeReading>[]): readonly string[] {
  const { families } = groupStory(readings);
  const { entries } = buildTimeline({ readings, families, excluded: [] }, context);
  return entries.filter(({ text }) => text.includes("weir")).map(({ id }) => id);
}

describe("nameEntries", () => {
  const [id] = idsOf([first]);
  it.each([
    { what: "a later article tells the event", readings: [first, later] },
    { what: "an older copy of the sentence is found", readings: [wire, first] },
    { what: "an article tells something else", readings: [first, another] },
    { what: "all of these come", readings: [another, later, wire, first] },
  ])("keeps an entry's name when $what", ({ readings }) => {
    expect(idsOf(readings)).toEqual([id]);
  });

  it("gives the same words of another day another name", () => {
    const again = makeReading("again", { text: sentence, published: "2031-06-17", site: "Orrin Post" });
    const ids = idsOf([first, again]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(id);
  });
});
