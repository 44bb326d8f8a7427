import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.ts";

/** What the last time of a text is, written on a Wednesday. */
const readLast = (text: string): string => {
  const last = findTimes(text, { writtenOn: "2025-03-12" }).at(-1);
  if (last === undefined) return "";
  const { phrase, start, end, part } = last;
  const days = start === end ? (start ?? "-") : `${start}/${end}`;
  return [`${text.slice(phrase.start, phrase.end)}:`, days, ...(part ? [part] : [])].join(" ");
};

describe("findTimes, the day told before", () => {
  it.each([
    ["The roof fell on Monday. That night it rained.", "That night: 2025-03-10 night"],
    ["The roof fell on Monday. The same evening it rained.", "The same evening: 2025-03-10 evening"],
    ["The roof fell on Monday. The following morning it rained.", "The following morning: 2025-03-11 morning"],
    ["The roof fell on Monday. The previous night it rained.", "The previous night: 2025-03-09 night"],
    ["The roof fell on Monday. The night before, it rained.", "The night before: 2025-03-09 night"],
    ["The roof fell on Monday. The day before, it rained.", "The day before: 2025-03-09"],
    ["The roof fell on Monday. It rained the day after.", "the day after: 2025-03-11"],
    ["The roof fell on Monday. Hours later the wall fell.", "Hours later: 2025-03-10"],
    ["The roof fell on Monday. Three hours earlier it shook.", "Three hours earlier: 2025-03-10"],
    ["The roof fell on Saturday. It was cleared 48 hours later.", "48 hours later: 2025-03-10"],
    ["The roof fell on Saturday. Minutes later the wall fell.", "Minutes later: 2025-03-08"],
    ["The roof fell on Saturday. Two nights earlier it shook.", "Two nights earlier: 2025-03-06"],
    ["The clerk left late on Tuesday, hours after the vote.", "hours after: 2025-03-11"],
  ])("%s", (text, expected) => {
    expect(readLast(text)).toBe(expected);
  });

  it.each([
    ["The roof fell on Monday evening. Hours later the wall fell.", "Hours later: -"],
    ["The roof fell on Monday. 36 hours later the wall fell.", "36 hours later: -"],
    ["The roof fell last week. Hours later the wall fell.", "Hours later: -"],
    ["Hours later the wall fell.", "Hours later: -"],
    ["That night it rained.", "That night: -"],
    ["The roof fell on Monday. It rained the night before the vote.", "on Monday: 2025-03-10"],
  ])("has no place, or no meaning: %s", (text, expected) => {
    expect(readLast(text)).toBe(expected);
  });

  it.each([
    ["The clerk spoke yesterday. A vote will be held by the weekend. Two days earlier they had met.", "2025-03-09"],
    ["The clerk spoke yesterday. A vote will be held on Friday. Two days later the count will end.", "2025-03-16"],
    ["A vote will be held on Friday. Two days earlier they had met.", "-"],
  ])("goes on from what has happened, or what is ahead: %s", (text, expected) => {
    expect(readLast(text).split(": ").at(-1)).toBe(expected);
  });

  it.each([
    ["The roof fell on Monday. “That night I slept,” she said.", "That night: -"],
    ["“It shook on Sunday,” she said on Monday. “The next day it fell.”", "The next day: 2025-03-10"],
    ['The roof fell on Monday. "It rained," she said. The next day it fell.', "The next day: 2025-03-11"],
    ["“It shook on Sunday,” she said. The next day it fell.", "The next day: 2025-03-10"],
  ])("knows who is quoted: %s", (text, expected) => {
    expect(readLast(text)).toBe(expected);
  });
});

describe("findTimes, days by the week and the month", () => {
  it.each([
    ["It fell on the 5th.", "on the 5th: 2025-03-05"],
    ["It fell on the 28th, the mayor said.", "on the 28th: 2025-02-28"],
    ["It fell on Friday the 28th.", "on Friday the 28th: 2025-02-28"],
    ["It fell on Monday the 28th.", "on Monday the 28th: -"],
    ["It rained in the week beginning 3 February.", "in the week beginning 3 February: 2025-02-03/2025-02-09"],
    ["It rained in the past 24 hours.", "in the past 24 hours: 2025-03-11/2025-03-12"],
    ["It rained late on Saturday night.", "late on Saturday night: 2025-03-08 night"],
    ["It rained between Wednesday and Friday.", "between Wednesday and Friday: 2025-03-05/2025-03-07"],
    ["It will rain between Tuesday and Friday.", "between Tuesday and Friday: 2025-03-18/2025-03-21"],
    ["It rained on New Year’s Eve.", "on New Year’s Eve: 2024-12-31"],
    ["From Friday the ferry is free.", "From Friday: 2025-03-14"],
    ["The ferry was free from Friday.", "from Friday: 2025-03-07"],
    ["It will fall on the 5th.", "on the 5th: 2025-04-05"],
    ["It fell on the 31st.", "on the 31st: 2025-01-31"],
    ["Bids are due by the 20th.", "by the 20th: 2025-03-12/2025-03-20"],
    ["The case will be heard on Friday week.", "on Friday week: 2025-03-21"],
    ["It fell the week before last.", "the week before last: 2025-02-24/2025-03-02"],
    ["It fell the night before last.", "the night before last: 2025-03-10 night"],
    ["It opens the month after next.", "the month after next: 2025-05-01/2025-05-31"],
    ["He was freed the day before Monday’s vote.", "the day before Monday: 2025-03-09"],
    ["The fair is on the weekend of 5 May.", "on the weekend of 5 May: 2025-05-03/2025-05-04"],
    ["The fair is on the weekend of 9 April.", "on the weekend of 9 April: 2025-04-12/2025-04-13"],
  ])("%s", (text, expected) => {
    expect(readLast(text)).toBe(expected);
  });

  it.each([
    "He lives on the 14th floor.",
    "It was the 14th of its kind.",
    "On the 2nd day and the 3rd.",
    "They sat on the 5th Avenue bus.",
  ])("is no day: %s", (text) => {
    expect(readLast(text)).not.toMatch(/20/);
  });
});
