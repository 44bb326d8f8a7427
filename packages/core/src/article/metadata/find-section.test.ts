import { describe, expect, it } from "vitest";
import { readHtmlPage, readTextPage } from "#page";
import { readArticle } from "../read-article.ts";
import { isOpinionSection } from "./find-section.ts";

const body =
  "<p>The bridge at Orl fell in the night, the town said. Nobody was on it when the pier gave way.</p>".repeat(3);

function readSection(head: string, top = "", url?: string): string | undefined {
  const html = `<html><head>${head}</head><body><main>${top}<h1>Who let the bridge fall?</h1>${body}</main></body></html>`;
  const result = readArticle(readHtmlPage(html), url === undefined ? {} : { url });
  return result.ok ? result.article.section : undefined;
}

const ld = (node: unknown): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const trail = {
  "@type": "BreadcrumbList",
  itemListElement: [
    { "@type": "ListItem", name: "Home" },
    { "@type": "ListItem", item: { name: "Orl valley" } },
  ],
};

describe("findSection", () => {
  it.each([
    { head: ld({ "@type": "NewsArticle", headline: "x", articleSection: "Orl valley" }), section: "Orl valley" },
    { head: ld({ "@type": "OpinionNewsArticle", headline: "x", articleSection: "Bridges" }), section: "Opinion" },
    { head: '<meta property="article:section" content="Bridges">', section: "Bridges" },
    { head: ld(trail), section: "Orl valley" },
    { head: "", top: '<div class="kicker">Columnists</div>', section: "Columnists" },
    { head: '<meta name="section" content="Bridges">', top: '<p class="eyebrow">Op-Ed</p>', section: "Op-Ed" },
    { head: "", url: "https://herald.example/opinion/2031/05/who-let-it-fall", section: "opinion" },
  ])("reads $section from $head $top $url", ({ head, top, url, section }) => {
    expect(readSection(head, top, url)).toBe(section);
  });
  it.each([
    { head: "", url: "https://herald.example/news/2031/05/opinion-poll" },
    { head: "", top: '<div class="kicker">12 May 2031</div>' },
    { head: "", top: '<div class="related"><span class="tag">Opinion</span></div>' },
    { head: '<meta property="article:section" content="Home">' },
  ])("finds none in $head $top $url", ({ head, top, url }) => {
    expect(readSection(head, top, url)).toBeUndefined();
  });
});

describe("findSection, scraped text", () => {
  const lines = ["Who let the bridge fall?", "12 May 2031", body.replace(/<\/?p>/g, "\n\n")];
  it("reads a line above the headline that names a section of opinion", () => {
    const result = readArticle(readTextPage(["Opinion", ...lines].join("\n\n")));
    expect(result.ok && result.article).toMatchObject({ section: "Opinion", headline: "Who let the bridge fall?" });
  });
  it("takes no other line for one", () => {
    const result = readArticle(readTextPage(["Bridges", ...lines].join("\n\n")));
    expect(result.ok && result.article.section).toBeUndefined();
  });
});

describe("isOpinionSection", () => {
  it.each(["Opinion", "Op-Ed", "comment", "Leitartikel", "Opinión"])("knows %s", (name) => {
    expect(isOpinionSection(name)).toBe(true);
  });
  it.each(["News", "Opinion polls", "Community", ""])("does not take %s for one", (name) => {
    expect(isOpinionSection(name)).toBe(false);
  });
});
