import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Page, readHtmlPage, readTextPage } from "#page";
import type { Article } from "./article.ts";
import { readArticle } from "./read-article.ts";

const folder = new URL("./fixtures/", import.meta.url);

function readFixture(name: string): unknown {
  const at = new URL(`${name}/`, folder);
  const isText = readdirSync(at).includes("page.txt");
  const source = readFileSync(new URL(isText ? "page.txt" : "page.html", at), "utf8");
  const result = readArticle(isText ? readTextPage(source) : readHtmlPage(source));
  return result.ok ? summarize(result.article) : { reason: result.reason };
}

/** The fields a fixture may expect, in the shape in which a person would write them down. */
function summarize(article: Article): Record<string, unknown> {
  const { livePosts, text, pictures, related, ...rest } = article;
  return {
    ...rest,
    paragraphs: text.split("\n\n"),
    pictures: pictures.map(({ caption, credit }) => ({ caption, credit })),
    related: related.map(({ headline }) => headline),
    posts: livePosts.map(({ headline, published }) => ({ headline, published })),
  };
}

function expectTrueSpans(page: Page): void {
  const result = readArticle(page);
  if (!result.ok) return;
  for (const { span, text } of result.article.blocks) {
    if (span !== undefined) expect(result.article.text.slice(span.start, span.end)).toBe(text);
  }
}

describe("readArticle, whole pages", () => {
  it.each(readdirSync(folder))("reads %s", (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
    expect(readFixture(name)).toMatchObject(expected);
  });
});

describe("readArticle, what is no article", () => {
  it.each([
    { html: "", reason: "empty-page" },
    { html: "  \n\t ", reason: "empty-page" },
    { html: "%PDF-1.7 …", reason: "not-a-page" },
    { html: "\u0000\u0001\u0002\ufffd".repeat(40), reason: "not-a-page" },
    { html: '{"a": 1}', reason: "not-a-page" },
    { html: "<html><body><nav><a href='/'>Home</a></nav></body></html>", reason: "no-main-text" },
  ])("says $reason", ({ html, reason }) => {
    expect(readArticle(readHtmlPage(html))).toEqual({ ok: false, reason });
  });
  it("gives no date to a page that has none", () => {
    const result = readArticle(
      readHtmlPage("<h1>A bridge falls</h1><p>The bridge at Orl fell in the night, the town said.</p>"),
    );
    expect(result.ok && result.article.published).toBeUndefined();
    expect(result.ok && result.article.warnings).toContain("no-date");
  });
});

describe("readArticle, text that is not shown", () => {
  const body = "The bridge at Orl fell in the night, the town said. Nobody was on it when the pier gave way.";
  const long = Array.from({ length: 12 }, () => body);
  it.each([
    {
      where: "JSON-LD under an opening that is shown",
      html: `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "A bridge falls", articleBody: long.join("\n") })}</script><h1>A bridge falls</h1><p>${body}</p><p>${body}</p><p>${body}</p>`,
    },
    {
      where: "JSON-LD",
      html: `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "A bridge falls", articleBody: long.join("\n") })}</script><div id="app"></div>`,
    },
    {
      where: "the state of a client-rendered page",
      html: `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { story: { title: "A bridge falls", bodyHtml: `<p>${long.join("</p><p>")}</p>` } } })}</script><div id="app"></div>`,
    },
  ])("is read from $where, with a warning", ({ html }) => {
    const result = readArticle(readHtmlPage(html));
    expect(result.ok && result.article.text).toBe(long.map((line) => line.trim()).join("\n\n"));
    expect(result.ok && result.article.warnings).toContain("text-from-app-state");
  });
});

describe("readArticle, laws", () => {
  const fragment = fc.constantFrom(
    "<p>Words of a story, one after the other.</p>",
    "<div class='related'>",
    "</div>",
    "<h1>",
    "</h1>",
    "<table><tr><td>",
    "<a href='/x'>link text here</a>",
    "<time datetime='2031-01-01'>",
    '<script type=\'application/ld+json\'>{"@type":"Article"',
    "</script>",
    "12 May 2031",
    "(QPA)",
    "<figure>",
    "&amp;&#0;",
    "<!--",
    "-->",
    "<li>",
    "\u0000",
    "By Ada Orl",
  );
  it("never throws, and every block's span cuts its text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fc.string()), { maxLength: 60 }), (parts) => {
        for (const page of [readHtmlPage(parts.join("")), readTextPage(parts.join("\n"))]) expectTrueSpans(page);
      }),
      { numRuns: 150 },
    );
  });
  it("gives the same article for the same page", () => {
    const html = readFileSync(new URL("harbour-fire-2031/page.html", folder), "utf8");
    expect(readArticle(readHtmlPage(html))).toEqual(readArticle(readHtmlPage(html)));
  });
  it.each([
    ["elements never closed", (n: number) => "<b><div>words of a line, and some more of them for it. ".repeat(n)],
    ["cells of one row", (n: number) => `<table><tr>${"<td>12</td>".repeat(n)}</tr></table>`],
    ["links in one box", (n: number) => `<div>${'<a href="/x">A link of some words</a>'.repeat(n)}</div>`],
    [
      "nested headlines",
      (n: number) =>
        `${'<div class="title">'.repeat(200)}${"<p>words of a line, and some more of them.</p>".repeat(n)}`,
    ],
    ["unmatched ends", (n: number) => "<div>".repeat(200) + "</span>".repeat(n)],
  ])("takes time in step with length: %s", (_, make) => {
    const time = (n: number): number => {
      const html = make(n);
      const start = process.cpuUsage();
      readArticle(readHtmlPage(html));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(2000);
    expect(time(32_000)).toBeLessThan(Math.max(400, time(4000) * 30));
  });
  it("reads a page cut at the limit, and says so", () => {
    const result = readArticle(
      readHtmlPage("<p>Words of a story, one after the other.</p>".repeat(4000), { maxLength: 50_000 }),
    );
    expect(result.ok && result.article.warnings).toContain("truncated-page");
  });
  it("reads what lies ten thousand elements deep, and says so", () => {
    const html = `${"<div>".repeat(10_000)}<p>The bridge at Orl fell in the night, the town said.</p>`;
    const result = readArticle(readHtmlPage(html));
    expect(result.ok && result.article.text).toBe("The bridge at Orl fell in the night, the town said.");
    expect(result.ok && result.article.warnings).toContain("deep-nesting");
  });
});
