import { describe, expect, it } from "vitest";
import { findClaims } from "#claims";
import { checkClaims } from "./check-claims.ts";
import { makeDice } from "./mutate-page.ts";
import { mutatedTexts, nameOf } from "./random-claims.ts";
import { tryClaims } from "./try-claims.ts";

const texts = 100_000;
const parts = 4;
const megabyte = 1_000_000;

/** Texts of one word, or without any. */
const long = [
  "a",
  "A",
  "é",
  "1",
  "’",
  "-",
  "“",
  "a-",
  "1,",
  "a’",
  "\u00a0",
  "\u200b",
  "\ud83d\ude00",
  "\ud800",
  "\u0301",
];

/** A text may take so many times as long, for its length, as most do. */
const mostOdd = 10;
const measured = 1200;
const retries = 5;

function timeOf(text: string): number {
  const before = process.cpuUsage();
  findClaims(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / text.length;
}

describe("claims in any text", () => {
  it.each(Array.from({ length: parts }, (_, part) => part))("never contradict themselves, part %i", (part) => {
    expect(tryClaims(part, texts / parts).slice(0, 5)).toEqual([]);
  });

  it.each(long)("hold together in a megabyte of %j", (sign) => {
    const text = `He said: ${sign.repeat(Math.ceil(megabyte / sign.length))}`;
    expect(checkClaims(findClaims(text), text)).toEqual([]);
  });

  it("hold together among twenty thousand people", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `${nameOf(i)} said ${i} were hurt.`).join(" ");
    expect(checkClaims(findClaims(text), text)).toEqual([]);
  });

  it("take no odd text ten times as long as the others", () => {
    // Ten times over: a text of some lines is read too quickly to be measured.
    const all = [...mutatedTexts(makeDice(5), measured)].filter(({ length }) => length > 200);
    const sized = all.map((text) => `${text}\n\n`.repeat(10));
    for (const text of sized.slice(0, 300)) timeOf(text);
    const times = sized.map(timeOf);
    const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
    const odd = sized.filter((text, i) => {
      let least = times[i] ?? 0;
      for (let left = retries; left > 0 && least > median * mostOdd; left -= 1) least = Math.min(least, timeOf(text));
      return least > median * mostOdd;
    });
    expect(odd).toEqual([]);
  });
});
