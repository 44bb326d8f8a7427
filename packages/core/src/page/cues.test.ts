import { describe, expect, it } from "vitest";
import { cues, findNameCues } from "./cues.ts";

function namesOf(bits: number): readonly string[] {
  return Object.entries(cues).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]));
}

describe("findNameCues", () => {
  it.each([
    { names: "article-image__credit", found: ["credit", "figure", "content"] },
    { names: "readMore", found: ["related"] },
    { names: "read-more box", found: ["related"] },
    { names: "authorBio", found: ["byline", "bio"] },
    { names: "visually-hidden", found: ["hidden"] },
    { names: "NEWSLETTER_signup", found: ["newsletter"] },
  ])("reads $names", ({ names, found }) => {
    expect([...namesOf(findNameCues(names))].sort()).toEqual([...found].sort());
  });
  it.each(["field label-hidden", "page has-sidebar", "hidden-xs", "", "  ", "x9 --", "adage"])(
    "finds nothing in: %s",
    (names) => {
      expect(namesOf(findNameCues(names))).toEqual([]);
    },
  );
});
