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
    { byline: "Text: Ada Orl | Fotos: Bo Lind", people: ["Ada Orl"] },
    { byline: "Ein Gastbeitrag von Ada Orl", people: ["Ada Orl"] },
    { byline: "Autor:in: Ada Orl, Übersetzung: Bo Lind", people: ["Ada Orl"] },
    { byline: "Geschrieben von Ada Orl am 4. März 2031", people: ["Ada Orl"] },
    { byline: "Por Ada Orl y Bo Lind", people: ["Ada Orl", "Bo Lind"] },
    { byline: "Di Ada Orl e Bo Lind", people: ["Ada Orl", "Bo Lind"] },
    { byline: "Ada Orl y Lind", people: ["Ada Orl y Lind"] },
    { byline: "ADA ORL, BO LIND and NOOR HAL", people: ["ADA ORL", "BO LIND", "NOOR HAL"] },
    { byline: "Ada Orl THE QUARROW HERALD", people: ["Ada Orl"] },
    { byline: "Ada Orl May 4, 2031", people: ["Ada Orl"] },
    { byline: "Von Tax-Experte Ada Orl", people: ["Ada Orl"] },
    { byline: "Dr. Ada Orl Jr.", people: ["Dr. Ada Orl Jr."] },
    { byline: "Joe O.", people: ["Joe O."] },
    { byline: "Ada Orl, Eskil, Bo Lind, Harnick", people: ["Ada Orl", "Bo Lind"] },
    { byline: "Ada van der Orl; Bo d'Armel", people: ["Ada van der Orl", "Bo d'Armel"] },
    { byline: "Ada Orl, University of Eskil", people: ["Ada Orl"] },
    { byline: "Par Zoé d'Armel et Luc Ober", people: ["Zoé d'Armel", "Luc Ober"] },
  ])("reads $byline", ({ byline, people }) => {
    expect(readNames(byline).people).toEqual(people);
  });
  it.each([
    "Quarrow Media Group",
    "Bridges; Weirs; Locks",
    "Zur Übersicht",
    "Orler Tageblatt",
    "Pressesprecher der Stadt",
    "Published",
    "Redaktion Orl",
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
    { byline: "By ADA ORL and BO LIND The Associated Press", agency: "The Associated Press" },
    { byline: "Ada Orl, AP Science Writer", agency: "AP" },
    { byline: "The Herald with AFP", agency: "AFP" },
    { byline: "Agencia Efe", agency: "Agencia Efe" },
    { byline: "Reuters, Eskil,", agency: "Reuters" },
    { byline: "QPA in Port Orl", agency: "QPA" },
  ])("knows the agency of $byline", ({ byline, agency }) => {
    expect(readNames(byline).agency).toBe(agency);
  });
  it.each([
    { byline: "ada_orl", handles: ["ada_orl"] },
    { byline: "by boatman1984", handles: ["boatman1984"] },
    { byline: "admin", handles: [] },
    { byline: "quarrow.news", handles: [] },
    { byline: "SPD", handles: [] },
    { byline: "Ada Orl, ada_orl", handles: [] },
  ])("reads the account of $byline", ({ byline, handles }) => {
    expect(readNames(byline).handles).toEqual(handles);
  });
  it.each(["SPD", "Staff and news service reports", "Ada Orl"])("knows no agency in: %s", (byline) => {
    expect(readNames(byline).agency).toBeUndefined();
  });
});
