import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import type { Article } from "../article.ts";
import { readArticle } from "../read-article.ts";

const prose =
  "<p>The bridge at Orl fell in the night, the town said on Monday. Nobody was on it when the pier gave way.</p>".repeat(
    8,
  );

interface PageParts {
  readonly head?: string;
  readonly top?: string;
  readonly end?: string;
  readonly url?: string;
}

function readPage({ head = "", top = "", end = "", url }: PageParts): Article | undefined {
  const html = `<html><head><title>A bridge falls</title>${head}</head><body><article><h1>A bridge falls</h1>${top}${prose}${end}</article></body></html>`;
  const result = readArticle(readHtmlPage(html), url === undefined ? {} : { url });
  return result.ok ? result.article : undefined;
}

function ld(author: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify({
    "@graph": [
      { "@type": "NewsArticle", headline: "A bridge falls", author },
      { "@id": "#ada", "@type": "Person", name: "Ada Orl" },
    ],
  })}</script>`;
}

const byline = '<p class="byline">By Ada Orl</p>';
const both = '<p class="byline">By Ada Orl and Bo Lind</p>';

describe("findAuthors", () => {
  it.each<PageParts & { readonly why: string; readonly authors: readonly string[] }>([
    { why: "a name in the graph", head: ld({ name: "Ada Orl" }), top: byline, authors: ["Ada Orl"] },
    { why: "a reference in the graph", head: ld({ "@id": "#ada" }), top: byline, authors: ["Ada Orl"] },
    { why: "names as a list", head: ld(["Ada Orl", "Bo Lind"]), top: both, authors: ["Ada Orl", "Bo Lind"] },
    { why: "a byline by its class", top: both, authors: ["Ada Orl", "Bo Lind"] },
    { why: "a byline by its words", top: "<p>Von Ada Orl</p>", authors: ["Ada Orl"] },
    { why: "a link to the author", top: '<a rel="author" href="/a">Ada Orl</a>', authors: ["Ada Orl"] },
    { why: "an address in the head", top: "<header><address>Ada Orl</address></header>", authors: ["Ada Orl"] },
    { why: "a day and a name", top: "<p>04.03.2031 – Ada Orl</p>", authors: ["Ada Orl"] },
    { why: "a label and a name", end: "<h4>Autor</h4><p>Ada Orl</p>", authors: ["Ada Orl"] },
    { why: "a label under the text", end: "<p>Text: Ada Orl | Fotos: Bo Lind</p>", authors: ["Ada Orl"] },
    { why: "a closing credit", end: "<p>(Reporting by Ada Orl; Editing by Bo Lind)</p>", authors: ["Ada Orl"] },
    { why: "a printed name before an account", head: ld({ name: "ada_o" }), top: byline, authors: ["Ada Orl"] },
    { why: "the whole of a first name", head: ld({ name: "Ada" }), top: byline, authors: ["Ada Orl"] },
    {
      why: "an account where it is all there is",
      top: '<a rel="author" href="/u">boatman84</a>',
      authors: ["boatman84"],
    },
    {
      why: "the writer of a diary",
      url: "https://adaorl.wordpress.com/1",
      head: '<meta property="og:site_name" content="Ada Orl">',
      top: byline,
      authors: ["Ada Orl"],
    },
  ])("reads $why", ({ authors, ...parts }) => {
    expect(readPage(parts)?.authors).toEqual(authors);
  });
  it.each<PageParts & { readonly why: string }>([
    { why: "whom only the metadata names", head: ld({ name: "Cy Brand" }) },
    {
      why: "the outlet",
      head: '<meta property="og:site_name" content="Orl Post">',
      top: '<p class="byline">Orl Post</p>',
    },
    { why: "a photographer", top: '<figure><img src="a.jpg"><span class="author">Bo Lind</span></figure>' },
    { why: "a reader", end: '<div class="comments"><p class="author">Bo Lind</p></div>' },
    { why: "a place beside an agency", top: '<p class="byline">Reuters</p><p class="byline">Eskil</p>' },
    {
      why: "whom the report links",
      top: '<p>The mayor of the town, <a href="/people/bo-lind">Bo Lind</a>, said on Monday that the bridge had been old, and that it would be rebuilt.</p>',
    },
    { why: "a desk", top: '<p class="byline">Redaktion</p>' },
  ])("takes no author from $why", (parts) => {
    expect(readPage(parts)?.authors).toEqual([]);
  });
  it("keeps a name that did not win as a witness", () => {
    const found = readPage({ head: ld({ name: "Cy Brand" }) })?.witnesses.filter(({ field }) => field === "authors");
    expect(found).toContainEqual({ field: "authors", value: "Cy Brand", from: "json-ld", won: false });
  });
});
