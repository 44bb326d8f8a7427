import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findClaims } from "./find-claims.ts";

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
      text: "“There was no order,” the interior minister, Teo Vaske, told parliament.",
      said: ["Teo Vaske: There was no order,"],
    },
    {
      text: "Col Idri Fennick toured the fort. “It came from our side,” he told reporters.",
      said: ["Idri Fennick: It came from our side,"],
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
      text: "Maud Ellis, who runs the port, said the plan was “a broom with a new handle”.",
      said: ["Maud Ellis: a broom with a new handle"],
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
      text: "Bram Otley says the strike goes ahead. “We will be out,” the union’s chairman said.",
      said: ["Bram Otley: We will be out,"],
    },
  ])("names who said: $text", ({ text, said }) => {
    expect(spoken(text, true)).toEqual(said);
  });
  it.each([
    "Police spoke of “unrest” in the town.",
    "She sang “The Long Way Home” at the fair.",
    "The so-called ‘safe zone’ was shelled.",
    "The bridge fell at noon.",
  ])("takes no doubted word or title for speech: %s", (text) => {
    expect(spoken(text, true)).toEqual([]);
  });
});

describe("reported speech", () => {
  it.each([
    {
      text: "Police have held 900 people, the Interior Ministry said on Friday.",
      said: ["Interior Ministry: Police have held 900 people"],
    },
    {
      text: "The Interior Ministry said on Friday that police had held 900 people.",
      said: ["Interior Ministry: police had held 900 people"],
    },
    {
      text: "According to the Orland Rights Union, two students are being held.",
      said: ["Orland Rights Union: two students are being held"],
    },
    {
      text: "Residents said soldiers fired; the army said it had used gas.",
      said: ["Residents: soldiers fired", "army: it had used gas"],
    },
    { text: "The strike, the union said, will go ahead.", said: ["union: The strike", "union: will go ahead"] },
    {
      text: "Ana Belmont said the road was shut and added that the ferry had stopped.",
      said: ["Ana Belmont: the road was shut", "Ana Belmont: the ferry had stopped"],
    },
    {
      text: "Halder Steel denied that a leak had caused the blast.",
      said: ["Halder Steel: a leak had caused the blast"],
    },
    {
      text: "An audit seen by this paper found that the port was empty.",
      said: ["audit seen by this paper: the port was empty"],
    },
    { text: "Officials put the number of missing at 200.", said: ["Officials: the number of missing at 200"] },
  ])("finds it in: $text", ({ text, said }) => {
    expect(spoken(text, false)).toEqual(said);
  });
  it.each([
    "The company called a strike vote for May.",
    "Three states, at the president’s request, sent troops.",
    "The group reported losses of €4m.",
    "A movement called Dawn took the hill.",
    "The claims of the miners were heard by a court.",
  ])("finds none in: %s", (text) => {
    expect(spoken(text, false)).toEqual([]);
  });
});
