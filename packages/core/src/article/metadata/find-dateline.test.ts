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
  ])("reads $text", ({ text, dateline }) => {
    expect(readDateline(text)).toEqual(dateline);
  });
  it.each(["The man - a farmer - fell", "Rain (heavy) fell", "Orl: a town in pain", "", "I – we"])(
    "finds none in: %s",
    (text) => {
      expect(readDateline(text)).toBeUndefined();
    },
  );
});

describe("readDatelineLine", () => {
  it("reads a place with an agency", () => {
    expect(readDatelineLine("Harnick (LPN)")).toEqual({ place: "Harnick", agency: "LPN" });
  });
  it.each(["Harnick", "Photos (gallery)", "See page 3 (PDF) now"])("finds none in: %s", (line) => {
    expect(readDatelineLine(line)).toBeUndefined();
  });
});
