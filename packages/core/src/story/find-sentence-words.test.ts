import { describe, expect, it } from "vitest";
import { findSentenceWords } from "./find-sentence-words.ts";
import { weighSentences } from "./weigh-sentences.ts";

describe("findSentenceWords", () => {
  it.each([
    { sentence: "Orlan Barges denied it.", forms: ["opening-name", "capital", "small"] },
    { sentence: "Barges sank.", forms: ["opening", "small"] },
    { sentence: "MARN (ONA) - Barges sank.", forms: ["opening", "capital", "opening", "small"] },
    { sentence: "The water ministry bought 30 boats.", forms: ["actor", "actor", "small", "number", "small"] },
    { sentence: "Bakers asked officials.", forms: ["opening", "small", "actor"] },
    { sentence: "They held nine men.", forms: ["number", "small"] },
    { sentence: "It was so.", forms: [] },
    { sentence: "", forms: [] },
  ])("reads: $sentence", ({ sentence, forms }) => {
    expect([...findSentenceWords(sentence).values()]).toEqual(forms);
  });
});

describe("weighSentences", () => {
  const words = (sentences: readonly string[]): readonly string[] => [
    ...(weighSentences(sentences)[0]?.words.keys() ?? []),
  ];

  it.each([
    { sentences: ["Tolm asked for boats."], is: ["tolm", "ask", "boat"] },
    { sentences: ["Tolm asked for boats.", "Boats came from Tolm."], is: ["ask", "boat"] },
    {
      sentences: ["Bakers asked for boats.", "The Guild of Bakers met.", "Two bakers and ten bakers."],
      is: ["bak", "ask", "boat"],
    },
    { sentences: ["Weir Barges asked for boats."], is: ["ask", "boat"] },
    { sentences: [""], is: [] },
  ])("takes for words, not names: $is", ({ sentences, is }) => {
    expect(words(sentences)).toEqual(is);
  });
});
