import { describe, expect, it } from "vitest";
import type { Status } from "../claims.ts";
import { findClaims } from "../find-claims.ts";
import { sentenceAt } from "./statement-at.ts";

/** A sentence and what its main statement must be; what is left out is not asked. */
interface Row {
  readonly text: string;
  readonly status: Status;
  readonly claimant?: string;
  /** Outer sources, joined by commas. */
  readonly via?: string;
  readonly negated?: boolean;
  readonly cancelled?: boolean;
  readonly ownAct?: boolean;
}

function readMain({ text, ...asked }: Row): Record<string, unknown> {
  const main = sentenceAt(findClaims(text), 0)?.main;
  const answers: Record<string, unknown> = {
    status: main?.status,
    claimant: main?.claimant?.name,
    via: main?.via.map(({ name }) => name).join(),
    negated: main?.negated,
    cancelled: main?.cancelled ?? false,
    ownAct: main?.ownAct,
  };
  return Object.fromEntries(Object.keys(asked).map((key) => [key, answers[key]]));
}

function expectRow(row: Row): void {
  const { text: _, ...asked } = row;
  expect(readMain(row)).toEqual(asked);
}

describe("what is not ruled out, not confirmed, not true", () => {
  it.each<Row>([
    { text: "The ministry did not rule out closing the port.", status: "conditional" },
    { text: "The mayor has not ruled out a second vote.", status: "conditional" },
    { text: "The guild could not rule out a strike, its chairman said.", status: "conditional" },
    { text: "The mayor refused to confirm that the port had closed.", status: "reported" },
    { text: "The mayor declined to say whether the port had closed.", status: "reported" },
    { text: "The mayor neither confirmed nor denied that the port had closed.", status: "reported" },
    { text: "There is no evidence that the mast was cut, the coroner said.", status: "denied", claimant: "coroner" },
    { text: "Police found no evidence that the mast was cut.", status: "denied" },
    { text: "The ministry did not deny that the port had closed.", status: "claimed", claimant: "ministry" },
    { text: "The mayor denied that the port would close.", status: "denied", claimant: "mayor" },
    {
      text: "The embassy said the governor had denied that troops would leave.",
      status: "denied",
      claimant: "governor",
      via: "embassy",
    },
    { text: "The mayor said it was not true that the port had closed.", status: "denied", claimant: "mayor" },
    { text: "Reports that the port had closed were untrue, the mayor said.", status: "denied", claimant: "mayor" },
    {
      text: "The harbour board dismissed as false a report that the port had closed.",
      status: "denied",
      claimant: "harbour board",
    },
  ])("$status: $text", expectRow);
});

describe("plans that fell, and what would have been", () => {
  it.each<Row>([
    { text: "The bridge would have fallen without the props.", status: "conditional" },
    { text: "The port would have closed had the guild walked out.", status: "conditional" },
    { text: "The bridge had been due to open on Friday.", status: "reported" },
    { text: "The bridge was to have opened on Friday but stayed shut.", status: "reported" },
    { text: "The bridge was due to open on Friday.", status: "planned" },
    { text: "The parade was called off on Friday.", status: "reported", cancelled: true },
    { text: "The council postponed the vote until June.", status: "reported", cancelled: true },
    { text: "The council voted to scrap the levy.", status: "reported" },
    { text: "The parade will not be called off, the council said.", status: "planned", cancelled: false },
    { text: "The council denied that the parade had been cancelled.", status: "denied", cancelled: false },
    { text: "The council has not cancelled the parade.", status: "reported", cancelled: false },
    { text: "The council may cancel the parade.", status: "conditional", cancelled: false },
    { text: "The council will cancel the parade.", status: "planned" },
  ])("$status: $text", expectRow);
});

