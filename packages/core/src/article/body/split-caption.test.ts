import { describe, expect, it } from "vitest";
import { splitCaption } from "./split-caption.ts";

describe("splitCaption", () => {
  it.each([
    { line: "The harbour (Ada Orl/QPA)", parts: { caption: "The harbour", credit: "Ada Orl/QPA" } },
    { line: "The harbour. Picture: QPA", parts: { caption: "The harbour", credit: "QPA" } },
    {
      line: "The harbour. Photograph: Ada Orl/The Herald",
      parts: { caption: "The harbour", credit: "Ada Orl/The Herald" },
    },
    { line: "© Ada Orl/Herald", parts: { credit: "Ada Orl/Herald" } },
    { line: "Der Hafen (Foto: Ole Brand)", parts: { caption: "Der Hafen", credit: "Ole Brand" } },
    { line: "The harbour. Photo/Ada Orl", parts: { caption: "The harbour", credit: "Ada Orl" } },
    { line: "The harbour at noon Image source, QPA", parts: { caption: "The harbour at noon", credit: "QPA" } },
    { line: "The harbour QPA Photo/Ada Orl", parts: { caption: "The harbour", credit: "QPA Photo/Ada Orl" } },
    { line: "The source, a spring, runs dry", parts: { caption: "The source, a spring, runs dry" } },
    { line: "The harbour", parts: { caption: "The harbour" } },
    { line: "The harbour (right) at noon", parts: { caption: "The harbour (right) at noon" } },
    { line: "Two boats (one of them sunk)", parts: { caption: "Two boats (one of them sunk)" } },
  ])("parts $line", ({ line, parts }) => {
    expect(splitCaption(line)).toEqual(parts);
  });
  it.each([
    { stated: "Photo: Ada Orl", credit: "Ada Orl" },
    { stated: "QPA Photo/Ada Orl", credit: "QPA Photo/Ada Orl" },
    { stated: "Image source, Ada Orl/QPA", credit: "Ada Orl/QPA" },
  ])("takes a credit that the markup keeps apart: $stated", ({ stated, credit }) => {
    expect(splitCaption("The harbour", stated)).toEqual({ caption: "The harbour", credit });
  });
});
