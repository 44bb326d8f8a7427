import { describe, expect, it } from "vitest";
import { linkEntries } from "./link-entries.ts";
import type { Entry, EntryStatus } from "./timeline.ts";

/** Day, status and sentence of an entry; who says it, where somebody does. */
type Line = readonly [day: string, status: EntryStatus, text: string, claimant?: string];

function entry([days, status, text, claimant]: Line, id: string): Entry {
  const [start = "", end = start] = days.split("/").map((day) => `2031-05-${day}`);
  const citation = { article: id, source: id, start: 0, end: text.length, text, snapshot: "0", prefix: "", suffix: "" };
  return {
    id,
    start,
    end,
    precision: start === end ? "day" : "week",
    edtf: start,
    basis: "stated",
    text,
    status,
    ...(claimant === undefined ? {} : { claimant: { name: claimant } }),
    via: [],
    links: [],
    independentSources: 1,
    articles: 1,
    weight: 1,
    citations: [citation],
    figures: [],
  };
}

/** What else such a story tells: names and words that many of its entries share. */
const others: readonly Line[] = [
  ["11", "reported", "The barrage at Orrin gave way before dawn."],
  ["11", "claimed", "Nine people died in Orrin, the fund said.", "fund"],
  ["12", "reported", "The government declared an emergency in the Orrin valley."],
  ["13", "reported", "Trains between Orrin and Kessel stood still."],
  ["17", "reported", "Prosecutors opened an inquiry into the collapse of the barrage."],
  ["19", "reported", "Bells rang in every town of the valley."],
];

/** The links between the two lines, as the second carries them. */
function kindsBetween(first: Line, second: Line): readonly string[] {
  const lines = [first, second, ...others].map((line, index) => entry(line, `e${index}`));
  const [, later] = linkEntries(lines, []);
  return (later?.links ?? []).map(({ kind, entry: to }) => `${kind} ${to}`);
}

describe("linkEntries, a plan and what became of it", () => {
  it.each<readonly [what: string, plan: Line, result: Line]>([
    [
      "met",
      ["16", "planned", "The ministers will meet the hauliers on Friday."],
      ["16", "reported", "The ministers met the hauliers on Friday."],
    ],
    [
      "in other words",
      ["16", "planned", "Divers are to enter the hull on Friday."],
      [
        "16",
        "claimed",
        "On Friday morning divers entered the hull and found the doors open, an official said.",
        "official",
      ],
    ],
    [
      "in the passive",
      ["16", "planned", "The queen will open the new bridge at Kessel on Friday."],
      ["16", "reported", "The new bridge at Kessel was opened by the queen on Friday."],
    ],
    [
      "a condition met",
      ["16", "conditional", "Divers will search the hull on Friday if the wind drops."],
      ["16", "reported", "Divers searched the hull on Friday."],
    ],
    [
      "a vote",
      ["16", "planned", "Parliament is to vote on Friday on a commission of inquiry."],
      ["16", "reported", "Parliament voted by 88 to 61 to set up a commission of inquiry."],
    ],
    [
      "begun in a week",
      ["12/18", "planned", "Schools in Kessel are to reopen next week."],
      ["14", "reported", "Schools in Kessel reopened on Wednesday."],
    ],
    [
      "a day late",
      ["16", "planned", "Trains will run again between Lund and Kessel on Friday."],
      ["17", "reported", "Trains ran again between Lund and Kessel on Saturday, a day later than promised."],
    ],
    [
      "called off before the day",
      ["16", "planned", "A strike of dockers is planned for Friday."],
      ["14", "reported", "The dockers called off their strike on Wednesday."],
    ],
    [
      "called off on the day",
      ["16", "planned", "Residents of Lower Marn are to return to their homes on Friday."],
      ["16", "cancelled", "The return of residents to Lower Marn has been called off."],
    ],
    [
      "postponed",
      ["16", "planned", "The first hearing in the case of the harbour master is set for Friday."],
      ["15", "reported", "The first hearing in the harbour master's case was postponed on Thursday."],
    ],
    [
      "postponed to another day",
      ["16", "planned", "The salvage barge will sail on Friday."],
      ["20", "planned", "The salvage barge will now sail on Tuesday because of the weather."],
    ],
    [
      "put off by weeks",
      ["16", "planned", "The wreck is to be raised on Friday."],
      ["28", "planned", "The raising of the wreck has been put off to 28 May."],
    ],
    [
      "from what fell to why",
      ["16", "cancelled", "The general strike called for Friday will not take place."],
      ["14", "reported", "The unions abandoned the general strike on Wednesday."],
    ],
    [
      "changed",
      ["18", "planned", "The troops are to leave Orlec on Sunday."],
      ["16", "planned", "The troops will leave Orlec on Friday, two days ahead of schedule."],
    ],
  ])("links %s", (_, plan, result) => {
    expect(kindsBetween(plan, result)).toEqual(["outcome-of e0"]);
  });

  it.each<readonly [what: string, plan: Line, result: Line]>([
    [
      "another actor",
      ["16", "planned", "The mayor will visit Kessel on Friday."],
      ["16", "reported", "The minister visited Kessel on Friday."],
    ],
    [
      "another place",
      ["16", "planned", "The minister will visit Kessel on Friday."],
      ["16", "reported", "The minister visited Lund on Friday."],
    ],
    [
      "another thing done",
      ["16", "planned", "Engineers will inspect the barrage at Orrin on Friday."],
      ["16", "reported", "The government extended the emergency at Orrin on Friday."],
    ],
    [
      "an earlier day",
      ["16", "planned", "The council will meet on Friday."],
      ["09", "reported", "The council met on Friday."],
    ],
    [
      "long after",
      ["12", "planned", "The council will meet on Monday."],
      ["26", "reported", "The council met on Monday."],
    ],
    [
      "another plan",
      ["16", "planned", "The council will meet on Friday."],
      ["20", "planned", "The council will meet on Tuesday."],
    ],
    [
      "only the day",
      ["16", "planned", "Schools will reopen on Friday."],
      ["16", "reported", "It is a big change from yesterday."],
    ],
    [
      "another who was awaited",
      ["16", "planned", "The relief teams hoped to get supplies into Kessel by Friday."],
      ["16", "reported", "By Friday they had made it into Kessel."],
    ],
    [
      "something else called off",
      ["16", "planned", "Parliament will debate the disaster on Friday."],
      ["14", "reported", "A football match in Kessel was called off on Wednesday."],
    ],
    [
      "what is asked of others",
      ["16", "planned", "Police will search the quarry at Marn on Friday."],
      ["16", "reported", "Thousands walked through Marn on Friday."],
    ],
  ])("does not link %s", (_, plan, result) => {
    expect(kindsBetween(plan, result)).toEqual([]);
  });

  it("does not link what the same page tells", () => {
    const plan = entry(["16", "planned", "The council will meet on Friday."], "a");
    const result = { ...entry(["16", "reported", "The council met on Friday."], "b"), citations: plan.citations };
    expect(linkEntries([plan, result], []).flatMap(({ links }) => links)).toEqual([]);
  });
});

