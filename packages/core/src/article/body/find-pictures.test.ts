import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import type { Picture } from "../article.ts";
import { findBlocks } from "./find-blocks.ts";
import { findPictures } from "./find-pictures.ts";
import { readBody } from "./read-body.ts";

const prose =
  "<p>The pier at Orl fell into the sea on Friday, and nobody was hurt, the town said in the evening.</p>".repeat(3);

function picturesOf(html: string): readonly Picture[] {
  const page = readHtmlPage(`<article>${prose}${html}${prose}</article>`);
  return findPictures(readBody(page, findBlocks(page), { headlines: [], standfirst: undefined, anchor: undefined }));
}

const line = "The pier at Orl on Friday";

describe("findPictures", () => {
  it.each([
    {
      html: `<figure><img src="a.jpg"><figcaption>${line} <span class="credit">Ada Orl</span></figcaption></figure>`,
    },
    {
      html: `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${line} <i class="photo-credit">Ada Orl</i></p></div>`,
    },
    { html: `<div class="box"><img src="a.jpg"><p class="cap">${line}</p><p class="cred">Ada Orl</p></div>` },
    { html: `<table><tr><td><img src="a.jpg"></td></tr><tr><td>${line}. Picture: Ada Orl</td></tr></table>` },
    {
      html: `<figure><img src="a.jpg"><p><span>${line}</span><span>Image source, Ada Orl</span></p></figure>`,
    },
  ])("reads $html", ({ html }) => {
    expect(picturesOf(html)).toEqual([{ src: "a.jpg", caption: line, credit: "Ada Orl" }]);
  });
  it.each([
    `<div class="box"><img src="a.jpg"><p>The pier fell on Friday, the town said.</p></div>`,
    `<div class="related"><a href="/b"><figure><img src="a.jpg"><figcaption>${line}</figcaption></figure></a></div>`,
    `<p class="caption">${line}</p>`,
    "",
  ])("finds none in %s", (html) => {
    expect(picturesOf(html)).toEqual([]);
  });
});
