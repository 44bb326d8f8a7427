import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import type { Picture } from "../article.ts";
import { findBlocks } from "./find-blocks.ts";
import { findPictures } from "./find-pictures.ts";
import { readBody } from "./read-body.ts";

const line = "The pier at Orl on Friday";
const prose =
  "<p>The pier at Orl fell into the sea on Friday, and nobody was hurt, the town said in the evening.</p>".repeat(3);

function picturesOf(html: string): readonly Picture[] {
  const page = readHtmlPage(html);
  const anchor = page.elements.find(({ tag }) => tag === "h1");
  const known = { headlines: [], standfirst: undefined, anchor };
  return findPictures({ ...readBody(page, findBlocks(page), known), anchor });
}

describe("findPictures", () => {
  it.each([
    `<figure><img src="a.jpg"><figcaption>${line} <span class="credit">Ada Orl</span></figcaption></figure>`,
    `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${line} <i class="photo-credit">Ada Orl</i></p></div>`,
    `<div class="box"><img src="a.jpg"><p class="cap">${line}</p><p class="cred">Ada Orl</p></div>`,
    `<table><tr><td><img src="a.jpg"></td></tr><tr><td>${line}. Picture: Ada Orl</td></tr></table>`,
    `<figure><img src="a.jpg"><p><span>${line}</span><span>Image source, Ada Orl</span></p></figure>`,
    `<figure><img src="a.jpg"><footer><span class="copyright">Ada Orl</span></footer><figcaption>${line}</figcaption></figure>`,
    `<figure><img src="a.jpg"><span class="caption">${line}</span> <span class="author">Ada Orl</span></figure>`,
    `<figure><img src="a.jpg"><figcaption>${line}<p>Foto:</p><p>Ada Orl</p></figcaption></figure>`,
    `<img src="a.jpg"><p class="caption">${line}. (Photo by Ada Orl)</p>`,
    `<p><img src="a.jpg"></p><p>${line}. Photo: Ada Orl</p>`,
    `<p><img src="a.jpg"></p><p><em>${line} / Foto: Ada Orl</em></p>`,
    `<div class="promo"><img src="a.jpg"><p class="caption">${line}. Foto: Ada Orl</p></div>`,
    `<dl><dt><img src="a.jpg"></dt><dd>${line}. Photo: Ada Orl</dd></dl>`,
  ])("reads %s", (html) => {
    const found = picturesOf(`<article>${prose}${html}${prose}</article>`);
    expect(found).toEqual([{ src: "a.jpg", caption: line, credit: "Ada Orl" }]);
  });
  it.each([
    `<div><p>The pier fell on Friday, the town said.</p><img src="a.jpg"></div>`,
    `<div class="related"><a href="/b"><figure><img src="a.jpg"><figcaption>${line}</figcaption></figure></a></div>`,
    `<div class="media"><a href="/b"><img src="a.jpg"></a><span>See also</span><a href="/b">${line}, says the town</a></div>`,
    `<p class="caption">${line}</p>`,
    `<figure><img src="a.jpg"><h3>${line}</h3></figure>`,
    `<figure><img src="a.jpg"><figcaption>1 / 9</figcaption></figure>`,
    `<figure><img src="a.jpg"><span>Enlarge image</span></figure>`,
    `<figure class="code"><pre>let pier = 1</pre></figure>`,
    "",
  ])("finds none in %s", (html) => {
    expect(picturesOf(`<article>${prose}${html}${prose}</article>`)).toEqual([]);
  });
  it("keeps the slides of a gallery apart, and says once what is cut short or repeated", () => {
    const slide = (name: string) =>
      `<li><img src="${name}.jpg"><div class="caption">1 of 2 ${line}: ${name}</div><div class="caption">${line}: ... more</div><span class="credit">Photo: ${name}</span></li>`;
    const found = picturesOf(
      `<article>${prose}<ul class="gallery">${slide("Ada")}${slide("Bo")}</ul>${prose}</article>`,
    );
    expect(found).toEqual([
      { src: "Ada.jpg", caption: `${line}: Ada`, credit: "Ada" },
      { src: "Bo.jpg", caption: `${line}: Bo`, credit: "Bo" },
    ]);
  });
  it("reads the picture over the headline, and the credit under the end", () => {
    const lead = `<figure><img src="a.jpg"><figcaption>${line}</figcaption></figure>`;
    const found = picturesOf(`<main>${lead}<h1>The pier fell</h1><div>${prose}</div><p>Main image: Ada Orl</p></main>`);
    expect(found).toEqual([{ src: "a.jpg", caption: line }, { credit: "Ada Orl" }]);
  });
  it("takes the line of its own where a picture is credited twice", () => {
    const box = `<div class="pic"><img src="a.jpg"><div class="caption">${line} (Foto: QPA)</div><div class="credits">Foto: Ada Orl</div></div>`;
    const found = picturesOf(`<article>${prose}${box}${prose}</article>`);
    expect(found).toEqual([{ src: "a.jpg", caption: line, credit: "Ada Orl" }]);
  });
  it("takes names alone under a sentence for who made the picture", () => {
    const box = `<figure><img src="a.jpg"><figcaption><p>${line}, an hour before it fell.</p><p>Ada Orl</p></figcaption></figure>`;
    const [picture] = picturesOf(`<article>${prose}${box}${prose}</article>`);
    expect(picture?.credit).toBe("Ada Orl");
  });
});
