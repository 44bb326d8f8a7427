import { describe, expect, it } from "vitest";
import { findSentences } from "./find-sentences.ts";
import { cut } from "./span.ts";

describe("findSentences", () => {
  it.each([
    { text: "The bridge fell. Nobody was hurt.", sentences: ["The bridge fell.", "Nobody was hurt."] },
    {
      text: "Gov. Hale met Lt. Gen. J.B. Ost. He left at 5 p.m. on Monday.",
      sentences: ["Gov. Hale met Lt. Gen. J.B. Ost.", "He left at 5 p.m. on Monday."],
    },
    {
      text: "The U.S. Embassy closed. It is in No. 5 Mill Road.",
      sentences: ["The U.S. Embassy closed.", "It is in No. 5 Mill Road."],
    },
    { text: "“Is it over?” she asked. “Yes.” He left.", sentences: ["“Is it over?” she asked.", "“Yes.”", "He left."] },
    {
      text: "Prices rose 3.5 percent. Shares of Orlo Inc. fell.",
      sentences: ["Prices rose 3.5 percent.", "Shares of Orlo Inc. fell."],
    },
    { text: "They met in the U.S. The talks failed.", sentences: ["They met in the U.S.", "The talks failed."] },
    { text: "One\n\nTwo", sentences: ["One", "Two"] },
    { text: "It began on Jan. 5. Nobody came.", sentences: ["It began on Jan. 5.", "Nobody came."] },
    { text: "He said: “Go. Now.” Then silence.", sentences: ["He said: “Go.", "Now.”", "Then silence."] },
  ])("splits: $text", ({ text, sentences }) => {
    expect(findSentences(text).map((span) => cut(text, span))).toEqual(sentences);
  });
  it.each([
    { name: "words", text: "said Trant, ".repeat(2_000) },
    { name: "one word", text: "x".repeat(9_000) },
    { name: "one word of characters beyond the basic plane", text: `a${"😀".repeat(4_000)}` },
  ])("cuts $name without an end, and loses nothing but spaces", ({ text }) => {
    const pieces = findSentences(text).map((span) => cut(text, span));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.length <= 2_000 && piece.isWellFormed())).toBe(true);
    expect(pieces.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });
  it.each(["", "  \n\n "])("finds nothing in blank text", (text) => {
    expect(findSentences(text)).toEqual([]);
  });
});
