import { describe, expect, it } from "vitest";
import { dateArticle } from "./date-article.ts";

function daysOf(text: string): readonly (readonly string[])[] {
  return dateArticle({ id: "a", published: "2031-05-09", text }).sentences.map(({ days }) => days);
}

describe("dateArticle", () => {
  it.each([
    { text: "The dam failed on 3 May.", days: [["2031-05-03"]] },
    { text: "It failed on Monday. Nobody slept.", days: [["2031-05-05"], []] },
    { text: "Gates shut on 3 May and opened on 4 May; on 3 May it rained.", days: [["2031-05-03", "2031-05-04"]] },
  ])("finds $days in: $text", ({ text, days }) => {
    expect(daysOf(text)).toEqual(days);
  });

  it.each(["It failed last week.", "It failed in May.", "It may fail.", "The dam is 40 years old."])(
    "finds no single day in: %s",
    (text) => {
      expect(daysOf(text)).toEqual([[]]);
    },
  );

  it("leaves the day of a dateline to the dateline", () => {
    const [sentence] = dateArticle({
      id: "a",
      published: "2031-05-09",
      text: "HALVEN, 8 May (QPA) - The dam failed.",
    }).sentences;
    expect(sentence?.text).toBe("The dam failed.");
    expect(sentence?.days).toEqual([]);
  });

  it("knows the line of a chronology", () => {
    const text = "April 22 - The rig sinks. The slick grew on April 23.";
    const { sentences } = dateArticle({ id: "a", published: "2031-05-09", text });
    expect(sentences.map(({ opensWith }) => opensWith)).toEqual(["2031-04-22", undefined]);
  });

  it.each([
    { given: ["It fell.", "It fell.", "It rose"], starts: [0, 9, 19], what: "takes the sentences it is given" },
    {
      given: ["It fell. It fell.", "It sank."],
      starts: [0, 9, 19],
      what: "finds its own where one is not in the text",
    },
  ])("$what", ({ given, starts }) => {
    const text = "It fell. It fell.\n\nIt rose";
    const { sentences } = dateArticle({ id: "a", published: "2031-05-09T10:00:00Z", text, sentences: given });
    expect(sentences.map(({ span }) => span.start)).toEqual(starts);
  });
});
