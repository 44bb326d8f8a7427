import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findClaims } from "../find-claims.ts";

function spoken(text: string, direct: boolean): readonly string[] {
  return findClaims(text)
    .quotations.filter((one) => one.direct === direct)
    .map(({ span, speaker }) => `${speaker?.name ?? "-"}: ${cut(text, span)}`);
}

describe("direct quotations", () => {
  it.each([
    {
      text: "“We wait,” said Ana Belmont, a medic, “and we hope.”",
      said: ["Ana Belmont: We wait,", "Ana Belmont: and we hope."],
    },
    {
      text: "“There was no letter,” the trade minister, Timo Varga, told reporters.",
      said: ["Timo Varga: There was no letter,"],
    },
    {
      text: "Col Ida Fenwick toured the fort. “It sank by itself,” he told reporters.",
      said: ["Ida Fenwick: It sank by itself,"],
    },
    {
      text: "“Is it over?” Maud Ellis asked on Friday. “We hope so.”",
      said: ["Maud Ellis: Is it over?", "Maud Ellis: We hope so."],
    },
    {
      text: "“One street was lost.\n\n“By noon it was two,” Mayor Ana Belmont said.",
      said: ["Ana Belmont: One street was lost.", "Ana Belmont: By noon it was two,"],
    },
    {
      text: "Maud Ellis, who runs the port, said the plan was “old soup in a new pot”.",
      said: ["Maud Ellis: old soup in a new pot"],
    },
    {
      text: "Maud Ellis denied it. “Nobody asked me for a single paper.”",
      said: ["Maud Ellis: Nobody asked me for a single paper."],
    },
    {
      text: "The letter makes a plain case: “Close the mine before winter comes.”",
      said: ["letter: Close the mine before winter comes."],
    },
    {
      text: "Bert Ottway says the walk goes on. “Nobody stays home,” the club’s chairman said.",
      said: ["Bert Ottway: Nobody stays home,"],
    },
    {
      text: "Mayor Ana Belmont spoke to the crowd, to loud applause:\n\n“We stay.\n\n“All of us stay.”",
      said: ["Ana Belmont: We stay.", "Ana Belmont: All of us stay."],
    },
    {
      text: "“We are late,” Maud Ellis said. “We are not lost.” Timo Varga said: “The road is long and dark.”",
      said: ["Maud Ellis: We are late,", "Maud Ellis: We are not lost.", "Timo Varga: The road is long and dark."],
    },
    { text: "“We are staying here,” Ana Belmont shot back.", said: ["Ana Belmont: We are staying here,"] },
    { text: "“We are staying here,” Maud Ellis notes.", said: ["Maud Ellis: We are staying here,"] },
    { text: "“Not today, not ever,” said retired miner Bert Ottway.", said: ["Bert Ottway: Not today, not ever,"] },
    { text: "“Is it over at last?” Maud Ellis told reporters.", said: ["Maud Ellis: Is it over at last?"] },
    {
      text: "The mayor was moved to say, “So far it is quiet here.”",
      said: ["mayor: So far it is quiet here."],
    },
    {
      text: "Ana Belmont, asked about the bridge, gave a short answer: “It is closed,” she said.",
      said: ["Ana Belmont: It is closed,"],
    },
    {
      text: "“No bridge was ever closed in this town.”\n\n– Ana Belmont",
      said: ["Ana Belmont: No bridge was ever closed in this town."],
    },
    {
      text: "“The bridge is closed,” Ana Belmont said.\n\n‘Never been so cold.’\n\nThe town waits.",
      said: ["Ana Belmont: The bridge is closed,"],
    },
    {
      text: "Ana Belmont said that critics had warned of floods. “We heard every word of it.”",
      said: ["Ana Belmont: We heard every word of it."],
    },
  ])("names who said: $text", ({ text, said }) => {
    expect(spoken(text, true)).toEqual(said);
  });
  it.each([
    "Police spoke of “unrest” in the town.",
    "She sang “The Long Way Home” at the fair.",
    "The so-called ‘safe zone’ was shelled.",
    "The bridge fell at noon.",
    "Ana Belmont said on the radio’s “Morning With the Town” that the bridge was closed.",
  ])("takes no doubted word or title for speech: %s", (text) => {
    expect(spoken(text, true)).toEqual([]);
  });
});

describe("reported speech", () => {
  it.each([
    {
      text: "Police have held 900 people, the Forest Service said on Friday.",
      said: ["Forest Service: Police have held 900 people"],
    },
    {
      text: "The Forest Service said on Friday that rangers had held 900 people.",
      said: ["Forest Service: rangers had held 900 people"],
    },
    {
      text: "According to the Orland Rights Union, two students are being held.",
      said: ["Orland Rights Union: two students are being held"],
    },
    {
      text: "Residents said the dam burst; the builder said it was sound.",
      said: ["Residents: the dam burst", "builder: it was sound"],
    },
    { text: "The strike, the union said, will go ahead.", said: ["union: The strike", "union: will go ahead"] },
    {
      text: "Ana Belmont said the road was shut and added that the ferry had stopped.",
      said: ["Ana Belmont: the road was shut", "Ana Belmont: the ferry had stopped"],
    },
    {
      text: "Hollin Steel denied that its crane had fallen over.",
      said: ["Hollin Steel: its crane had fallen over"],
    },
    {
      text: "An audit seen by this paper found that the port was empty.",
      said: ["audit seen by this paper: the port was empty"],
    },
    { text: "Officials put the number of stranded at 350.", said: ["Officials: the number of stranded at 350"] },
  ])("finds it in: $text", ({ text, said }) => {
    expect(spoken(text, false)).toEqual(said);
  });
  it.each([
    "The company called a strike vote for May.",
    "Three states, at the island’s wish, sent nurses.",
    "The group reported losses of €4m.",
    "A movement called Dawn took the hill.",
    "The claims of the miners were heard by a court.",
  ])("finds none in: %s", (text) => {
    expect(spoken(text, false)).toEqual([]);
  });
});
