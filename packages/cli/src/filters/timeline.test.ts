import { describe, expect, it } from "vitest";
import { answerTimeline } from "./timeline.ts";

const lines = [
  {
    id: "a",
    source: "halvenpost.example",
    published: "2031-05-02",
    sentences: ["HALVEN (QPA) - The Orl dam failed on 1 May.", "Crews reached the valley."],
    text: "HALVEN (QPA) - The Orl dam failed on 1 May.\nCrews reached the valley.",
  },
  { id: "b", published: "2031-05-03", text: "The dam at Orl failed on Thursday. Schools open again on Monday." },
];

describe("answerTimeline", () => {
  it("answers with days and verbatim sentences", () => {
    const options = { dates: 1, sentences: 1, start: "2031-05-01", end: "2031-05-04", keywords: ["dam"], topic: "orl" };
    const { entries } = answerTimeline(lines, options);
    expect(entries.map(({ date }) => date)).toEqual(["2031-05-01"]);
    for (const { text, article } of entries.flatMap(({ sentences }) => sentences)) {
      expect(lines.find(({ id }) => id === article)?.text).toContain(text);
    }
  });

  it.each([[[]], [[{ id: "c", published: "2031-05-03", text: "" }]], [[{ id: "c", text: "It fell on 3 May." }]]])(
    "answers %j with no entries",
    (none) => {
      expect(answerTimeline(none, {})).toEqual({ entries: [] });
    },
  );
});
