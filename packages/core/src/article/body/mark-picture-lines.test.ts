import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { findBlocks } from "./find-blocks.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import { markPictureLines } from "./mark-picture-lines.ts";

/** The label of the last line of a page all of whose lines were paragraphs. */
function labelOf(html: string): string | undefined {
  const page = readHtmlPage(`<p>The pier fell on Friday.</p>${html}`);
  const labelled = findBlocks(page).map((block): LabelledBlock => ({ block, label: "paragraph" }));
  markPictureLines(labelled, page);
  return labelled.at(-1)?.label;
}

describe("markPictureLines", () => {
  it.each([
    "<p><img></p><p><em>The pier at Orl</em></p>",
    "<div><a href='a.jpg'><img></a></div><div><small>The pier at Orl</small></div>",
    "<img><p><i>[Above: the pier at Orl]</i></p>",
  ])("makes a caption of %s", (html) => {
    expect(labelOf(html)).toBe("caption");
  });
  it.each([
    "<p><img></p><p>The pier at Orl</p>",
    "<p><img></p><p>It <em>fell</em>, they said.</p>",
    "<p><em>The pier at Orl</em></p>",
    "<p><img></p><p>So it was.</p><p><em>The pier at Orl</em></p>",
    "<p><img></p><p><em>By Ada Orl</em></p>",
    "<p><img></p><p><em>4 May 2031</em></p>",
    "<p><img></p><p><em>May 4, 2031</em></p>",
    "<p><img></p><p><em><a href='/b'>The pier at Orl</a></em></p>",
  ])("leaves %s as it is", (html) => {
    expect(labelOf(html)).toBe("paragraph");
  });
});
