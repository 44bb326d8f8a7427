import { describe, expect, it } from "vitest";
import { findHiddenPart } from "./hide-known.ts";

describe("findHiddenPart", () => {
  it.each([
    { full: "4 March 2031", short: "4 March", parts: ["4 March", " 2031", ""] },
    { full: "4 March 2031, evening", short: "4 March, evening", parts: ["4 March", " 2031", ", evening"] },
    { full: "third quarter of 2031", short: "third quarter", parts: ["third quarter", " of 2031", ""] },
    { full: "2031", short: "2031", parts: ["2031", "", ""] },
    { full: "No date", short: "No date", parts: ["No date", "", ""] },
  ])("finds what $short leaves out of $full", ({ full, short, parts }) => {
    expect(findHiddenPart(full, short)).toEqual(parts);
  });
  it("hides nothing of words that are others", () => {
    expect(findHiddenPart("winter 2031–32", "winter 2033")).toEqual(["winter 2031–32", "", ""]);
  });
});
