import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import type { BlockLabel } from "../article.ts";
import { findBlocks } from "./find-blocks.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import { measurePage } from "./measure-page.ts";
import { restoreBlocks } from "./restore-blocks.ts";

const prose = [
  "The ferry of Orl sails again on Monday, the harbour office said, after eleven weeks in the dock of Eskil.",
  "Its hull had been torn open on the mole in a gale in early March, when forty people were on board.",
  "The repair cost twice what the town had set aside, so the fare for cars goes up to nine crowns from June.",
  "Whoever holds a yearly ticket pays nothing more until it ends, and school classes still cross for free.",
].map((text) => `<p>${text}</p>`);

/** Reads blocks that all bear the label the attribute `id` opens with, paragraphs of prose without one. */
function readLabelled(html: string) {
  const page = readHtmlPage(`<article>${html}</article>`);
  const blocks = findBlocks(page);
  const labelled = blocks.map((block): LabelledBlock => {
    const label = block.element.attributes["id"]?.split("_")[0];
    return { block, label: (label ?? "paragraph") as BlockLabel };
  });
  return { labelled, measure: measurePage(page, blocks, { trust: -1 }) };
}

const notice = '<p id="boilerplate">Tickets: www.ferry.example</p>';

function labelAfter(line: string, place: number): string | undefined {
  const { labelled, measure } = readLabelled(prose.toSpliced(place, 0, line).join(""));
  restoreBlocks(labelled, measure);
  return labelled[place]?.label;
}

describe("restoreBlocks", () => {
  it.each([
    { what: "a short line", line: notice, label: "paragraph" },
    { what: "a heading", line: '<h2 id="boilerplate">How it came about</h2>', label: "subhead" },
  ])("gives back $what among the paragraphs", ({ line, label }) => {
    expect(labelAfter(line, 2)).toBe(label);
  });

  it.each([
    { what: "a line before the opening", line: notice, place: 0, label: "boilerplate" },
    { what: "a line after the end", line: notice, place: 4, label: "boilerplate" },
    {
      what: "a button",
      line: '<div class="x"><div id="boilerplate">Share</div></div>',
      place: 2,
      label: "boilerplate",
    },
    {
      what: "a link to another story",
      line: '<p id="teaser">Read also <a href="/x">Mole of Eskil to be longer</a></p>',
      place: 2,
      label: "teaser",
    },
    { what: "a caption", line: '<p id="caption">The ferry in dock.</p>', place: 2, label: "caption" },
    { what: "a comment", line: notice.replace("boilerplate", "comment"), place: 2, label: "comment" },
    { what: "what is hidden", line: notice.replace(">", ' class="hidden">'), place: 2, label: "boilerplate" },
  ])("leaves out $what", ({ line, place, label }) => {
    expect(labelAfter(line, place)).toBe(label);
  });

  it("restores nothing where nothing is body", () => {
    const { labelled, measure } = readLabelled('<p id="boilerplate">Read this first:</p>');
    restoreBlocks(labelled, measure);
    expect(labelled[0]?.label).toBe("boilerplate");
  });
});
