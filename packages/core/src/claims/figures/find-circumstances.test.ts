import { describe, expect, it } from "vitest";
import { cut } from "#text";
import { findTimes } from "#time";
import { findClaims } from "../find-claims.ts";

function around(text: string) {
  const times = findTimes(text, { writtenOn: "2031-03-07" });
  return findClaims(text, { times }).figures.map(({ span, place, asOf }) =>
    [cut(text, span), place ? cut(text, place) : "-", asOf ? cut(text, asOf) : "-"].join(" | "),
  );
}

describe("where and as of when a figure holds", () => {
  it.each([
    ["Police said 31 people were arrested in Orl and 12 in Marn.", "31 | Orl | -", "12 | Marn | -"],
    ["In Orl 12 people were hurt and 5 in Marn.", "12 | Orl | -", "5 | Marn | -"],
    ["Six people died when rain hit the town of Halm late on Monday.", "Six | Halm | late on Monday"],
    ["Some 40 medics from Tarn will work in Orl.", "40 | Orl | -"],
    ["Divers recovered two bodies from the Marn.", "two | Marn | -"],
    ["A quake struck Eskil on Sunday, killing 30 people.", "30 | Eskil | Sunday"],
    ["Fewer than ten of the valley’s 46 wells are dry.", "ten | valley | -", "46 | valley | -"],
    ["The toll stood at 87 by dusk, up from 52 in the morning.", "87 | - | dusk", "52 | - | the morning"],
    ["Guards put the number at 200 but later cut it to 76.", "200 | - | later", "76 | - | later"],
    ["The number of cases rose by 58 in a week.", "58 | - | a week"],
    ["Troops lost 12 men in the battle for Halm.", "12 | Halm | -"],
  ])("%s", (text, ...expected) => {
    expect(around(text)).toEqual(expected);
  });
  it.each([
    "Shares in Orvik Water fell 7%.",
    "According to the Orvik Guild, 12 boats sank.",
    "The Guild Council has 12 seats.",
    "Wages rose by 3% in May.",
  ])("has no place in: %s", (text) => {
    expect(findClaims(text).figures.map(({ place }) => place)).toEqual([undefined]);
  });
});
