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
    { text: "The firm did not refuse to pay.", event: "pay", reality: "happened" },
    { text: "The ferry was due to sail.", event: "sail", reality: "open" },
    { text: "The ferry sank due to heavy winds.", event: "winds", reality: "happened" },
    { text: "Prices continued to fall.", event: "fall", reality: "happened" },
    { text: "Prices will continue to fall.", event: "fall", reality: "ahead" },
    { text: "The tax caused prices to rise.", event: "rise", reality: "happened" },
    { text: "The tax could cause prices to rise.", event: "rise", reality: "ahead" },
    { text: "Orvik was the first town to vote.", event: "vote", reality: "happened" },
    { text: "The mast nearly broke.", event: "broke", reality: "negated" },
    { text: "The ferry will leave Orvik and land at Eskil.", event: "land", reality: "ahead" },
    { text: "The mayor will go when the vote ends.", event: "ends", reality: "ahead" },
    { text: "The mayor went when the vote ended.", event: "ended", reality: "happened" },
    { text: "Nobody knows whether the crew left.", event: "left", reality: "open" },
    { text: "It decides whether the crew will leave.", event: "leave", reality: "ahead" },
  ])("$event is $reality in: $text", expectReality);

  it.each([
    { text: "The court demanded a recount.", event: "recount", reality: "ahead" },
    { text: "An upcoming vote worries them.", event: "vote", reality: "ahead" },
    { text: "Orvik fell quiet on fears of a flood.", event: "flood", reality: "ahead" },
    { text: "The mayor drew up a rescue plan.", event: "rescue", reality: "ahead" },
    { text: "The trial is set to begin on Monday.", event: "trial", reality: "ahead" },
    { text: "The trial began on Monday.", event: "trial", reality: "happened" },
    { text: "The maiden flight was cancelled.", event: "flight", reality: "negated" },
    { text: "The pilots on the flight were delayed.", event: "flight", reality: "happened" },
    { text: "They left without a fight.", event: "fight", reality: "negated" },
    { text: "The bank will ease the crisis.", event: "crisis", reality: "happened" },
    { text: "The guild will hold a march.", event: "march", reality: "ahead" },
    { text: "The guild will repay the share held by Eskil.", event: "held", reality: "happened" },
  ])("$event is $reality in: $text", expectReality);

  it("answers for spans outside the text too", () => {
    expect(findRealities("", [{ start: 4, end: 9 }])).toEqual(["happened"]);
  });
});

function expectReality({ text, event, reality }: { text: string; event: string; reality: string }): void {
  const start = text.lastIndexOf(event);
  expect(findRealities(text, [{ start, end: start + event.length }])).toEqual([reality]);
}
