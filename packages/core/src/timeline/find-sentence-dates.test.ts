import { describe, expect, it } from "vitest";
import { findSentenceDates } from "./find-sentence-dates.ts";
import { makeReading } from "./fixtures/make-reading.ts";

function datesOf(text: string) {
  const { times, claims, article } = makeReading("page", { text, published: "2031-05-14" });
  const span = claims?.sentences[0]?.span ?? { start: 0, end: text.length };
  const dates = findSentenceDates(article.text, span, {
    times,
    quotations: claims?.quotations ?? [],
    writtenOn: "2031-05-14",
  });
  return { main: dates.main.map(({ start }) => start), asides: dates.asides.map(({ start }) => start) };
}

describe("findSentenceDates", () => {
  it.each([
    { text: "The dyke at Orrin gave way on Monday.", main: ["2031-05-12"], asides: [] },
    {
      text: "The ban imposed on 3 May was lifted on Tuesday.",
      main: ["2031-05-13"],
      asides: ["2031-05-03"],
    },
    {
      text: "Engineers sent to Orrin last week will leave on Friday, the head of the team said today.",
      main: ["2031-05-16", "2031-05-14"],
      asides: ["2031-05-05"],
    },
    { text: "The governor said on Monday that the road was closed.", main: ["2031-05-12"], asides: [] },
    {
      text: "Looters emptied a depot in Orrin on Sunday, and the town hall burned on Monday.",
      main: ["2031-05-11", "2031-05-12"],
      asides: [],
    },
    {
      text: "ORRIN, May 13 - The dyke at Orrin gave way on Tuesday morning.",
      main: ["2031-05-13"],
      asides: [],
    },
    { text: "The work follows an agreement signed in March.", main: ["2031-03-01"], asides: [] },
    {
      text: "The court ruled on Monday that the board must hand over its letters by Friday.",
      main: ["2031-05-12", "2031-05-14"],
      asides: [],
    },
    {
      text: "The board raised the number of dead to 44 on Tuesday, from 31 on Monday.",
      main: ["2031-05-13"],
      asides: ["2031-05-12"],
    },
    { text: "The governor condemned Monday’s attack on the ferry.", main: [], asides: ["2031-05-12"] },
    { text: "The board wants to know what led to last week's collapse.", main: [], asides: ["2031-05-05"] },
    {
      text: "The fund opened a shelter on Tuesday in the wake of Monday's collapse.",
      main: ["2031-05-13"],
      asides: ["2031-05-12"],
    },
    { text: "Monday’s collapse killed nine people.", main: ["2031-05-12"], asides: [] },
    { text: "Three people were hurt in Monday’s clashes.", main: ["2031-05-12"], asides: [] },
    { text: "He said Monday’s meeting was the last.", main: ["2031-05-12"], asides: [] },
    { text: "Nobody lives there.", main: [], asides: [] },
  ])("reads: $text", ({ text, main, asides }) => {
    expect(datesOf(text)).toEqual({ main, asides });
  });
});
