import type { Span } from "@dateline/core/text";
import { describe, expect, it } from "vitest";
import { keepNested, type Mark, markText } from "./mark-text.ts";
import { openTerminal } from "./terminal.ts";

const text = "“The bridge fell on Friday,” said Trant.";
const terminal = openTerminal({}, {});

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function mark(kind: Mark["kind"], words: string, meaning: string): Mark {
  return { kind, span: spanOf(words), meaning };
}

const quotation = mark("quotation", "The bridge fell on Friday,", "Trant");
const date = mark("date", "Friday", "2024-03-08");
const crossing = mark("figure", "Friday,” said", "x");

describe("markText", () => {
  it.each([
    { marks: [], marked: text },
    { marks: [date], marked: "“The bridge fell on {Friday = 2024-03-08},” said Trant." },
    { marks: [quotation, date], marked: "“{The bridge fell on {Friday = 2024-03-08}, = Trant}” said Trant." },
  ])("marks $marked", ({ marks, marked }) => {
    expect(markText({ text, span: { start: 0, end: text.length }, marks, terminal })).toBe(marked);
  });
});

describe("keepNested", () => {
  it("puts outer marks before inner ones", () => {
    expect(keepNested([date, quotation])).toEqual([quotation, date]);
  });

  it("leaves out a mark that crosses one before it", () => {
    expect(keepNested([quotation, crossing, date])).toEqual([quotation, date]);
  });
});
