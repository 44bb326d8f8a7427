import { describe, expect, it } from "vitest";
import { readSentenceShape, type SentenceShape } from "./sentence-shape.ts";

describe("readSentenceShape", () => {
  it.each<{ text: string; is: Partial<SentenceShape> }>([
    { text: "Was the dam old?", is: { question: 1, unfinished: 0 } },
    { text: "“We fled at dawn,” said Ilsa Morn.", is: { attributed: 1, firstPerson: 1 } },
    { text: "It may fail.", is: { leaning: 1, hedged: 1 } },
    { text: "The dam failed, killing 12 people", is: { unfinished: 1, numbers: 0.25 } },
    { text: "and the dam failed.", is: { lowerOpening: 1, leaning: 1 } },
    { text: "Photograph: Ena Stor", is: { furniture: 1 } },
    { text: "You can read more below.", is: { secondPerson: 1, furniture: 1 } },
  ])("reads $is in: $text", ({ text, is }) => {
    expect(readSentenceShape(text)).toMatchObject(is);
  });

  it.each(["The US dam failed at dawn in Halven.", "Engineers closed the gates."])(
    "finds nothing amiss in: %s",
    (text) => {
      const { question, firstPerson, hedged, leaning, unfinished, furniture, quoted } = readSentenceShape(text);
      expect([question, firstPerson, hedged, leaning, unfinished, furniture, quoted]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    },
  );

  it.each(["", "…", "“", "A".repeat(5000), "12 ".repeat(500)])("stays between 0 and 1 for odd text", (text) => {
    for (const value of Object.values(readSentenceShape(text))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
