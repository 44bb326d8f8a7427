import { describe, expect, it } from "vitest";
import { findMentions } from "./find-mentions.ts";
import { prepareRoots } from "./find-root.ts";
import { makeReading } from "./fixtures/make-reading.ts";

const published = "2031-05-14";
const wire = makeReading("wire", {
  text: "Rain fell on Monday.",
  published,
  site: "Quarter Press Agency",
  agency: "QPA",
});
const paper = makeReading("paper", { text: "Rain fell on Monday.", published, site: "The Lakeland Press" });

/** The root of the first dated sentence of a page of another outlet. */
function rootOf(text: string): string | undefined {
  const reading = makeReading("page", { text, published, site: "Vale Courier" });
  const [mention] = findMentions(reading);
  expect(mention, text).toBeDefined();
  return mention && prepareRoots([wire, paper, reading])(mention);
}

describe("prepareRoots", () => {
  it.each([
    { text: "The dyke at Orrin gave way on Monday, Mayor Hedda Quill told QPA.", root: "QPA" },
    { text: "QPA reported that the dyke at Orrin gave way on Monday.", root: "QPA" },
    { text: "According to the QPA news agency, the dyke at Orrin gave way on Monday.", root: "QPA" },
    { text: "The dyke at Orrin gave way on Monday, the Orlan news agency reported.", root: "Orlan" },
    { text: "The dyke at Orrin gave way on Monday, Hedda Quill told Reuters.", root: "Reuters" },
    { text: "Hedda Quill told the Lakeland Press that the dyke gave way on Monday.", root: "The Lakeland Press" },
    {
      text: "The mayor said the dyke gave way on Monday, according to the Lakeland Press.",
      root: "The Lakeland Press",
    },
  ])("finds $root in: $text", ({ text, root }) => {
    expect(rootOf(text)).toBe(root);
  });

  it.each([
    "The dyke at Orrin gave way on Monday.",
    "The dyke at Orrin gave way on Monday, Mayor Hedda Quill said.",
    "Mayor Hedda Quill told Parliament that the dyke gave way on Monday.",
    "According to Hedda Quill, the dyke at Orrin gave way on Monday.",
    "Soldiers arrested a reporter of QPA at Orrin on Monday.",
  ])("finds none in: %s", (text) => {
    expect(rootOf(text)).toBeUndefined();
  });
});
