import { describe, expect, it } from "vitest";
import { findRealities } from "./find-realities.ts";

describe("findRealities", () => {
  it.each([
    { text: "The dam failed.", event: "failed", reality: "happened" },
    { text: "The dam will fail.", event: "fail", reality: "ahead" },
    { text: "The firm plans to close two mines.", event: "close", reality: "ahead" },
    { text: "The firm did not close the mine.", event: "close", reality: "negated" },
    { text: "The firm refused to pay.", event: "pay", reality: "negated" },
    { text: "The firm refused to pay.", event: "refused", reality: "happened" },
    { text: "The ferry was due to sail.", event: "sail", reality: "open" },
    { text: "Prices continued to fall.", event: "fall", reality: "happened" },
    { text: "The court demanded a recount.", event: "recount", reality: "ahead" },
    { text: "An upcoming vote worries them.", event: "vote", reality: "ahead" },
  ])("$event is $reality in: $text", ({ text, event, reality }) => {
    const start = text.indexOf(event);
    expect(findRealities(text, [{ start, end: start + event.length }])).toEqual([reality]);
  });
  it("answers for spans outside the text too", () => {
    expect(findRealities("", [{ start: 4, end: 9 }])).toEqual(["happened"]);
  });
});
