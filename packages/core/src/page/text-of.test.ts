import { describe, expect, it } from "vitest";
import { readHtmlPage } from "./read-html-page.ts";
import { linesOf, textOf } from "./text-of.ts";

describe("textOf", () => {
  it.each([
    { html: "<p>One <b>bold</b> word.</p>", text: "One bold word." },
    { html: "<div>One<p>Two</p>Three</div>", text: "One Two Three" },
    { html: "<div><span>Boats at Orl</span><span>Image source</span></div>", text: "Boats at Orl Image source" },
    { html: "<p>12 m<sup>2</sup> of wet<i>land</i></p>", text: "12 m2 of wetland" },
    { html: "<p>One<br>Two</p>", text: "One Two" },
    { html: "<p> </p>", text: "" },
  ])("reads $html", ({ html, text }) => {
    expect(textOf(readHtmlPage(html).root)).toBe(text);
  });
});

describe("linesOf", () => {
  it.each([
    { html: "<p>By Ada Orl<br>Quarrow Press</p>", lines: ["By Ada Orl", "Quarrow Press"] },
    { html: "<div>By\n <b>Ada Orl</b><p>Eskil</p></div>", lines: ["By Ada Orl", "Eskil"] },
    { html: "<p><br> </p>", lines: [] },
  ])("reads $html", ({ html, lines }) => {
    expect(linesOf(readHtmlPage(html).root)).toEqual(lines);
  });
});
