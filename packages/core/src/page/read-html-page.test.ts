import { describe, expect, it } from "vitest";
import { cues } from "./cues.ts";
import type { PageElement } from "./page.ts";
import { readHtmlPage } from "./read-html-page.ts";
import { textOf } from "./text-of.ts";

function tagsOf(html: string): readonly string[] {
  return readHtmlPage(html)
    .elements.slice(1)
    .map(({ tag }) => tag);
}

describe("readHtmlPage", () => {
  it.each([
    { html: "<p>One<p>Two", tags: ["p", "p"] },
    { html: "<ul><li>One<li>Two</ul>", tags: ["ul", "li", "li"] },
    { html: "<table><tr><td>1<td>2<tr><td>3</table>", tags: ["table", "tr", "td", "td", "tr", "td"] },
    { html: "<p>a<br>b</p>", tags: ["p", "br"] },
    { html: "</div></p>text", tags: ["p"] },
    { html: "plain", tags: [] },
  ])("reads the elements of $html", ({ html, tags }) => {
    expect(tagsOf(html)).toEqual(tags);
  });

  it.each([
    { html: "<p>A&nbsp;b &amp; c&shy;d</p>", text: "A b & cd" },
    { html: "<p>One</p><script>var two;</script><style>p{}</style><p>Three</p>", text: "One Three" },
    { html: "<svg><title>Logo</title></svg><p>Text</p>", text: "Text" },
    { html: "<b>in</b>line and<div>block</div>", text: "inline and block" },
    { html: "<svg><path><p>One</p><svg><math><g>x</g><div>Two</div>", text: "One Two" },
    { html: "<svg><foreignObject><p>Logo</p></foreignObject><g>x</g></svg><p>One</p>", text: "One" },
    { html: "<p>O\0ne</p>", text: "One" },
    { html: "<xmp><b>&amp;</b></xmp> &amp;amp;", text: "<b>&amp;</b> &amp;" },
  ])("gives the text a reader sees: $text", ({ html, text }) => {
    expect(textOf(readHtmlPage(html).root)).toBe(text);
  });

  it("keeps JSON-LD and app state, and drops other scripts", () => {
    const page = readHtmlPage(
      '<script type="application/ld+json">{"a":1}</script><script>var x;</script><script type="application/json">{"b":2}</script>',
    );
    expect(page.jsonLd).toEqual(['{"a":1}']);
    expect(page.appState).toEqual(['{"b":2}']);
  });

  it("keeps the first of two attributes of one name", () => {
    expect(readHtmlPage("<a href=/1 HREF=/2>x</a>").elements[1]?.attributes).toEqual({ href: "/1" });
  });

  it("closes a heading by the end of any", () => {
    const { elements } = readHtmlPage("<h2>One</h3><p>Two</p><h2><table><td></h3>Three");
    expect(elements.map(({ parent }) => parent)).toEqual([-1, 0, 0, 0, 3, 4]);
  });

  it("says by its order and end what lies below an element", () => {
    const page = readHtmlPage("<div><p>One</p><p>Two</p></div><p>Three</p>");
    const [, box] = page.elements as readonly PageElement[];
    expect(page.elements.slice(box?.order, box?.end).map(({ tag }) => tag)).toEqual(["div", "p", "p"]);
  });

  it.each([
    { html: "<nav>a</nav>", cue: "nav" as const },
    { html: '<div role="dialog">a</div>', cue: "consent" as const },
    { html: '<div style="display: none">a</div>', cue: "hidden" as const },
    { html: "<div hidden>a</div>", cue: "hidden" as const },
  ])("hints at $cue from $html", ({ html, cue }) => {
    expect((readHtmlPage(html).elements[1]?.cues ?? 0) & cues[cue]).not.toBe(0);
  });

  it("lays elements below the depth limit flat", () => {
    const page = readHtmlPage(`${"<div>".repeat(50)}deep`, { maxDepth: 10 });
    expect(page.warnings).toEqual(["deep-nesting"]);
    expect(textOf(page.root)).toBe("deep");
  });

  it("stops at the length and element limits and says so", () => {
    expect(readHtmlPage("<p>x</p>".repeat(100_000), { maxLength: 1000 }).warnings).toEqual(["truncated-page"]);
    expect(readHtmlPage("<p>x</p>".repeat(100_000), { maxElements: 1000 }).warnings).toEqual(["truncated-page"]);
    expect(readHtmlPage("<p>x</p>").warnings).toEqual([]);
  });
});
