import { describe, expect, it } from "vitest";
import { isCorrection } from "./is-correction.ts";

describe("isCorrection", () => {
  it.each([
    "Correction: The bridge fell on Monday, not on Sunday.",
    "CORRECTION (May 4, 2031): The bridge has two piers.",
    "Correction, 4 May: The bridge has two piers.",
    "• Corrections and clarifications: The mayor's name was misspelt.",
    "This article was amended on 4 May 2031 to say that the bridge has two piers.",
    "[An earlier version of this story gave the wrong day.]",
    "Editor’s note: This story was updated at 5 p.m. to include the town's answer.",
    "Korrektur: Die Brücke hat zwei Pfeiler.",
    "Anmerkung der Redaktion: In einer früheren Version stand, die Brücke habe drei Pfeiler.",
    "In einer früheren Version dieses Textes hatte die Brücke drei Pfeiler.",
    "Rectificatif : le pont a deux piliers.",
    "Fe de errores: el puente tiene dos pilares.",
    "Una versión anterior de este artículo daba otra fecha.",
    "Rättelse: Bron har två pelare.",
  ])("is so of: %s", (text) => {
    expect(isCorrection(text)).toBe(true);
  });
  it.each([
    "Corrections officers found the bridge closed.",
    "Correction",
    "Suggest a correction",
    "Updated: 14:05, 4 May 2031",
    "Editor's note: Ada Orl lives in Eskil.",
    "Note: the ferry does not run on Sundays.",
    "Anmerkung der Redaktion: Die Autorin lebt in Eskil.",
    "The correction came late: nobody believed it.",
    "",
  ])("is not so of: %s", (text) => {
    expect(isCorrection(text)).toBe(false);
  });
});
