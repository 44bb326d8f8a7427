import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findClaims } from "../find-claims.ts";

function read(text: string): readonly Record<string, unknown>[] {
  return findClaims(text).figures.map(({ span, kind, qualifier, counts }) => ({
    words: cut(text, span),
    kind,
    qualifier,
    counts,
  }));
}

describe("rates, crews and shares told in few words", () => {
  it.each([
    { text: "The mark slid to 118 to the dollar.", words: "118", kind: "rate" },
    { text: "Arrivals were down to fewer than 300 a day in May.", words: "300", kind: "rate", qualifier: "fewer than" },
    { text: "The ship left with a crew of seven.", words: "seven", kind: "count", counts: "crew" },
    { text: "The mill paid as little as 12p a kilo.", words: "12p", kind: "rate", qualifier: "at least" },
    { text: "The march will take four hours at most.", words: "four hours", kind: "duration", qualifier: "up to" },
    { text: "Barley was a fifth more than in May.", words: "a fifth", kind: "ratio" },
    { text: "Nine men died a day after the flood.", words: "Nine", kind: "count" },
    { text: "The guild gave 40 to the mayor.", words: "40", kind: "count" },
  ])("$text", ({ text, ...asked }) => {
    expect(read(text)).toMatchObject([asked]);
  });
});
