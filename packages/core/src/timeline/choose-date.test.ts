import { describe, expect, it } from "vitest";
import { chooseDate } from "./choose-date.ts";
import { findMentions } from "./find-mentions.ts";
import { makeReading } from "./fixtures/make-reading.ts";

function mentionsOf(source: string, text: string, published: string) {
  return findMentions(makeReading(source, { text, published, site: source }));
}

const week = mentionsOf("Vale Courier", "The dyke at Orrin gave way last week.", "2031-05-19");
const monday = mentionsOf("The Orrin Post", "The dyke at Orrin gave way on Monday.", "2031-05-14");
const tuesday = mentionsOf("Hill Gazette", "The dyke at Orrin gave way on Tuesday.", "2031-05-14");
const alsoTuesday = mentionsOf("Coast Herald", "The dyke at Orrin gave way on Tuesday.", "2031-05-15");
const lead = mentionsOf("Lake Mail", "The dyke at Orrin has given way.", "2031-05-14");

describe("chooseDate", () => {
  it.each([
    { what: "a day before the week around it", mentions: [...week, ...monday], start: "2031-05-12", precision: "day" },
    {
      what: "what most outlets say",
      mentions: [...monday, ...tuesday, ...alsoTuesday],
      start: "2031-05-13",
      precision: "day",
    },
    {
      what: "of equals, what was written first",
      mentions: [...alsoTuesday, ...monday],
      start: "2031-05-12",
      precision: "day",
    },
    {
      what: "a stated date before a day of publication",
      mentions: [...lead, ...week],
      start: "2031-05-12",
      precision: "week",
    },
    {
      what: "the day of publication where nothing else is said",
      mentions: lead,
      start: "2031-05-14",
      precision: "day",
    },
  ])("takes $what", ({ mentions, start, precision }) => {
    expect(chooseDate(mentions)).toMatchObject({ start, precision });
  });
  it("refuses an event without mentions", () => {
    expect(() => chooseDate([])).toThrow(TypeError);
  });
});
