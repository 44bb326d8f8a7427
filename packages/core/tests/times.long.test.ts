import edtf from "edtf";
import { describe, expect, it } from "vitest";
import { findTimes } from "#time";
import { type LanguageCode, languageOf, packs } from "../src/time/languages/languages.ts";
import { checkTimes } from "./check-times.ts";
import { randomTexts } from "./random-times.ts";

const codes = Object.keys(packs) as readonly LanguageCode[];
const texts = 1_000_000;
/** One text in so many has its EDTF read by the package, which takes longer than finding it. */
const edtfEvery = 100;
const days = ["2031-03-12", "2024-02-29", "2024-12-31", "2021-01-01T23:59:59Z", "1999-07-04", "soon"];

/** What is wrong with the times of one text. */
function tryText(text: string, language: LanguageCode, round: number): readonly string[] {
  const writtenOn = days[round % days.length] ?? "";
  const times = findTimes(text, { writtenOn, language, profile: round % 4 === 0 ? "timeml" : "timeline" });
  if (round % edtfEvery === 0) for (const { edtf: form } of times) if (form !== undefined) edtf(form);
  return checkTimes(times, text.length).map((what) => `${what} in ${JSON.stringify(text)} of ${writtenOn}`);
}

const megabyte = 1_000_000;
/** Repeated to a megabyte. */
const worst = ["1 ", "last ", "may "];
/** Repeated to a quarter of it, as are some words of the language. */
const others = ["on Monday and ", "5 to ", "3, ", "nineteen hundred and ", "2019-", "’s ", "[", "a.b.c.", "\n\n1"];
const ownWords = 8;
/** A part of the text, and how much longer than in proportion the whole may take. */
const part = 8;
const tolerance = 2.2;
/** What is quicker than this, in milliseconds, cannot be measured well. */
const least = 40;

function cost(seed: string, length: number, language: LanguageCode): number {
  const begin = process.cpuUsage();
  findTimes(seed.repeat(Math.ceil(length / seed.length)), { writtenOn: "2031-03-12", language });
  return process.cpuUsage(begin).user / 1000;
}

describe.each(codes)("times in any text, %s", (code) => {
  it("never throw and never contradict themselves", () => {
    const wrong: string[] = [];
    let round = 0;
    for (const text of randomTexts(code, texts / codes.length)) {
      wrong.push(...tryText(text, code, round));
      round += 1;
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it("take time in proportion to a text of a megabyte", () => {
    const own = [...languageOf(code).words.keys()];
    const ownSeeds = own.filter((_, index) => index % Math.ceil(own.length / ownWords) === 0).map((word) => `${word} `);
    const lengths = new Map([
      ...[...others, ...ownSeeds].map((seed) => [seed, megabyte / 4] as const),
      ...worst.map((seed) => [seed, megabyte] as const),
    ]);
    for (const [seed, length] of lengths) {
      const short = Math.min(cost(seed, length / part, code), cost(seed, length / part, code));
      expect(cost(seed, length, code), seed).toBeLessThan(part * tolerance * Math.max(short, least));
    }
  });
});