describe("linkEntries, a claim and its denial", () => {
  it.each<readonly [what: string, claim: Line, denial: Line]>([
    [
      "by the accused",
      ["12", "claimed", "Soldiers fired on people outside the clinic at Marn, Open Hand said.", "Open Hand"],
      ["14", "denied", "The colonel denied that soldiers had fired on people outside the clinic.", "colonel"],
    ],
    [
      "of a report",
      ["12", "reported", "A second contingent of troops is on its way to Marn."],
      [
        "12",
        "denied",
        "A spokeswoman for the president rejected reports that a second contingent was on its way.",
        "spokeswoman",
      ],
    ],
    [
      "of a warning",
      ["12", "claimed", "The board was warned in March that the barrage was leaking, the report says.", "report"],
      ["13", "denied", "The board denied that it had been warned of leaking.", "board"],
    ],
    [
      "of an order",
      ["12", "claimed", "The captain ignored an order not to sail, the prosecutor said.", "prosecutor"],
      ["12", "denied", "The captain’s lawyer disputed that any order not to sail had reached him.", "lawyer"],
    ],
  ])("links a denial %s", (_, claim, denial) => {
    expect(kindsBetween(claim, denial)).toEqual(["denial-of e0"]);
  });

  it.each<readonly [what: string, claim: Line, denial: Line]>([
    [
      "of what was said later",
      ["28", "claimed", "The company overloaded the ferry, the guild said.", "guild"],
      ["12", "denied", "The company denied that the ferry was overloaded.", "company"],
    ],
    [
      "by the claimant himself",
      ["12", "claimed", "The letter reached the ministry in March, Reck said.", "Reck"],
      ["14", "denied", "Reck denied that the letter had reached the ministry.", "Reck"],
    ],
    [
      "of another thing",
      [
        "12",
        "reported",
        "A court ruled that Corrin Lines must hand over its ticket records, rejecting the company’s claim.",
      ],
      ["12", "denied", "Corrin Lines denied that the ferry was overloaded.", "Corrin Lines"],
    ],
    [
      "of another shooting",
      ["12", "claimed", "Soldiers fired on a boat off Kessel, the fund said.", "fund"],
      ["13", "denied", "The colonel denied that soldiers had looted a bakery in Marn.", "colonel"],
    ],
  ])("does not link a denial %s", (_, claim, denial) => {
    expect(kindsBetween(claim, denial)).toEqual([]);
  });

  it("links a denial of 'that' to the sentence before it", () => {
    const text = "Up to sixty are missing, the fund said. The ministry rejected that.";
    const claim = entry(["12", "claimed", text.slice(0, 39), "fund"], "claim");
    const denial = entry(["12", "denied", text.slice(40), "ministry"], "denial");
    const cite = (of: Entry, start: number, end: number) => ({
      ...of,
      citations: of.citations.map((citation) => ({ ...citation, article: "a", start, end })),
    });
    const linked = linkEntries([cite(claim, 0, 39), cite(denial, 40, text.length)], []);
    expect(linked.map(({ links }) => links.map(({ kind }) => kind))).toEqual([["denied-by"], ["denial-of"]]);
  });
});
