import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findClaims } from "../find-claims.ts";

describe("figures", () => {
  it.each([
    {
      text: "At least 57 pupils were hurt.",
      span: "57",
      min: 57,
      max: undefined,
      qualifier: "at least",
      counts: "pupils hurt",
    },
    {
      text: "More than 600 were being fed.",
      span: "600",
      min: 600,
      max: undefined,
      qualifier: "more than",
      counts: "fed",
    },
    {
      text: "As many as 7,500 settlers fled.",
      span: "7,500",
      min: undefined,
      max: 7500,
      qualifier: "up to",
      counts: "settlers fled",
    },
    { text: "Nearly 900 tents were lost.", span: "900", min: 900, max: 900, qualifier: "nearly", counts: "tents lost" },
    {
      text: "Dozens were injured in the crush.",
      span: "Dozens",
      min: 24,
      max: 99,
      qualifier: "dozens",
      counts: "people injured",
    },
    {
      text: "Between forty and fifty riders came.",
      span: "forty and fifty",
      min: 40,
      max: 50,
      qualifier: "between",
      counts: "riders came",
    },
    {
      text: "At least three dozen nurses are held.",
      span: "three dozen",
      min: 36,
      max: undefined,
      qualifier: "at least",
      counts: "nurses held",
    },
    {
      text: "The repair cost £4.8bn.",
      span: "£4.8bn",
      min: 4.8e9,
      max: 4.8e9,
      qualifier: undefined,
      counts: "repair cost",
    },
    {
      text: "A 90-day limit on rents was set.",
      span: "90-day",
      min: 90,
      max: 90,
      qualifier: undefined,
      counts: "limit on rents set",
    },
    {
      text: "The death toll rose from 33 to 48.",
      span: "33",
      min: 33,
      max: 33,
      qualifier: undefined,
      counts: "dead toll",
    },
    {
      text: "One in five homes has no water.",
      span: "One in five",
      min: 0.2,
      max: 0.2,
      qualifier: undefined,
      counts: "homes",
    },
    {
      text: "Then 330 sailors were in custody.",
      span: "330",
      min: 330,
      max: 330,
      qualifier: undefined,
      counts: "sailors custody",
    },
  ])("reads $span in: $text", ({ text, span, min, max, qualifier, counts }) => {
    const [figure] = findClaims(text).figures;
    expect(figure && cut(text, figure.span)).toBe(span);
    expect({ min: figure?.min, max: figure?.max }).toEqual({ min, max });
    expect(figure?.qualifier).toBe(qualifier);
    expect(figure?.counts).toBe(counts);
  });
  it.each([
    "Jon Hart, 49, was found at Shaft No 4.",
    "A 33-year-old left on 12 May.",
    "Talks begin at 8pm or 06:00 GMT.",
    "It was the third raid since 1994.",
    "Flight 318 and Article 52 were named.",
    "The port opened 30 years ago.",
    "Two days later he left.",
    "Paris 2024 was a success.",
    "One of the men spoke.",
  ])("counts nothing in: %s", (text) => {
    expect(findClaims(text).figures).toEqual([]);
  });
  it.each([
    { text: "Orland is a nation of 19 million.", background: true },
    { text: "The riots of 2015 left nine dead.", background: true },
    { text: "The fire left nine dead.", background: false },
  ])("tells history apart: $text", ({ text, background }) => {
    expect(findClaims(text).figures.at(-1)?.background).toBe(background);
  });
  it.each([
    { text: "Three more bodies were found.", delta: true },
    { text: "The number of orders rose by 30 to 940.", delta: true },
    { text: "Three bodies were found.", delta: false },
  ])("tells a change from a total: $text", ({ text, delta }) => {
    expect(findClaims(text).figures[0]?.delta).toBe(delta);
  });
  it("lets an elliptic figure count what the one before it did", () => {
    const { figures } = findClaims("The Health Office said 16 miners had been killed and 70 injured.");
    expect(figures.map(({ counts }) => counts)).toEqual(["miners killed", "miners injured"]);
    expect(figures.map(({ claimant }) => claimant?.name)).toEqual(["Health Office", "Health Office"]);
  });
});
