import { describe, expect, it } from "vitest";
import { findClaims } from "./find-claims.ts";
import { sentenceAt, statementAt } from "./statement-at.ts";

describe("status of a sentence", () => {
  it.each([
    { text: "The bridge fell on Tuesday.", status: "reported", claimant: undefined },
    { text: "Parliament will vote on Wednesday.", status: "planned", claimant: undefined },
    { text: "The pullout is to be finished by March.", status: "planned", claimant: undefined },
    { text: "A meeting is planned for Friday.", status: "planned", claimant: undefined },
    { text: "The United Front said it would boycott the vote.", status: "planned", claimant: "United Front" },
    { text: "Police have held 900 people, the union said.", status: "claimed", claimant: "union" },
    { text: "The exchange was reportedly brokered by Tesmark.", status: "claimed", claimant: undefined },
    { text: "Halder Steel denied that a leak had caused the blast.", status: "denied", claimant: "Halder Steel" },
    { text: "“We are not at war,” Dren Olmar said.", status: "denied", claimant: "Dren Olmar" },
    { text: "The ministry said the governor had denied ordering it.", status: "denied", claimant: "governor" },
    {
      text: "The strike will go ahead unless the firm restores the jobs, the union said.",
      status: "conditional",
      claimant: "union",
    },
    { text: "Convoys could reach the valley if both armies agree.", status: "conditional", claimant: undefined },
    { text: "The office did not respond to a request.", status: "reported", claimant: undefined },
    { text: "No one has claimed responsibility for the attack.", status: "reported", claimant: undefined },
    { text: "The river rose, our correspondent in Marsk reports.", status: "reported", claimant: undefined },
    { text: "President Dren has ordered the mobilisation of the reserve.", status: "reported", claimant: undefined },
  ])("$status: $text", ({ text, status, claimant }) => {
    const main = sentenceAt(findClaims(text), 0)?.main;
    expect(main?.status).toBe(status);
    expect(main?.claimant?.name).toBe(claimant);
  });
  it("keeps the outer sources", () => {
    const main = sentenceAt(findClaims("The ministry said the governor had denied ordering it."), 0)?.main;
    expect(main?.via.map(({ name }) => name)).toEqual(["ministry"]);
  });
});

describe("statementAt", () => {
  it.each([
    { text: "Foreign troops sent to Orland last week will leave on Friday.", at: "last week", status: "reported" },
    { text: "Foreign troops sent to Orland last week will leave on Friday.", at: "on Friday", status: "planned" },
    { text: "The mayor said on Sunday that schools would stay shut.", at: "on Sunday", status: "claimed" },
    { text: "The mayor said on Sunday that schools would stay shut.", at: "would stay", status: "planned" },
    { text: "The man who fled on Monday was caught, but he may be freed.", at: "on Monday", status: "reported" },
    { text: "The man who fled on Monday was caught, but he may be freed.", at: "may be", status: "conditional" },
  ])("reads $at as $status in: $text", ({ text, at, status }) => {
    const start = text.indexOf(at);
    expect(statementAt(findClaims(text), { start, end: start + at.length }).status).toBe(status);
  });
  it("tells that a plan fell, and that it was one", () => {
    const text = "Talks, which had been due on Friday, were called off.";
    const start = text.indexOf("on Friday");
    expect(statementAt(findClaims(text), { start, end: start + 9 }).cancelled).toBe(true);
  });
  it("knows a body's word on its own acts", () => {
    const text = "The ministry said it would no longer cap prices.";
    expect(sentenceAt(findClaims(text), 0)?.main.ownAct).toBe(true);
    const other = "Engineers warned that the dam would fail.";
    expect(sentenceAt(findClaims(other), 0)?.main.ownAct).toBe(false);
  });
  it("asks for a text with a sentence", () => {
    expect(() => statementAt(findClaims(""), { start: 0, end: 0 })).toThrow(TypeError);
  });
});
