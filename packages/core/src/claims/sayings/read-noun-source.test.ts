import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findClaims } from "../find-claims.ts";
import { sentenceAt } from "../status/statement-at.ts";

function read(text: string): Record<string, unknown> {
  const claims = findClaims(text);
  const main = sentenceAt(claims, 0)?.main;
  const said = claims.quotations.map(({ span }) => cut(text, span));
  return { status: main?.status, claimant: main?.claimant?.name, said };
}

describe("sources told by a noun", () => {
  it.each([
    {
      text: "In the words of Ana Belmont, a medic, “the ward was dark”.",
      claimant: "Ana Belmont",
      said: ["the ward was dark"],
    },
    { text: "In the words of the governor, the dam was sound.", claimant: "governor", said: ["the dam was sound"] },
    { text: "The dam was sound, in the words of the governor.", claimant: "governor", said: ["The dam was sound"] },
    { text: "In Ana Belmont’s words, the ward was dark.", claimant: "Ana Belmont", said: ["the ward was dark"] },
    { text: "By the union’s account, nine men were hurt.", claimant: "union", said: ["nine men were hurt"] },
    { text: "In the mayor’s view, the bridge was unsafe.", claimant: "mayor", said: ["the bridge was unsafe"] },
    { text: "The pit was a tomb, as Ana Belmont put it.", claimant: "Ana Belmont", said: ["The pit was a tomb"] },
    { text: "Organisers put the crowd at a quarter of a million.", claimant: "Organisers" },
    { text: "Ministers put the cost at nine million crowns.", claimant: "Ministers" },
    { text: "The mill had closed, a statement from the union said.", claimant: "union", said: ["The mill had closed"] },
    { text: "The mill has closed, according to early results.", claimant: "results", said: ["The mill has closed"] },
    {
      text: "According to Ana Belmont, a medic, the ward was dark.",
      claimant: "Ana Belmont",
      said: ["the ward was dark"],
    },
    {
      text: "Radio Orl cited the mayor as saying that nine boats had sunk.",
      claimant: "mayor",
      said: ["nine boats had sunk"],
    },
    {
      text: "The captain was quoted as saying that the ship had left.",
      claimant: "captain",
      said: ["the ship had left"],
    },
    { text: "The harbour board has sold the quay, it said.", claimant: "harbour board" },
    { text: "Sailors who came ashore at 5.15am reported that the mast had broken.", claimant: "Sailors" },
  ])("$claimant: $text", ({ text, claimant, said }) => {
    expect(read(text)).toMatchObject({ status: "claimed", claimant, ...(said && { said }) });
  });
  it.each([
    { text: "Few believed Ilo Varr’s claim that the mine would reopen.", status: "planned", claimant: "Ilo Varr" },
    { text: "The guild has agreed to house nine families, it said.", status: "planned", claimant: "guild" },
    { text: "The union vowed never to pay the levy.", status: "planned", claimant: "union" },
    { text: "The mayor rejected the union’s claim that the mill had shut.", status: "denied", claimant: "mayor" },
    { text: "She put the kettle on at nine.", status: "reported", claimant: undefined },
    { text: "The army put down the revolt at nine.", status: "reported", claimant: undefined },
    { text: "The board opened an account in his name.", status: "reported", claimant: undefined },
    { text: "The union made a claim that day.", status: "reported", claimant: undefined },
  ])("$status: $text", ({ text, status, claimant }) => {
    expect(read(text)).toMatchObject({ status, claimant });
  });
  it("ends a claim before the verb of the sentence around it", () => {
    const text = "Ilo Varr’s claim that the mine was safe was laughed at.";
    expect(read(text)).toMatchObject({ said: ["the mine was safe"] });
  });
});

describe("inserted sources and what hangs on them", () => {
  it.each([
    {
      text: "The old quay, General Ilo Varr told sailors over loudspeakers, will be cleared on Monday.",
      said: ["The old quay", "will be cleared on Monday"],
    },
    {
      text: "The mill means to shut its kilns, chief executive Ana Belmont wrote to the guild on Monday, adding that it was poor.",
      said: ["The mill means to shut its kilns", "it was poor"],
    },
    {
      text: "The town keeps no list of wells, a ministry lawyer, Jon Orl, 37, testified.",
      said: ["The town keeps no list of wells"],
    },
    { text: "Nine wells in the town are dry, the relief office estimates.", said: ["Nine wells in the town are dry"] },
    { text: "The guild said there was no second key.", said: ["there was no second key"] },
  ])("$text", ({ text, said }) => {
    const { said: found } = read(text);
    expect(found).toEqual(said);
  });
});
