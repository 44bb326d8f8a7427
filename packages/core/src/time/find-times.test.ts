import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";

/** A Wednesday. */
const writtenOn = "2025-03-12";

const read = (text: string, options = {}): readonly string[] =>
  findTimes(text, { writtenOn, ...options }).map(({ phrase, start, end }) => {
    const days = start === end ? (start ?? "-") : `${start}/${end}`;
    return `${text.slice(phrase.start, phrase.end)}: ${days}`;
  });

describe("findTimes, days without a date", () => {
  it.each([
    ["The harbour froze on Monday.", "on Monday: 2025-03-10"],
    ["The ferry is to sail on Monday.", "on Monday: 2025-03-17"],
    ["The ferry is due to sail on Monday, the port said.", "on Monday: 2025-03-17"],
    ["A ferry that had been due on Monday sank.", "on Monday: 2025-03-10"],
    ["The fair, which was to open on Friday, has been cancelled.", "on Friday: 2025-03-14"],
    ["This Friday the fair opens.", "This Friday: 2025-03-14"],
    ["The previous Friday was calm.", "The previous Friday: 2025-03-07"],
    ["On Friday last week it rained.", "On Friday last week: 2025-03-07"],
    ["He fell a week ago today.", "a week ago today: 2025-03-05"],
    ["He fell the day before yesterday.", "the day before yesterday: 2025-03-10"],
    ["Orl Council said yesterday’s storm was the worst.", "yesterday: 2025-03-11"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("does not call yesterday last Saturday", () => {
    expect(read("Last Saturday’s fire is out.", { writtenOn: "2025-03-16" })).toEqual(["Last Saturday: 2025-03-08"]);
  });

  it("reads lists one by one and ranges as one", () => {
    expect(read("It rained on Monday and Tuesday.")).toEqual(["on Monday: 2025-03-10", "Tuesday: 2025-03-11"]);
    expect(read("It rained on 3 and 5 March.")).toEqual(["on 3: 2025-03-03", "5 March: 2025-03-05"]);
    expect(read("It rained between 3 and 5 March.")).toEqual(["between 3 and 5 March: 2025-03-03/2025-03-05"]);
    expect(read("It rained March 3-5.", { profile: "timeml" })).toEqual(["March 3: 2025-03-03", "5: 2025-03-05"]);
  });
});

describe("findTimes, dates", () => {
  it.each([
    "on 5 May 2019",
    "on 5th May, 2019",
    "on the 5th of May 2019",
    "on May 5, 2019",
    "on Sunday, 5 May 2019",
    "on Sunday, May 5, 2019",
    "on 2019-05-05",
    "on 05/05/2019",
    "on 5.5.2019",
  ])("reads every order: %s", (phrase) => {
    expect(read(`It opened ${phrase}.`)).toEqual([`${phrase}: 2019-05-05`]);
  });

  it.each([
    ["It closed on 31 June 2019.", ["on 31 June 2019: -"]],
    ["It closed on 30/30/2019.", []],
    ["The dam broke Nov. 3, 1987.", ["Nov. 3, 1987: 1987-11-03"]],
    ["He was born in March 1950.", ["in March 1950: 1950-03-01/1950-03-31"]],
    ["The year ended Jan. 31 was good.", ["The year: -", "Jan. 31: 2025-01-31"]],
    ["It rang on Easter Sunday 2024.", ["on Easter Sunday 2024: 2024-03-31"]],
    ["It rang on Good Friday.", ["on Good Friday: 2025-04-18"]],
    ["It rang on Easter Monday 1961.", ["on Easter Monday 1961: 1961-04-03"]],
    ["They eat turkey on Thanksgiving 2023.", ["on Thanksgiving 2023: 2023-11-23"]],
    ["It falls on the third Sunday of May.", ["on the third Sunday of May: 2025-05-18"]],
    ["It falls in the first week of April.", ["in the first week of April: 2025-04-01/2025-04-07"]],
    ["It will rain on the weekend of 5 April.", ["on the weekend of 5 April: 2025-04-05/2025-04-06"]],
    ["It rained this coming weekend.", ["this coming weekend: 2025-03-15/2025-03-16"]],
    ["It burned in the early hours of Tuesday.", ["in the early hours of Tuesday: 2025-03-11"]],
    ["It ran Sept. 15 – 19, 2008.", ["Sept. 15 – 19, 2008: 2008-09-15/2008-09-19"]],
    ["It ran from late 2019 to early 2021.", ["from late 2019 to early 2021: 2019-09-01/2021-04-30"]],
    ["The council said April 1 that it agreed.", ["April 1: 2025-04-01"]],
    ["The last day was in the 12 months to March 2024.", ["in the 12 months: -", "March 2024: 2024-03-01/2024-03-31"]],
    ["In the ’80s it froze.", ["In the ’80s: 1980-01-01/1989-12-31"]],
    ["In 1957-58 it froze.", ["In 1957-58: 1957-01-01/1958-12-31"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes the year of a history from the date told before", () => {
    const text =
      "The siege began on 3 October 1641. In November the gates fell. It ended in 1643, after the truce of 1642. In May 1644 all left.";
    expect(read(text)).toContain("In November: 1641-11-01/1641-11-30");
  });
});

describe("findTimes, the text told before", () => {
  it("counts from the time last told", () => {
    const text =
      "The march began on Friday. Two days later it reached Orl. The same day it rained. A year earlier it snowed.";
    expect(read(text)).toEqual([
      "on Friday: 2025-03-07",
      "Two days later: 2025-03-09",
      "The same day: 2025-03-09",
      "A year earlier: 2024-01-01/2024-12-31",
    ]);
  });

  it("places nothing where nothing was told", () => {
    expect(read("Two days later it reached Orl. That day it rained.")).toEqual(["Two days later: -", "That day: -"]);
  });

  it("keeps the posts of a live page apart", () => {
    const text = "It burned yesterday. A day later it rained.";
    const posts = [
      { start: 21, end: text.length, writtenOn: "2025-03-14T09:00:00+04:00" },
      { start: 0, end: 20, writtenOn: "2025-03-13" },
    ];
    expect(read(text, { writtenOn: posts })).toEqual(["yesterday: 2025-03-12", "A day later: -"]);
  });

  it("places only dated words without a day of writing", () => {
    const text = "It burned on Monday, in May and on 3 May 2019, two days ago.";
    expect(findTimes(text).map(({ start }) => start)).toEqual([undefined, undefined, "2019-05-03", undefined]);
  });
});

describe("findTimes, what a distance is counted from", () => {
  it.each([
    ["The mayor won in 2010. A year earlier he had lost.", "A year earlier: 2009-01-01/2009-12-31"],
    ["The dam was built in 1990. It saw fewer visitors than a year earlier.", "a year earlier: 2024-01-01/2024-12-31"],
    ["They landed on Monday, three days before the vote.", "three days before: 2025-03-13"],
    ["They landed on Monday and stayed two days after the vote.", "two days after: -"],
    ["It rained on Monday. Over the next week the river will rise.", "Over the next week: 2025-03-13/2025-03-19"],
    ["It rained on Monday. The next week the river rose.", "The next week: 2025-03-17/2025-03-23"],
    ["The mayor said on Monday the curfew would last 30 days.", "30 days: -"],
    ["It rained in the last 30 days.", "in the last 30 days: 2025-02-11/2025-03-12"],
    ["In June 2015 nine mills closed before the month was over.", "before the month: 2015-06-01/2015-06-30"],
    ["The mills will close before the month is over.", "before the month: 2025-03-01/2025-03-31"],
    ["The clerk could not be reached on Friday.", "on Friday: 2025-03-07"],
    ["The queen reigned in the 1800s.", "in the 1800s: 1800-01-01/1899-12-31"],
  ])("%s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe("findTimes, words that are no times", () => {
  it.each([
    "She may march to the sea.",
    "Theresa May and Dr March sat with April Hale.",
    "The Sun said the sun shone and prices may fall.",
    "A second man came third, said Orl Today.",
    "It cost $1999, or £2000, on Flight 1990 of 2000 passengers.",
    "They won 3-1 and 12-10 in the final.",
    "The man, in his 30s, called 555-1990 about 1.5 tonnes.",
    "Three-quarters of them, about a third, stayed.",
    "The DEC sent winter coats to 1000s, at 1600 Mill Avenue.",
    "A service of thanksgiving was held.",
    "Route 66, the F-16, Orl 2024 organisers.",
    "",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("tags vague words and ages only for timeml", () => {
    const text = "The 49-year-old now speaks daily.";
    expect(read(text)).toEqual([]);
    expect(findTimes(text, { writtenOn, profile: "timeml" }).map(({ value }) => value)).toEqual([
      "P49Y",
      "PRESENT_REF",
      "XXXX-XX-XX",
    ]);
  });
});

const phrases = [
  "on Monday",
  "last Friday",
  "next Sunday",
  "by the weekend",
  "two weeks ago",
  "last week",
  "yesterday",
  "in two days",
  "earlier this week",
  "from Thursday until Tuesday",
];
const day = fc.date({
  min: new globalThis.Date("1950-01-01"),
  max: new globalThis.Date("2080-01-01"),
  noInvalidDate: true,
});
const isoDay = day.map((date) => date.toISOString().slice(0, 10));

describe("findTimes, whatever the text", () => {
  it("moves with the day of writing by whole weeks", () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(...phrases), fc.integer({ min: -60, max: 60 }), (iso, phrase, weeks) => {
        const moved = (date: string): string => Temporal.PlainDate.from(date).add({ weeks }).toString();
        const text = `It will end ${phrase}.`;
        const [here] = findTimes(text, { writtenOn: iso });
        const [there] = findTimes(text, { writtenOn: moved(iso) });
        expect(there?.start).toBe(moved(here?.start ?? ""));
        expect(there?.end).toBe(moved(here?.end ?? ""));
      }),
    );
  });

  const words = fc.constantFrom(
    ..."on in by since the last next week year May 5 2019 Monday ago two days later until 12:30 pm - , . every quarter 31 June early of first half an hour ' s and".split(
      " ",
    ),
  );
  const salad = fc.array(words, { maxLength: 25 }).map((list) => list.join(" "));

  it.each([
    ["any string", fc.string({ unit: "grapheme", maxLength: 200 })],
    ["a salad of time words", salad],
  ])("gives spans in order, days that agree and EDTF that parses, for %s", (_, texts) => {
    fc.assert(
      fc.property(texts, isoDay, fc.constantFrom("timeline" as const, "timeml" as const), (text, iso, profile) => {
        let last = 0;
        for (const { span, phrase, start, end, edtf: form, value } of findTimes(text, { writtenOn: iso, profile })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(phrase.start).toBeLessThanOrEqual(span.start);
          expect(phrase.end).toBeGreaterThanOrEqual(span.end);
          expect(value).not.toMatch(/undefined|NaN|^$/);
          last = span.end;
          if (start !== undefined && end !== undefined) expect(start <= end).toBe(true);
          if (form !== undefined) expect(() => edtf(form)).not.toThrow();
        }
      }),
      { numRuns: 150 },
    );
  });

  it("does not throw on odd days of writing", () => {
    for (const odd of ["", "soon", "2025-13-45", "0001-01-01", "9999-12-31"]) {
      expect(() =>
        findTimes("Ten centuries ago, tomorrow, next week, in 5000 years.", { writtenOn: odd }),
      ).not.toThrow();
    }
  });

  it("takes time in proportion to the text", () => {
    const seeds = [
      "on Monday and ",
      "the the the ",
      "5 to 5 to ",
      "will will ",
      "a ",
      "1 ",
      "nineteen hundred and ",
      "- ",
      "’s ",
    ];
    for (const seed of seeds) {
      const cost = (times: number): number => {
        const text = seed.repeat(times);
        const begin = process.cpuUsage();
        findTimes(text, { writtenOn });
        return process.cpuUsage(begin).user / 1000;
      };
      cost(200);
      expect(cost(8000), seed).toBeLessThan(24 * Math.max(cost(1000), 20));
    }
  });
});
