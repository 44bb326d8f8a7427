import { describe, expect, it } from "vitest";
import { findNamesakes } from "./join-by-name.ts";
import type { WeighedText } from "./weigh-terms.ts";

function text(...keys: readonly string[]): WeighedText {
  const terms = new Map(keys.map((key) => [key, 1] as const));
  return { terms, profile: terms };
}

const story = [
  text("@marn", "@ostrel", "dyke"),
  text("@marn", "@ostrel", "boat"),
  text("@marn", "@ostrel"),
  text("@marn", "dyke"),
  text("@marn", "@tolm", "dyke"),
];

describe("findNamesakes", () => {
  it.each([
    { what: "two names of the story", outside: [text("@marn", "@ostrel")], joins: [5] },
    { what: "one name, held by most", outside: [text("@marn", "dyke")], joins: [] },
    { what: "two names, one held by few", outside: [text("@marn", "@tolm")], joins: [] },
    { what: "names that two outsiders hold", outside: [text("@marn", "@ostrel"), text("@marn", "@ostrel")], joins: [] },
    { what: "two words", outside: [text("dyke", "boat")], joins: [] },
    { what: "nothing", outside: [text()], joins: [] },
  ])("judges texts with $what", ({ outside, joins }) => {
    const texts = [...story, ...outside];
    const indices = [...outside.keys()].map((at) => at + story.length);
    expect(findNamesakes(texts, [...story.keys()], indices)).toEqual(joins);
  });

  it("knows no name of a story of few texts", () => {
    expect(findNamesakes([...story, text("@marn", "@ostrel")], [0, 1, 2], [5])).toEqual([]);
  });
});
