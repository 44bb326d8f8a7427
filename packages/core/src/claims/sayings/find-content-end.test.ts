import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findTokens } from "../words/find-tokens.ts";
import { describeJoint, isJoint, surveyContent } from "./describe-joint.ts";
import { findAttributions } from "./find-attributions.ts";

function firstReported(text: string): string | undefined {
  const tokens = findTokens(text, { start: 0, end: text.length }, () => -1);
  const content = findAttributions(tokens)[0]?.contents[0];
  const first = content && tokens[content.from];
  const last = content && tokens[content.to - 1];
  return first && last && cut(text, { start: first.span.start, end: last.span.end });
}

describe("where reported words end", () => {
  it.each([
    {
      text: "The mayor of Orl said the bridge was safe and added that it would open soon.",
      ends: "the bridge was safe",
    },
    { text: "The mayor of Orl said the bridge was safe, adding that tests went on.", ends: "the bridge was safe" },
    { text: "When the mayor of Orl said the bridge was safe, drivers laughed.", ends: "the bridge was safe" },
    { text: "The mayor of Orl said the bridge was safe; drivers laughed.", ends: "the bridge was safe" },
    {
      text: "The mayor of Orl said the bridge was safe, but she declined to say when it would open.",
      ends: "the bridge was safe",
    },
  ])("stops: $text", ({ text, ends }) => {
    expect(firstReported(text)).toBe(ends);
  });
  it.each([
    "The mayor of Orl said the bridge and the tunnel would stay closed.",
    "The mayor of Orl said that the bridge would close and that the tunnel would open.",
    "The mayor of Orl said the bridge would stay closed if the river rose.",
    "The mayor of Orl said the bridge, which opened in 2019, was safe.",
    "The mayor of Orl said that in the spring, the bridge would open.",
    "The mayor of Orl said a 5.1-metre wall would be built.",
    "The mayor of Orl said bridges, tunnels and roads would stay closed.",
  ])("goes on to the end: %s", (text) => {
    expect(firstReported(text)).toBe(text.replace(/^.*? said (?:that )?/, "").replace(/\.$/, ""));
  });
});

describe("describeJoint", () => {
  const text = "said the bridge was safe, and added more";
  const tokens = findTokens(text, { start: 0, end: text.length }, () => -1);
  it("names what stands at a joint and what follows", () => {
    const content = surveyContent(tokens, 1, {});
    const comma = tokens.findIndex(({ word }) => word === ",");
    expect(describeJoint(tokens, comma, content)).toEqual(
      expect.arrayContaining(["joint comma and", "conj cue, fenced", "said, fenced", "length middling", "rest short"]),
    );
  });
  it("takes a sign and the conjunction after it for one joint", () => {
    expect(tokens.filter((_, at) => isJoint(tokens, at, surveyContent(tokens, 1, {}))).map(({ word }) => word)).toEqual(
      [","],
    );
  });
});
