import { describe, expect, it } from "vitest";
import { tellLanguage } from "./find-language.ts";

describe("tellLanguage", () => {
  it.each([
    { text: "The board said that it was the first of the works and that they were done.", code: "en" },
    {
      text: "Der Vorstand sagte, dass die Arbeit nicht für den Winter ist und auch das Wasser sich staut.",
      code: "de",
    },
    {
      text: "Le conseil est réuni dans une salle pour les élus qui sont sur place avec des invités et pas plus.",
      code: "fr",
    },
    {
      text: "El consejo dijo que los trabajos por la noche son para las familias, pero con una pausa y más.",
      code: "es",
    },
  ])("tells $code", ({ text, code }) => {
    expect(tellLanguage(text)).toBe(code);
  });
  it.each(["", "Orl 3 – Eskil 2", "12345"])("cannot tell: %s", (text) => {
    expect(tellLanguage(text)).toBeUndefined();
  });
});
