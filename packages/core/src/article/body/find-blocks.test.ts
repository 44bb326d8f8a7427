import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { findBlocks } from "./find-blocks.ts";

describe("findBlocks", () => {
  it.each([
    { html: "<div>One<p>Two<br><br>Three</div>", texts: ["One", "Two", "Three"] },
    { html: "<p>One <b>bold</b> <a href='/x'>link</a>.</p>", texts: ["One bold link."] },
    { html: "<table><tr><td>Orl</td><td>3</td></tr></table>", texts: ["Orl 3"] },
    { html: "<table><tr><td><p>Left</p></td><td>Right</td></tr></table>", texts: ["Left", "Right"] },
    {
      html: "<table><tr><td><font><b>Left</b><br>More</font></td><td><font>Right</font></td></tr></table>",
      texts: ["Left", "More", "Right"],
    },
    { html: "<x-note>In</x-note>line", texts: ["Inline"] },
    { html: "<p><span>Ada Orl</span><span>4 March</span></p>", texts: ["Ada Orl 4 March"] },
    { html: "<p>12 m<sup>2</sup> of Mc<i>neil</i></p>", texts: ["12 m2 of Mcneil"] },
    { html: "<p> </p><div><br></div>", texts: [] },
  ])("cuts $html", ({ html, texts }) => {
    expect(findBlocks(readHtmlPage(html)).map(({ text }) => text)).toEqual(texts);
  });
  it("counts what lies in links and sees bold lines", () => {
    const [first, second] = findBlocks(readHtmlPage("<p><a href='/x'>four</a> more</p><p><b>Loud</b></p>"));
    expect(first).toMatchObject({ linkLength: 4, isLoud: false });
    expect(second).toMatchObject({ linkLength: 0, isLoud: true });
  });
});
