import { describe, expect, it } from "vitest";
import { findClaims } from "../find-claims.ts";
import { sentenceAt, statementAt } from "./statement-at.ts";

describe("status of a sentence", () => {
  it.each([
    { text: "The bridge fell on Tuesday.", status: "reported", claimant: undefined },
    { text: "The village will vote in autumn.", status: "planned", claimant: undefined },
    { text: "The tunnel is to be dug by autumn.", status: "planned", claimant: undefined },
    { text: "A meeting is planned for Friday.", status: "planned", claimant: undefined },
    { text: "The Farmers Party said it would fight the levy.", status: "planned", claimant: "Farmers Party" },
    { text: "Police have held 900 people, the union said.", status: "claimed", claimant: "union" },
    { text: "The exchange was reportedly brokered by Orvland.", status: "claimed", claimant: undefined },
    { text: "Hollin Steel denied that its crane had fallen over.", status: "denied", claimant: "Hollin Steel" },
    { text: "“We are not in debt,” Dag Olmar said.", status: "denied", claimant: "Dag Olmar" },
    { text: "The embassy said the mayor had denied signing it.", status: "denied", claimant: "mayor" },
    {
      text: "The ferry will stay moored unless the firm restores the wages, the crew said.",
      status: "conditional",
      claimant: "crew",
    },
    { text: "The boats could sail at dawn if both owners agree.", status: "conditional", claimant: undefined },
    { text: "The bakery did not open at all.", status: "reported", claimant: undefined },
    { text: "No one has claimed the lost money.", status: "reported", claimant: undefined },
    { text: "The river rose, our correspondent in Orvik reports.", status: "reported", claimant: undefined },
    { text: "President Dag has ordered a repair of the lighthouse.", status: "reported", claimant: undefined },
  ])("$status: $text", ({ text, status, claimant }) => {
    const main = sentenceAt(findClaims(text), 0)?.main;
    expect(main?.status).toBe(status);
    expect(main?.claimant?.name).toBe(claimant);
  });
  it("keeps the outer sources", () => {
    const main = sentenceAt(findClaims("The embassy said the mayor had denied signing it."), 0)?.main;
    expect(main?.via.map(({ name }) => name)).toEqual(["embassy"]);
  });
});

describe("statementAt", () => {
  it.each([
    { text: "Foreign troops sent to Orland last week will leave on Friday.", at: "last week", status: "reported" },
    { text: "Foreign troops sent to Orland last week will leave on Friday.", at: "on Friday", status: "planned" },
    { text: "The mayor said on Sunday that schools would stay shut.", at: "on Sunday", status: "claimed" },
    { text: "The mayor said on Sunday that schools would stay shut.", at: "would stay", status: "planned" },
    { text: "The man who fled on Monday was caught, but he may be freed.", at: "on Monday", status: "reported" },
    { text: "The wall, which the guild says sagged in May, fell on Monday.", at: "in May", status: "claimed" },
    { text: "The wall, which the guild says sagged in May, fell on Monday.", at: "on Monday", status: "reported" },
    { text: "He gave them a bill, which he says shows two calls on 4 May.", at: "on 4 May", status: "claimed" },
    { text: "He gave them a bill, which shows two calls on 4 May.", at: "on 4 May", status: "reported" },
    { text: "The man who fled on Monday was caught, but he may be freed.", at: "may be", status: "conditional" },
  ])("reads $at as $status in: $text", ({ text, at, status }) => {
    const start = text.indexOf(at);
    expect(statementAt(findClaims(text), { start, end: start + at.length }).status).toBe(status);
  });
  it("tells that a plan fell, and that it was one", () => {
    const text = "A regatta, which had been planned for on Friday, was called off.";
    const start = text.indexOf("on Friday");
    expect(statementAt(findClaims(text), { start, end: start + 9 }).cancelled).toBe(true);
  });
  it("knows a body's word on its own acts", () => {
    const text = "The harbour board said it would no longer charge tolls.";
    expect(sentenceAt(findClaims(text), 0)?.main.ownAct).toBe(true);
    const other = "Engineers warned that the dam would fail.";
    expect(sentenceAt(findClaims(other), 0)?.main.ownAct).toBe(false);
  });
  it("asks for a text with a sentence", () => {
    expect(() => statementAt(findClaims(""), { start: 0, end: 0 })).toThrow(TypeError);
  });
});
