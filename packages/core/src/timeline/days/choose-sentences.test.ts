import { describe, expect, it } from "vitest";
import { chooseSentences } from "./choose-sentences.ts";
import { dateArticle } from "./date-article.ts";
import { buildSentenceJudge } from "./judge-candidates.ts";

const dam = "The Orl dam failed before dawn and flooded the lower town of Halven.";
const texts = [
  { id: "a", text: `${dam} A choir sang in the market hall of Eskil on the same evening.` },
  { id: "b", text: "Residents woke when the Orl dam failed before dawn near the lower town." },
  { id: "c", text: "Engineers had warned that gates were rusting. The Orl dam failed before dawn in heavy rain." },
];
const candidates = buildSentenceJudge(texts.map((one) => dateArticle({ ...one, published: "2031-05-01" })))(
  "2031-05-01",
);
/** The same with nothing but the words to tell them apart. */
const level = candidates.map((candidate) => ({ ...candidate, score: 0 }));

describe("chooseSentences", () => {
  it("prefers the words that several texts tell the day with", () => {
    const [first] = chooseSentences(level, 1);
    expect(first?.text).toMatch(/Orl dam failed before dawn/);
  });

  it("does not say the same twice", () => {
    const chosen = chooseSentences(level, 2);
    expect(chosen.filter(({ text }) => text.includes("Orl dam failed"))).toHaveLength(1);
  });

  it("gives all there are when more are asked for", () => {
    expect(chooseSentences(level, 99)).toHaveLength(level.length);
  });

  it.each([0, 1])("chooses nothing from nothing or for nobody (%i)", (count) => {
    expect(chooseSentences([], count)).toEqual([]);
    expect(chooseSentences(level, 0)).toEqual([]);
  });
});
