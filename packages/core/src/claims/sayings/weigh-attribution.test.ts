import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findClaims } from "../find-claims.ts";
import { attributionWeights } from "../weights/attribution-weights.ts";
import { attributionTraits } from "./attribution-traits.ts";

function reported(text: string): readonly string[] {
  return findClaims(text)
    .quotations.filter(({ direct }) => !direct)
    .map(({ span, speaker }) => `${speaker?.name ?? "-"}: ${cut(text, span)}`);
}

describe("sure and doubtful attributions", () => {
  it.each([
    { text: "The miners' union said that the pit would close.", listed: ["miners' union: the pit would close"] },
    { text: "The pit will close, Ana Belmont said.", listed: ["Ana Belmont: The pit will close"] },
    { text: "The pit is flooded, according to the rescue service.", listed: ["rescue service: The pit is flooded"] },
    {
      text: "Ana Belmont, a medic, told reporters the road was open.",
      listed: ["Ana Belmont: the road was open"],
    },
  ])("lists what is surely told: $text", ({ text, listed }) => {
    expect(reported(text)).toEqual(listed);
  });
  it.each([
    { why: "a speaker within another's words", text: "Ana Belmont said the union had warned that the pit was unsafe." },
    {
      why: "the writer may go on after the comma",
      text: "The mayor believes the pit, which sank in 2019, was unsafe.",
    },
    {
      why: "the subject stands within a phrase",
      text: "In the days after the board found that the wall, once a quay, had moved, rain fell on Orl and the fields around it.",
    },
  ])("lists nothing for $why: $text", ({ text }) => {
    expect(reported(text).filter((one) => !one.startsWith("Ana Belmont"))).toEqual([]);
  });
  it("keeps a sentence claimed whose words are in doubt", () => {
    const text = "The mayor believes the pit, which sank in 2019, was unsafe.";
    expect(reported(text)).toEqual([]);
    expect(findClaims(text).sentences[0]?.main.status).toBe("claimed");
  });
  it("weighs every trait that is asked", () => {
    expect(Object.keys(attributionWeights)).toEqual([...attributionTraits]);
  });
});
