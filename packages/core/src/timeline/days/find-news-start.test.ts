import { describe, expect, it } from "vitest";
import { findNewsStart } from "./find-news-start.ts";

describe("findNewsStart", () => {
  it.each([
    { sentence: "HALVEN (Orl Press) - The dam failed at dawn.", news: "The dam failed at dawn." },
    { sentence: "Dam fails HALVEN | Mon May 5, 2031 4:23 pm EST The dam failed.", news: "The dam failed." },
    { sentence: "Fears for the dam HALVEN, Orl (QPA) -- The dam failed.", news: "The dam failed." },
    { sentence: "(QPA) The dam failed.", news: "The dam failed." },
    { sentence: "The dam in May. Photograph: Ena Stor/QPA The dam has failed.", news: "The dam has failed." },
  ])("finds $news", ({ sentence, news }) => {
    expect(sentence.slice(findNewsStart(sentence, 0))).toBe(news);
  });

  it.each([
    "The dam failed at dawn.",
    "The Orl Valley Authority (OVA) said the dam had failed.",
    "The gates opened at 4:23 pm and the dam failed.",
    "(QPA)",
    "",
  ])("leaves whole: %s", (sentence) => {
    expect(findNewsStart(sentence, 0)).toBe(0);
  });

  it("leaves later sentences alone", () => {
    expect(findNewsStart("HALVEN (Orl Press) - The dam failed.", 9)).toBe(0);
  });

  it("reads no further than the front of a sentence", () => {
    expect(findNewsStart(`${"The dam failed and ".repeat(40)}(QPA) -- it fell.`, 0)).toBe(0);
  });
});
