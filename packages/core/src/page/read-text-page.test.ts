import { describe, expect, it } from "vitest";
import { readTextPage } from "./read-text-page.ts";

describe("readTextPage", () => {
  it.each([
    { text: "News   Sport\n\nOne.\nTwo.", paragraphs: [["News\tSport"], ["One.", "Two."]] },
    { text: "One\r\n\r\n\r\nTwo\r\n", paragraphs: [["One"], ["Two"]] },
    { text: "\ufeffOne  \u00a0 two", paragraphs: [["One\ttwo"]] },
  ])("cuts $text", ({ text, paragraphs }) => {
    expect(readTextPage(text).paragraphs).toEqual(paragraphs);
  });
  it.each([
    { text: "", problem: "empty-page" },
    { text: "GIF89a…", problem: "not-a-page" },
  ])("refuses $problem", ({ text, problem }) => {
    expect(readTextPage(text)).toMatchObject({ paragraphs: [], problem });
  });
});