describe("conditions and possibilities", () => {
  it.each<Row>([
    { text: "The crew will strike on Monday unless wages rise.", status: "conditional" },
    { text: "If confirmed, the find would be the oldest in Orvland.", status: "conditional" },
    { text: "The owner could face nine years in prison.", status: "conditional" },
    { text: "The owner faces up to nine years in prison if convicted.", status: "conditional" },
    { text: "Should the levee break, nine villages will flood.", status: "conditional" },
    { text: "Provided that both sides agree, the ferry will sail on Monday.", status: "conditional" },
    { text: "Even if it rains, the fair will open on Monday.", status: "planned" },
    { text: "The police asked if the man had been hurt.", status: "claimed" },
    { text: "It is unclear whether the crew left the ship.", status: "reported" },
    { text: "The port might have closed on Sunday.", status: "conditional" },
    {
      text: "As many as nine people may have drowned, the coast guard said.",
      status: "conditional",
      claimant: "coast guard",
    },
    { text: "The union threatened to walk out unless it is paid.", status: "conditional", claimant: "union" },
  ])("$status: $text", expectRow);
});

describe("hearsay and passives without a source", () => {
  it.each<Row>([
    { text: "The man is believed to have fled.", status: "claimed" },
    { text: "The man is thought to be in Eskil.", status: "claimed" },
    { text: "The treasurer is accused of selling the boat.", status: "claimed" },
    { text: "The treasurer is alleged to have sold the boat.", status: "claimed" },
    { text: "The alleged thief was held in Orvik.", status: "reported" },
    { text: "The treasurer allegedly sold the boat.", status: "claimed" },
    { text: "The treasurer was said to have sold the boat.", status: "claimed" },
    { text: "The boat apparently sank in the night.", status: "claimed" },
    { text: "According to preliminary data, prices rose nine per cent.", status: "claimed" },
    { text: "The boat was sold, according to court papers.", status: "claimed", claimant: "court papers" },
    { text: "It is reported that the boat sank.", status: "claimed" },
    { text: "Unconfirmed reports said the boat had sunk.", status: "claimed" },
    { text: "The boat is suspected of carrying arms.", status: "claimed" },
    { text: "The boat reportedly will not sail.", status: "planned" },
    { text: "The boat is expected to sail on Monday.", status: "planned" },
    { text: "The boat was expected to sail on Monday.", status: "planned" },
    { text: "The treasurer is charged with selling the boat.", status: "reported" },
    { text: "The treasurer was found to have sold the boat.", status: "reported" },
  ])("$status: $text", expectRow);
});

describe("questions and orders", () => {
  it.each<Row>([
    { text: "Will the port close?", status: "planned" },
    { text: "“Stay at home,” the mayor said.", status: "claimed", claimant: "mayor" },
    { text: "“Leave the quay,” the mayor, Jon Orl, told the crew.", status: "claimed" },
  ])("$status: $text", expectRow);
});

describe("vows, failures and refusals", () => {
  it.each<Row>([
    { text: "The guild vowed never to pay the levy.", status: "planned" },
    { text: "The guild promised not to strike.", status: "planned" },
    { text: "The guild stopped short of calling a strike.", status: "reported", negated: true },
    { text: "The harvest fell short of the target.", status: "reported", negated: false },
    { text: "The mayor refused to pay the levy.", status: "reported" },
    { text: "The mayor failed to pay the levy.", status: "reported" },
    { text: "The mayor managed to pay the levy.", status: "reported" },
    { text: "The mayor tried to pay the levy.", status: "reported" },
    { text: "The mayor decided not to run again.", status: "planned" },
  ])("$status: $text", expectRow);
});

describe("what was not done, and to whom it befell", () => {
  it.each<Row>([
    { text: "The firm insisted it had done nothing wrong.", status: "denied", claimant: "firm" },
    { text: "“We have nothing to add,” said the mayor, Jon Orl.", status: "claimed", negated: false },
    { text: "In the event of a flood, the school will shut.", status: "conditional" },
    { text: "The school will shut for the event of the year.", status: "planned" },
    { text: "The council has yet to approve the bridge.", status: "reported" },
    { text: "Two miners are feared dead.", status: "claimed" },
    { text: "Thirty people were reported missing.", status: "reported" },
    { text: "The man suspected of cutting the mast was held.", status: "reported" },
    { text: "The launch could be postponed until Friday.", status: "conditional", cancelled: false },
    {
      text: "The match would go ahead as planned, the club said.",
      status: "planned",
      claimant: "club",
      cancelled: false,
    },
    { text: "The firm rejected the offer.", status: "reported" },
    { text: "The firm rejected claims that it had sold the ship.", status: "denied", claimant: "firm" },
    { text: "The leader said the minister had told him the mill would shut.", status: "planned", claimant: "minister" },
  ])("$status: $text", expectRow);
});

