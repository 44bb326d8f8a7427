import { describe, expect, it } from "vitest";
import { hasCreditLabel, isCreditLine, splitCaption } from "./split-caption.ts";

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
    { line: "The harbour. (QPA Photo/Ada Orl, File)", parts: { caption: "The harbour", credit: "QPA Photo/Ada Orl" } },
    {
      line: "The harbour. Credit...Ada Orl for Herald",
      parts: { caption: "The harbour", credit: "Ada Orl for Herald" },
    },
    { line: "The harbour. (Ada Orl for Herald)", parts: { caption: "The harbour", credit: "Ada Orl for Herald" } },
    {
      line: "The harbour. Ada Orl / Getty Images",
      parts: { caption: "The harbour", credit: "Ada Orl / Getty Images" },
    },
    { line: "The harbour at noon / Ada Orl / QPA", parts: { caption: "The harbour at noon", credit: "Ada Orl / QPA" } },
    { line: "The harbour. Photo via Orl Archive", parts: { caption: "The harbour", credit: "Orl Archive" } },
    { line: "The harbour. Photo courtesy of Ada Orl", parts: { caption: "The harbour", credit: "Ada Orl" } },
    { line: "Le port. Crédit photo : Ada Orl", parts: { caption: "Le port", credit: "Ada Orl" } },
    { line: "El puerto. (Foto Ada Orl)", parts: { caption: "El puerto", credit: "Ada Orl" } },
    { line: "Port w Orl, fot. Ada Brand", parts: { caption: "Port w Orl", credit: "Ada Brand" } },
    { line: "Порт / Фото Орла", parts: { caption: "Порт", credit: "Орла" } },
    { line: "Orl / autor: Ada Brand", parts: { caption: "Orl", credit: "Ada Brand" } },
    { line: "Der Hafen am Freitag© Ada Orl", parts: { caption: "Der Hafen am Freitag", credit: "Ada Orl" } },
    { line: "Photo: Ada Orl / Copyright 2031 Herald. All rights reserved.", parts: { credit: "Ada Orl" } },
    { line: "Alle Fotos: Ada Orl", parts: { credit: "Ada Orl" } },
    { line: "Ada Orl via Getty Images", parts: { credit: "Ada Orl via Getty Images" } },
    { line: "The source, a spring, runs dry", parts: { caption: "The source, a spring, runs dry" } },
    { line: "The harbour", parts: { caption: "The harbour" } },
    { line: "The harbour (right) at noon", parts: { caption: "The harbour (right) at noon" } },
    { line: "Two boats (one of them sunk)", parts: { caption: "Two boats (one of them sunk)" } },
    { line: "Ada Orl (Bund 90/Die Roten)", parts: { caption: "Ada Orl (Bund 90/Die Roten)" } },
    { line: "The winner, Ada Orl (South Eskil)", parts: { caption: "The winner, Ada Orl (South Eskil)" } },
    { line: "The harbour in a photo by the town", parts: { caption: "The harbour in a photo by the town" } },
    { line: "File photo: the harbour at noon", parts: { caption: "File photo: the harbour at noon" } },
    { line: "The harbour (File)", parts: { caption: "The harbour (File)" } },
  ])("parts $line", ({ line, parts }) => {
    expect(splitCaption(line)).toEqual(parts);
  });
  it.each([
    { stated: "Photo: Ada Orl", credit: "Ada Orl" },
    { stated: "QPA Photo/Ada Orl", credit: "QPA Photo/Ada Orl" },
    { stated: "Image source, Ada Orl/QPA", credit: "Ada Orl/QPA" },
    { stated: "(Bildcredit: © Ada Orl)", credit: "Ada Orl" },
    { stated: "Foto Ada Orl", credit: "Ada Orl" },
    { stated: "© Ada Orl (QPA)", credit: "Ada Orl (QPA)" },
  ])("takes a credit that the markup keeps apart: $stated", ({ stated, credit }) => {
    expect(splitCaption("The harbour", stated)).toEqual({ caption: "The harbour", credit });
  });
  it("takes off a label that the markup cut from its credit", () => {
    expect(splitCaption("The harbour. Photo:", "Ada Orl")).toEqual({ caption: "The harbour", credit: "Ada Orl" });
  });
});

describe("isCreditLine", () => {
  it.each(["Photo: Ada Orl", "Ada Orl/QPA", "(Ada Orl | Getty Images)", "picture alliance/dpa | Ada Orl", "© Ada Orl"])(
    "says so of %s",
    (line) => expect(isCreditLine(line)).toBe(true),
  );
  it.each(["Ada Orl", "The harbour. Photo: Ada Orl", "Harbour/pier", "The pier and/or the quay", ""])(
    "denies it of %s",
    (line) => expect(isCreditLine(line)).toBe(false),
  );
});

describe("hasCreditLabel", () => {
  it.each(["The harbour. Photo: Ada Orl", "Foto Ada Orl", "(Image credit: QPA)"])("sees one in %s", (line) =>
    expect(hasCreditLabel(line)).toBe(true),
  );
  it.each([
    "The harbour (Ada Orl/QPA)",
    "Photo: the harbour was still in use on market days until the old pier fell",
    "She sold the photo: it was of the harbour",
    "Autor: Ada Orl",
  ])("sees none in %s", (line) => expect(hasCreditLabel(line)).toBe(false));
});
