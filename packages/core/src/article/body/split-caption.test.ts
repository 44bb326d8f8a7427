import { describe, expect, it } from "vitest";
import { splitCaption } from "./split-caption.ts";

describe("splitCaption", () => {
  it.each([
    { line: "The harbour (Ada Orl/LPA)", parts: { caption: "The harbour", credit: "Ada Orl/LPA" } },
    { line: "The harbour. Picture: LPA", parts: { caption: "The harbour", credit: "LPA" } },
    {
      line: "The harbour. Photograph: Ada Orl/The Herald",
      parts: { caption: "The harbour", credit: "Ada Orl/The Herald" },
    },
    { line: "© Ada Orl/Herald", parts: { credit: "Ada Orl/Herald" } },
    { line: "Der Hafen (Foto: Ole Brand)", parts: { caption: "Der Hafen", credit: "Ole Brand" } },
    { line: "The harbour", parts: { caption: "The harbour" } },
    { line: "The harbour (right) at noon", parts: { caption: "The harbour (right) at noon" } },
    { line: "Two boats (one of them sunk)", parts: { caption: "Two boats (one of them sunk)" } },
  ])("parts $line", ({ line, parts }) => {
    expect(splitCaption(line)).toEqual(parts);
  });
  it("takes a credit that the markup keeps apart", () => {
    expect(splitCaption("The harbour", "Photo: Ada Orl")).toEqual({ caption: "The harbour", credit: "Ada Orl" });
  });
});
