import { describe, expect, it } from "vitest";
import { findDateClauses } from "./find-date-clauses.ts";
import { findSentenceDates } from "./find-sentence-dates.ts";
import { makeReading } from "./fixtures/make-reading.ts";

describe("findDateClauses", () => {
  it.each([
    {
      text: "Looters emptied a depot on Saturday, and three shops burned over the weekend.",
      clauses: ["Looters emptied a depot on Saturday,", " and three shops burned over the weekend."],
    },
    {
      text: "The road was shut on Monday and opened again on Tuesday.",
      clauses: ["The road was shut on Monday ", "and opened again on Tuesday."],
    },
    { text: "The road was shut on Monday.", clauses: ["The road was shut on Monday."] },
    { text: "The road was shut.", clauses: [] },
  ])("cuts: $text", ({ text, clauses }) => {
    const { times, article } = makeReading("page", { text, published: "2031-05-14" });
    const sentence = { start: 0, end: article.text.length };
    const { main } = findSentenceDates(article.text, sentence, { times, quotations: [] });
    expect(findDateClauses(article.text, sentence, main).map(({ start, end }) => text.slice(start, end))).toEqual(
      clauses,
    );
  });
});