describe("chains of sources and own acts", () => {
  it.each<Row>([
    {
      text: "The ministry said the governor had denied selling the boat.",
      status: "denied",
      claimant: "governor",
      via: "ministry",
    },
    {
      text: "The paper said that the minister had told the court that he had paid.",
      status: "claimed",
      claimant: "minister",
      via: "paper",
    },
    { text: "The ministry announced that it had closed the port.", status: "claimed", ownAct: true },
    { text: "The ministry announced the closure of the port.", status: "reported" },
    { text: "The ministry said it was closing the port.", status: "claimed", ownAct: true },
    { text: "The ministry said that the rebels had closed the port.", status: "claimed", ownAct: false },
    { text: "The ministry confirmed that it will close the port.", status: "planned", ownAct: true },
    { text: "The court said it had ordered the firm to pay.", status: "claimed", ownAct: true },
    { text: "A plan to close the port was rejected by the council.", status: "reported" },
    { text: "The council rejected a plan to close the port.", status: "reported" },
    { text: "No boats left the port on Monday.", status: "reported", negated: true },
    { text: "Boats no longer leave the port.", status: "reported" },
    { text: "Not only did the mast break, but the hull leaked.", status: "reported", negated: false },
  ])("$status: $text", expectRow);
});

describe("what it hangs on", () => {
  it.each<Row>([
    { text: "The ferry will sail on Monday provided that both sides agree.", status: "conditional" },
    { text: "The firm will pay as long as the court agrees.", status: "conditional" },
    { text: "The strike will go ahead only if the guild votes for it.", status: "conditional" },
    { text: "The sale is subject to approval by the court.", status: "conditional" },
    { text: "The bridge, should the levee break, would fall.", status: "conditional" },
    { text: "A second blast cannot be ruled out, the governor said.", status: "conditional", claimant: "governor" },
    { text: "Depending on the weather, the boats will sail on Friday.", status: "conditional" },
    { text: "He agreed to leave on condition that his men go free.", status: "conditional" },
    {
      text: "Speaking on condition of anonymity, a guard said the gate was shut.",
      status: "claimed",
      claimant: "guard",
    },
    { text: "The rope was as long as nine carts.", status: "reported" },
    { text: "The town was provided with water.", status: "reported" },
    { text: "Smugglers are subject to fines.", status: "reported" },
  ])("$status: $text", expectRow);
});

describe("timetables, schemes and what is told of somebody", () => {
  it.each<Row>([
    { text: "The levy takes effect on 1 May.", status: "planned" },
    { text: "The levy comes into force next month.", status: "planned" },
    { text: "Talks resume on Monday.", status: "planned" },
    { text: "Work on the mast begins on Monday, the firm said.", status: "planned", claimant: "firm" },
    { text: "The shop opens on the quay.", status: "reported" },
    { text: "The vote has been set for 4 May.", status: "planned" },
    { text: "Plans to build a mast were dropped on Monday.", status: "reported", cancelled: true },
    { text: "The council dropped its plan to build a mast.", status: "reported", cancelled: true },
    { text: "The council approved plans to build a mast.", status: "reported", cancelled: false },
    { text: "Prices dropped on Monday.", status: "reported", cancelled: false },
    { text: "The mayor plans to sue.", status: "planned" },
    { text: "Nine men were killed, it is claimed.", status: "claimed" },
    { text: "The firm is accused by the union of cheating.", status: "claimed" },
  ])("$status: $text", expectRow);
});
