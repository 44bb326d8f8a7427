import { describe, expect, it } from "vitest";
import { languageOf } from "./languages/languages.ts";
import { readDirection } from "./read-direction.ts";
import { splitTokens } from "./split-tokens.ts";

const { spelling, tense: sets } = languageOf("de");

describe("readDirection, all verbs of the clause", () => {
  it.each([
    ["Der Rat hat am *Montag getagt", "past"],
    ["Der Rat ist am *Montag zusammengekommen", "past"],
    ["Der Rat wurde am *Montag gewählt", "past"],
    ["Der Rat wird am *Montag gewählt", "future"],
    ["Der Rat soll am *Montag gewählt werden", "future"],
    ["Der Rat soll am *Montag getagt haben", "past"],
    ["Der Rat wollte am *Montag tagen", "planned"],
    ["Die Sitzung war für *Montag geplant", "planned"],
    ["Die Sitzung ist für *Montag geplant", "future"],
    ["Er sagte, dass der Rat am *Montag tagen wird", "future"],
    ["Er sagt, dass der Rat am *Montag tagte", "past"],
    ["Die Frau, die am *Montag starb, wird heute begraben", "past"],
    ["Er trat am *Montag zurück und wird ersetzt", "past"],
    ["Er trat zurück und wird am *Montag ersetzt", "future"],
    ["Der Rat soll heute tagen und am *Montag entscheiden", "future"],
    ["Die Sitzung wurde auf *Montag verschoben", "future"],
    ["Die Sitzung wurde am *Montag verschoben", "past"],
    ["Er kündigte an, am *Montag zu kommen", "future"],
    ["Er kündigte an, am *Montag anzukommen", "future"],
    ["Der gesuchte Mann spricht am *Montag", "future"],
    ["Er geht. Am *Montag", "none"],
    ["Am *Montag", "none"],
    ["*Montag. Er ging", "none"],
  ])("%s", (text, tense) => {
    const tokens = splitTokens(text.replace("*", ""), spelling);
    const from = tokens.findIndex(({ start }) => start >= text.indexOf("*"));
    expect(readDirection(tokens, { from, to: from + 1 }, sets).tense).toBe(tense);
  });
});
