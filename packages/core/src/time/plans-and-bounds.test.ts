import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";

/** A Wednesday. */
const wednesday = "2025-03-12";

const read = (text: string, { writtenOn = wednesday } = {}): readonly string[] =>
  findTimes(text, { writtenOn }).map(({ phrase, start, end }) => {
    const days = start === end ? (start ?? "-") : `${start}/${end}`;
    return `${text.slice(phrase.start, phrase.end)}: ${days}`;
  });

describe("findTimes, plans and bounds", () => {
  it.each([
    ["2025-03-10", "The piers were due to be checked on Thursday.", "on Thursday: 2025-03-13"],
    ["2025-03-10", "The piers were due to be checked on Friday.", "on Friday: 2025-03-07"],
    ["2025-03-14", "A walkout that was planned for Monday is off.", "for Monday: 2025-03-17"],
    ["2025-03-17", "A walkout that was planned for Monday is off.", "for Monday: 2025-03-17"],
    ["2025-03-10", "A walkout that was planned for Friday has been dropped.", "for Friday: 2025-03-14"],
    ["2025-03-13", "The council was to sit on Saturday.", "on Saturday: 2025-03-15"],
    ["2025-03-12", "The hall was to reopen at the weekend.", "at the weekend: 2025-03-15/2025-03-16"],
    ["2025-03-11", "The hall was to reopen at the weekend.", "at the weekend: 2025-03-08/2025-03-09"],
    ["2025-03-12", "The hull was to have been raised on Friday.", "on Friday: 2025-03-14"],
    ["2025-03-12", "The road is shut until Sunday.", "until Sunday: 2025-03-16"],
    ["2025-03-12", "The road was shut until Friday.", "until Friday: 2025-03-14"],
    ["2025-03-12", "The mayor, elected in April, is out.", "in April: 2024-04-01/2024-04-30"],
    ["2025-03-12", "A march called for Saturday was banned.", "for Saturday: 2025-03-15"],
    ["2025-03-12", "Her ticket for Friday cost a crown.", "for Friday: 2025-03-14"],
    ["2025-03-12", "They were tried for Saturday’s attack.", "for Saturday: 2025-03-08"],
  ])("%s: %s", (day, text, expected) => {
    expect(read(text, { writtenOn: day })).toEqual([expected]);
  });

  it.each([
    ["The port hoped to clear the lock by the weekend.", "by the weekend: 2025-03-12/2025-03-16"],
    ["They wanted to sail by Friday.", "by Friday: 2025-03-12/2025-03-14"],
    ["The office expects the rain to ease by the weekend.", "by the weekend: 2025-03-12/2025-03-16"],
    ["He would quit if the bill was not paid by Monday.", "by Monday: 2025-03-12/2025-03-17"],
    ["Unless they paid by Monday he would quit.", "by Monday: 2025-03-12/2025-03-17"],
    ["The port promised an answer within 48 hours.", "within 48 hours: 2025-03-12/2025-03-14"],
    ["The board demanded the keys by Monday.", "by Monday: 2025-03-12/2025-03-17"],
    ["They will sail within a day.", "within a day: 2025-03-12/2025-03-13"],
    ["They sailed within 48 hours.", "within 48 hours: -"],
    ["They failed to pay by Monday.", "by Monday: 2025-03-10"],
    ["If it rained on Monday nobody noticed.", "on Monday: 2025-03-10"],
  ])("looks ahead from a past verb: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ["The pier will not reopen before May.", "2025-05-01/.."],
    ["The pier won’t reopen before May.", "2025-05-01/.."],
    ["The pier will reopen before May.", "../2025-04-30"],
    ["It did not rain, and the pier will reopen before May.", "../2025-04-30"],
  ])("opens a bound that is denied: %s", (text, expected) => {
    expect(findTimes(text, { writtenOn: wednesday }).at(-1)?.edtf).toBe(expected);
  });

  it("gives the times of a list one direction", () => {
    expect(read("Schools are shut on Friday, Monday and on Tuesday.")).toEqual([
      "on Friday: 2025-03-14",
      "Monday: 2025-03-17",
      "on Tuesday: 2025-03-18",
    ]);
    expect(read("Schools are shut on Friday, and closed on Monday.")).toContain("on Monday: 2025-03-10");
  });

  it("counts a limit from now, not from another event of the sentence", () => {
    const text = "The board will meet on Friday, and the port has promised a list within 48 hours.";
    expect(read(text)).toContain("within 48 hours: 2025-03-12/2025-03-14");
  });

  it.each([
    ["The lift has been broken since November.", "since November: 2024-11-01/2024-11-30"],
    ["The lift has been broken since May.", "since May: 2024-05-01/2024-05-31"],
    ["The lift has been broken since March.", "since March: 2025-03-01/2025-03-31"],
    ["The lift will have been broken since Friday.", "since Friday: 2025-03-07"],
    ["The lift, broken since the autumn, is back.", "since the autumn: 2024-09-01/2024-11-30"],
    ["The pier was shut until August.", "until August: 2025-08-01/2025-08-31"],
    ["The lift will be back in May.", "in May: 2025-05-01/2025-05-31"],
  ])("has begun: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
