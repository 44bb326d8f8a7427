import { describe, expect, it } from "vitest";
import { findMentions } from "./find-mentions.ts";
import { makeReading } from "./fixtures/make-reading.ts";
import { settleCopies } from "./settle-copies.ts";

const text = "The dyke at Orrin gave way on Tuesday. Soldiers closed the road yesterday.";
const original = makeReading("wire", { text, published: "2031-05-14" });
const late = makeReading("copy", { text, published: "2031-05-20" });

describe("settleCopies", () => {
  it.each([
    { family: "one family", articles: [original.id, late.id], starts: ["2031-05-13", "2031-05-13"] },
    { family: "two families", articles: [late.id], starts: ["2031-05-20", "2031-05-19"] },
  ])("reckons a late copy's days in $family", ({ articles, starts }) => {
    const mentions = [...findMentions(late), ...findMentions(original)];
    const settled = settleCopies(mentions, [{ id: "f", articles, origin: "wire" }]);
    expect(settled.filter(({ reading }) => reading === late).map(({ date }) => date.start)).toEqual(starts);
  });
});
