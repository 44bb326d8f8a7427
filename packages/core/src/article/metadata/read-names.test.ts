import { describe, expect, it } from "vitest";
import { readNames } from "./read-names.ts";

describe("readNames", () => {
  it.each([
    { byline: "By Ada Orl and Bo Lind, transport reporters", people: ["Ada Orl", "Bo Lind"] },
    { byline: "Nele Halm in Eskil", people: ["Nele Halm"] },
    { byline: "Von Jana Olters", people: ["Jana Olters"] },
    { byline: "By Ada Orl | 4 March 2031", people: ["Ada Orl"] },
    { byline: "Posted by Ada Orl on 4 March 2031 at 10:00", people: ["Ada Orl"] },
    { byline: "Ada Orl, World affairs correspondent", people: ["Ada Orl"] },
    { byline: "By Ada Orl and agencies", people: ["Ada Orl"] },
    { byline: "Ada Orl @adaorl", people: ["Ada Orl"] },
    { byline: "Ada Orl, MBA", people: ["Ada Orl"] },
    { byline: "Ada van der Orl; Bo d'Armel", people: ["Ada van der Orl", "Bo d'Armel"] },
    { byline: "Ada Orl, University of Eskil", people: ["Ada Orl"] },
    { byline: "Par Zoé d'Armel et Luc Ober", people: ["Zoé d'Armel", "Luc Ober"] },
  ])("reads $byline", ({ byline, people }) => {
    expect(readNames(byline).people).toEqual(people);
  });
  it.each([
    "Quarrow Media Group",
    "Dienstag",
    "Sort by date",
    "QPA",
    "",
    "Staff",
    "From our newsdesk",
    "By",
    "4 March 2031",
    "https://paper.example/ada",
  ])("finds nobody in: %s", (byline) => {
    expect(readNames(byline).people).toEqual([]);
  });
  it.each([
    { byline: "By Press Association", agency: "Press Association" },
    { byline: "Coast News Agency", agency: "Coast News Agency" },
    { byline: "Ada Orl, Reuters", agency: "Reuters" },
    { byline: "QPA in Port Orl", agency: "QPA" },
  ])("knows the agency of $byline", ({ byline, agency }) => {
    expect(readNames(byline).agency).toBe(agency);
  });
});
