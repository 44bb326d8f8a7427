import { describe, expect, it } from "vitest";
import { findClaims } from "../find-claims.ts";
import { sentenceAt } from "./statement-at.ts";

function mainOf(text: string) {
  return sentenceAt(findClaims(text), 0)?.main;
}

describe("negations and denials", () => {
  it.each([
    { text: "“No guard under my orders fired,” said General Ilo Varr.", status: "denied" },
    { text: "“There is no second ledger,” said the spokesman.", status: "denied" },
    { text: "The ministry said it had not opened the parcel.", status: "denied" },
    { text: "The mayor said he had never met the builder.", status: "denied" },
    { text: "Ada Orl, the harbour minister, said that no parcel had reached her office.", status: "denied" },
    { text: "The guild insisted that no weaver had been paid.", status: "denied" },
    { text: "“It is not true,” said Jon Orl.", status: "denied" },
    { text: "Villagers said no bell had rung.", status: "claimed" },
    { text: "“They cannot say today,” said Ines Tarn, whose brother is lost.", status: "claimed" },
    { text: "The clerk said a parcel had been shelved without being opened.", status: "claimed" },
    { text: "Surveyors said the gap was no wider than a thumb.", status: "claimed" },
    { text: "“There were no survivors,” the coast guard said.", status: "claimed" },
    { text: "Police said nobody was hurt.", status: "claimed" },
    { text: "“Nobody helped us,” said Nadia Varr, the group’s coordinator.", status: "claimed" },
    { text: "“We did not know,” said the mayor, Jon Orl.", status: "claimed" },
    { text: "“We were not asked,” said Dora Hale.", status: "claimed" },
    { text: "“The quay will not be sold,” the mayor, Jon Orl, said.", status: "planned" },
  ])("$status: $text", ({ text, status }) => {
    expect(mainOf(text)?.status).toBe(status);
  });
});

describe("acts told by a verb of saying", () => {
  it.each([
    { text: "The duchy declared a week of mourning on Monday.", status: "reported" },
    { text: "The mayor’s office announced the sale on Thursday.", status: "reported" },
    { text: "The guild announced an inquiry that will look at the kilns.", status: "reported" },
    { text: "The judges declared Ms Orl the winner.", status: "reported" },
    { text: "The judges declared that Ms Orl had won.", status: "claimed" },
    { text: "The guild announced kilns would be lit again on Monday.", status: "planned" },
    { text: "The duke dismissed Ilo Varr as treasurer.", status: "reported" },
    { text: "The guild rejected the offer by nine votes to two.", status: "reported" },
    { text: "The judge denied bail to the weavers.", status: "reported" },
    { text: "She neither confirmed nor denied the report.", status: "reported" },
    { text: "The duke dismissed reports of a quarrel.", status: "denied" },
    { text: "The guild dismissed the tale as “a bad joke”.", status: "denied" },
    { text: "The mill denied any link to the yard.", status: "denied" },
  ])("$status: $text", ({ text, status }) => {
    expect(mainOf(text)?.status).toBe(status);
  });
  it("takes what a court rules for its own act", () => {
    expect(mainOf("The court ruled that the mill must open its books.")?.ownAct).toBe(true);
    expect(mainOf("The court heard that the mill must open its books.")?.ownAct ?? false).toBe(false);
  });
});

describe("plans that fell, and promises", () => {
  it.each([
    { text: "The fair, planned for this weekend, has been put off.", cancelled: true },
    { text: "The fair, which had been due on Friday, was called off by the council.", cancelled: true },
    { text: "The vote was put back to October.", cancelled: true },
    { text: "The tiles were put back by the mason.", cancelled: undefined },
    { text: "The march will not go ahead.", cancelled: true },
    { text: "The strike is off, the guild said.", cancelled: true },
    { text: "The road off the ridge is steep.", cancelled: undefined },
    { text: "Buyers were put off by the smell.", cancelled: undefined },
  ])("$cancelled: $text", ({ text, cancelled }) => {
    const { clauses = [] } = sentenceAt(findClaims(text), 0) ?? {};
    expect(clauses.find((clause) => clause.cancelled)?.cancelled).toBe(cancelled);
  });
  it.each([
    { text: "The mill has promised a new roof within a year.", status: "planned" },
    { text: "The promised roof was built within a year.", status: "reported" },
  ])("$status: $text", ({ text, status }) => {
    expect(mainOf(text)?.status).toBe(status);
  });
});
