import { describe, expect, it } from "vitest";
import { readDateline, readDatelineLine } from "./find-dateline.ts";

describe("readDateline", () => {
  it.each([
    { text: "ESKIL, May 4 (QPA) – The council", dateline: { place: "Eskil", agency: "QPA", month: 5, day: 4 } },
    { text: "HARNICK (Reuters) - The water board", dateline: { place: "Harnick", agency: "Reuters" } },
    { text: "Paris, 3 May (AFP) - The minister", dateline: { place: "Paris", agency: "AFP", month: 5, day: 3 } },
    { text: "NEW ORL, Q.R. (AP) — The", dateline: { place: "New Orl", agency: "AP" } },
    { text: "WESTON — The town", dateline: { place: "Weston" } },
    { text: "Berlin, 12. März (dpa) – Der", dateline: { place: "Berlin", agency: "dpa", month: 3, day: 12 } },
    { text: "Madrid, 4 mar (EFE).- El", dateline: { place: "Madrid", agency: "EFE", month: 3, day: 4 } },
    { text: "São Orl, 4 de março (Lusa) – O", dateline: { place: "São Orl", agency: "Lusa", month: 3, day: 4 } },
    { text: "Wien (OTS) - Der", dateline: { place: "Wien", agency: "OTS" } },
    { text: "Orlheim (ots) - Der", dateline: { place: "Orlheim", agency: "OTS" } },
    { text: "Wiesbaden (KNA/qz). Der", dateline: { place: "Wiesbaden", agency: "KNA" } },
    { text: "(Reuters) — The board", dateline: { agency: "Reuters" } },
    { text: "(ANSA) - ROMA, 04 MAR - Il", dateline: { place: "Roma", agency: "ANSA", month: 3, day: 4 } },
    { text: "ESKIL/HARNICK (Reuters) - The", dateline: { place: "Eskil", agency: "Reuters" } },
    { text: "BEIJING, March 4 (Xinhua) -- The", dateline: { place: "Beijing", agency: "Xinhua", month: 3, day: 4 } },
    { text: "ORL, Quarrow, May 4, 2031 /QPA/ -- The", dateline: { place: "Orl", agency: "QPA", month: 5, day: 4 } },
    { text: "ORL, May 4 (QPA)--The", dateline: { place: "Orl", agency: "QPA", month: 5, day: 4 } },
    { text: "ORL, Quarrow (KXQR) -- The", dateline: { place: "Orl" } },
    { text: "HARNICK (NewsQuarrow) — The", dateline: { place: "Harnick" } },
    { text: "HARNICK, Qua. – The", dateline: { place: "Harnick" } },
    { text: "Harnick (QNN)The weir", dateline: { place: "Harnick" } },
    { text: "ORL (KXQR) — The", dateline: { place: "Orl" } },
  ])("reads $text", ({ text, dateline }) => {
    expect(readDateline(text)).toEqual(dateline);
  });
  it.each([
    "The man - a farmer - fell",
    "Rain (heavy) fell",
    "Orl: a town in pain",
    "",
    "I – we",
    "Ada Orl (SPD) – the mayor",
    "Ada Orl (SPD): “We must",
    "UPDATE: The weir fell",
    "Orl. The weir fell",
    "ORL-Eskil trains stop",
    "OWA – Orl Water Association",
    "Harnick (heavy rain)The weir",
    "A-".repeat(60),
  ])("finds none in: %s", (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

describe("readDatelineLine", () => {
  it("takes no longer for a word of many hyphens", () => {
    const start = process.cpuUsage();
    expect(readDatelineLine("A-".repeat(50))).toBeUndefined();
    expect(process.cpuUsage(start).user).toBeLessThan(20_000);
  });
  it("reads a place with an agency", () => {
    expect(readDatelineLine("Harnick (LPN)")).toEqual({ place: "Harnick", agency: "LPN" });
  });
  it.each(["Harnick", "Photos (gallery)", "See page 3 (PDF) now"])("finds none in: %s", (line) => {
    expect(readDatelineLine(line)).toBeUndefined();
  });
});
