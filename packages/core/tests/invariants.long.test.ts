import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTimelineFromPages, type PageInput } from "../src/index.ts";
import { makeOtherPages } from "./other-stories.ts";
import { readOwnPages } from "./own-pages.ts";

function makePage(source: string, kind: PageInput["kind"], content: string): PageInput {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { source, kind, content, snapshot: { sha256, bytes: Buffer.byteLength(content) } };
}

/** The bundled example, its pages in the order of their days. */
const story = readOwnPages()
  .filter(({ name }) => name.startsWith("2027-"))
  .map(({ name, kind, content }) => makePage(name, kind, content));
const others = makeOtherPages(6).map(({ source, content }) => makePage(source, "text", content));

function build(pages: readonly PageInput[]) {
  return buildTimelineFromPages(pages, { generator: { name: "dateline", version: "0" } });
}

const built = build(story);
const entries = JSON.stringify(built.entries);

describe("a timeline", () => {
  it("is the same bytes for any order of the pages", () => {
    const expected = JSON.stringify(build([...story, ...others.slice(0, 4)]));
    fc.assert(
      fc.property(fc.shuffledSubarray([...story, ...others.slice(0, 4)], { minLength: story.length + 4 }), (pages) => {
        expect(JSON.stringify(build(pages))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it.each(others)("keeps every entry when a page of another story is added: $source", (page) => {
    const grown = build([...story, page]);
    expect(grown.articles.find(({ source }) => source === page.source)?.excluded).toBe("other-story");
    expect(JSON.stringify(grown.entries)).toBe(entries);
  });

  it("keeps every entry when pages of several other stories are added", () => {
    for (const count of [2, 5, 9, 14]) {
      expect(JSON.stringify(build([...story, ...others.slice(0, count)]).entries)).toBe(entries);
    }
  });

  it("keeps the names of nearly all entries as the story goes on", () => {
    let known: readonly string[] = [];
    for (const count of story.keys()) {
      const ids = build(story.slice(0, count + 1)).entries.map(({ id }) => id);
      const lost = known.filter((id) => !ids.includes(id));
      expect(lost.length, `${story[count]?.source} of ${known.length}`).toBeLessThanOrEqual(
        Math.max(1, 0.05 * known.length),
      );
      known = ids;
    }
  });
});
