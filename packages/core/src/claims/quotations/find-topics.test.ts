import { describe, expect, it } from "vitest";
import { findClaims } from "../find-claims.ts";

function speakersOf(text: string, breaks: readonly number[] = []) {
  return findClaims(text, { breaks }).quotations.map(({ speaker }) => speaker?.name);
}

describe("whom a pronoun stands for", () => {
  it.each([
    {
      text: "The Harbour Ministry spoke of nine. The rescue service gave a higher figure: it said its boats had found 17.",
      speaker: "rescue service",
    },
    {
      text: "The Harbour Ministry met at noon. The mill board shut its gates. It said the pumps had failed.",
      speaker: "mill board",
    },
    { text: "Nell Tarn walked down to the quay on Monday. She said the boat was full.", speaker: "Nell Tarn" },
    { text: "The mayor walked down to the quay. He said the boat was full.", speaker: "mayor" },
    { text: "The toll, the coast guard said, had risen to nine. It said four were lost.", speaker: "coast guard" },
    { text: "Hollin Steel shut its mill. The company said the furnace was cold.", speaker: "Hollin Steel" },
    { text: "Hollin Steel shut its mill. The company spoke. It said the furnace was cold.", speaker: "Hollin Steel" },
    { text: "Maud Orl shut the mill. The company said the furnace was cold.", speaker: "company" },
    {
      text: "The ferry company Norda Lines met. Rain fell. The ferry company said nine were lost.",
      speaker: "Norda Lines",
    },
    { text: "The mayor had lied, she said.", speaker: undefined },
    { text: "The Harbour Ministry met on Monday.\n\n14:20\n\nIt said the quay was shut.", speaker: undefined },
  ])("$speaker: $text", ({ text, speaker }) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });
  it("looks back over no post of a live page", () => {
    const text = "The Harbour Ministry met on Monday.\n\nIt said the quay was shut.";
    expect(speakersOf(text)).toEqual(["Harbour Ministry"]);
    expect(speakersOf(text, [text.indexOf("It")])).toEqual([undefined]);
  });
});

describe("the head of a long subject", () => {
  it.each([
    {
      text: "Sources close to the mill told the Lantern that the wheel had jammed.",
      speaker: "Sources close to the mill",
    },
    {
      text: "Relatives of people lost on the Orla said they had the names.",
      speaker: "Relatives of people lost on the Orla",
    },
    {
      text: "Two clerks familiar with the search said the doors were open.",
      speaker: "Two clerks familiar with the search",
    },
    {
      text: "She was answering Karsten Orl, the leader of the guild, who claimed that the duke had known.",
      speaker: "Karsten Orl",
    },
    { text: "The mayor, who said the road was shut, went home.", speaker: "mayor" },
  ])("$speaker", ({ text, speaker }) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

it("takes no second clause for what was said", () => {
  expect(speakersOf("A clerk asked for tea and Mona Orl said, “Stay, all of you.”")).toEqual(["Mona Orl"]);
});
