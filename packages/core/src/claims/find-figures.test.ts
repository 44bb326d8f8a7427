import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findClaims } from "./find-claims.ts";

describe("figures", () => {
  it.each([
    {
      text: "At least 164 people were killed.",
      span: "164",
      min: 164,
      max: undefined,
      qualifier: "at least",
      counts: "people killed",
    },
    {
      text: "More than 400 were being held.",
      span: "400",
      min: 400,
      max: undefined,
      qualifier: "more than",
      counts: "held",
    },
    {
      text: "As many as 60,000 people would leave.",
      span: "60,000",
      min: undefined,
      max: 60000,
      qualifier: "up to",
      counts: "people leave",
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
      text: "Between twenty and thirty gunmen came.",
      span: "twenty and thirty",
      min: 20,
      max: 30,
      qualifier: "between",
      counts: "gunmen came",
    },
    {
      text: "At least two dozen students are held.",
      span: "two dozen",
      min: 24,
      max: undefined,
      qualifier: "at least",
      counts: "students held",
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
      text: "A 180-day cap on rents was set.",
      span: "180-day",
      min: 180,
      max: 180,
      qualifier: undefined,
      counts: "cap on rents set",
    },
    {
      text: "The death toll rose from 52 to 87.",
      span: "52",
      min: 52,
      max: 52,
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
      text: "It said 4,150 people were in custody.",
      span: "4,150",
      min: 4150,
      max: 4150,
      qualifier: undefined,
      counts: "people custody",
    },
  ])("reads $span in: $text", ({ text, span, min, max, qualifier, counts }) => {
    const [figure] = findClaims(text).figures;
    expect(figure && cut(text, figure.span)).toBe(span);
    expect({ min: figure?.min, max: figure?.max }).toEqual({ min, max });
    expect(figure?.qualifier).toBe(qualifier);
    expect(figure?.counts).toBe(counts);
  });
  it.each([
    "Jona Hartley, 49, was found at Pit No 3.",
    "The 49-year-old was freed on 12 May.",
    "Talks begin at 8pm or 06:00 GMT.",
    "It was the third raid since 1994.",
    "Flight 209 and Article 44 were named.",
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
    { text: "The number of cases rose by 58 to 1,207.", delta: true },
    { text: "Three bodies were found.", delta: false },
  ])("tells a change from a total: $text", ({ text, delta }) => {
    expect(findClaims(text).figures[0]?.delta).toBe(delta);
  });
  it("lets an elliptic figure count what the one before it did", () => {
    const { figures } = findClaims("The Interior Ministry said 14 people had been killed and 112 injured.");
    expect(figures.map(({ counts }) => counts)).toEqual(["people killed", "people injured"]);
    expect(figures.map(({ claimant }) => claimant?.name)).toEqual(["Interior Ministry", "Interior Ministry"]);
  });
});
