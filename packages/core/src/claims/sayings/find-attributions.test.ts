import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findTokens } from "../words/find-tokens.ts";
import { findAttributions } from "./find-attributions.ts";

/** Each act of saying of one sentence without quotation marks: its subject, its contents. */
function readSayings(text: string): readonly { who: string; what: readonly string[] }[] {
  const tokens = findTokens(text, { start: 0, end: text.length }, () => -1);
  const words = (from: number, to: number): string =>
    cut(text, { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 });
  return findAttributions(tokens).map(({ subject, contents }) => ({
    who: subject ? words(subject.from, subject.to) : "",
    what: contents.map(({ from, to }) => words(from, to)),
  }));
}

describe("findAttributions", () => {
  it.each([
    {
      text: "Drivers who had seen the notice said the tunnel was shut.",
      who: "Drivers",
      what: ["the tunnel was shut"],
    },
    {
      text: "Mona Elder, in a call to reporters, said the tunnel was shut.",
      who: "Mona Elder",
      what: ["the tunnel was shut"],
    },
    {
      text: "Mona Elder - who had run the port - said the tunnel was shut.",
      who: "Mona Elder",
      what: ["the tunnel was shut"],
    },
    {
      text: "The cost of the tunnel, she said, would be met by the port.",
      who: "she",
      what: ["The cost of the tunnel", "would be met by the port"],
    },
    { text: "Elder went on to say that the tunnel was shut.", who: "Elder", what: ["the tunnel was shut"] },
    { text: "Elder answered by saying that the tunnel was shut.", who: "Elder", what: ["the tunnel was shut"] },
    { text: "The union urged drivers to wait.", who: "The union", what: ["drivers to wait"] },
    { text: "The mayor announced a curfew.", who: "The mayor", what: ["a curfew"] },
    { text: "Some 61 percent say they would leave.", who: "Some 61 percent", what: ["they would leave"] },
    { text: "The board said talks were over.", who: "The board", what: ["talks were over"] },
  ])("finds $who in: $text", ({ text, who, what }) => {
    expect(readSayings(text).at(-1)).toEqual({ who, what });
  });

  it.each([
    "It is fair to say that the tunnel was old.",
    "The idea of saying that aloud was hers.",
    "The tunnel closed in three state reports.",
    "",
  ])("finds nothing in: %s", (text) => {
    expect(readSayings(text)).toEqual([]);
  });
});
