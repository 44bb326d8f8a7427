import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import type { BlockLabel } from "../article.ts";
import { readArticle } from "../read-article.ts";

const folder = new URL("../fixtures/", import.meta.url);

function labelsOf(html: string, url?: string): readonly (readonly [BlockLabel, string])[] {
  const result = readArticle(readHtmlPage(html), url === undefined ? {} : { url });
  return result.ok ? result.article.blocks.map(({ label, text }) => [label, text] as const) : [];
}

const opening =
  "<p>The bridge at Orl fell in the night, the town said on Monday. Nobody was on it when the pier gave way.</p>";
const more = "<p>Engineers had warned of the pier in March. A boat is to carry people across until it is rebuilt.</p>";

describe("labels of the blocks in and near an article", () => {
  it.each<{ block: string; label: BlockLabel; text: string }>([
    { block: "<p>Updated at 4:15 p.m.</p>", label: "date-line", text: "Updated at 4:15 p.m." },
    { block: "<p>Image 2 of 5</p>", label: "caption", text: "Image 2 of 5" },
    { block: "<p>Advertisement</p>", label: "boilerplate", text: "Advertisement" },
    {
      block: "<p>Advertising brought the town 40,000 crowns a year.</p>",
      label: "paragraph",
      text: "Advertising brought the town 40,000 crowns a year.",
    },
    { block: "<p><a href='https://tarn.example/x'>Get it at Tarn</a></p>", label: "paragraph", text: "Get it at Tarn" },
    { block: "<p>___</p>", label: "paragraph", text: "___" },
    { block: "<p>* * *</p>", label: "boilerplate", text: "* * *" },
    { block: "<p><b>A pier of oak</b></p>", label: "subhead", text: "A pier of oak" },
    { block: "<p><b>It was a pier of oak!</b></p>", label: "paragraph", text: "It was a pier of oak!" },
    { block: "<blockquote>It shook before it fell.</blockquote>", label: "quote", text: "It shook before it fell." },
    { block: "<ul><li>A pier of oak</li></ul>", label: "list-item", text: "A pier of oak" },
    {
      block: "<p>Correction: the pier was built in 1911, not in 1901.</p>",
      label: "correction",
      text: "Correction: the pier was built in 1911, not in 1901.",
    },
  ])("calls $text a $label", ({ block, label, text }) => {
    const html = `<h1>A bridge falls</h1><div>${opening}${block}${more}</div>`;
    expect(labelsOf(html, "https://herald.example/1")).toContainEqual([label, text]);
  });

  it.each<{ html: string; label: BlockLabel; text: string }>([
    { html: `<p><b>By TILDE MARREN</b></p>${opening}${more}`, label: "byline", text: "By TILDE MARREN" },
    { html: `${opening}${more}<p>Text: Tilde Marren</p>`, label: "byline", text: "Text: Tilde Marren" },
    { html: `${opening}<p>By the quay</p>${more}`, label: "paragraph", text: "By the quay" },
    { html: `${opening}${more}<p>By Friday all was done.</p>`, label: "paragraph", text: "By Friday all was done." },
  ])("calls $text before or after the text a $label", ({ html, label, text }) => {
    expect(labelsOf(`<h1>A bridge falls</h1><div>${html}</div>`)).toContainEqual([label, text]);
  });

  it("keeps what pops up inside a line out of the text", () => {
    const html = `<h1>A bridge falls</h1><div>${opening}<p>Mayor <a href="/m">Tilde Marren</a><span class="tooltip-text">Tilde Marren has been mayor since 2027</span> wants a new one.</p>${more}</div>`;
    expect(labelsOf(html)).toContainEqual(["paragraph", "Mayor Tilde Marren wants a new one."]);
  });

  it.each([
    {
      what: "a standfirst of new facts",
      words:
        "For forty years ferries had carried the quarry's stone below its arches, and every winter a barge had struck one.",
      label: "paragraph",
    },
    {
      what: "a standfirst that the body says again",
      words:
        "Nobody was on the bridge at Orl when it fell in the night after engineers had warned of the pier, the town said.",
      label: "standfirst",
    },
    { what: "a short standfirst", words: "The bridge had stood for 120 years.", label: "standfirst" },
  ])("calls $what a $label", ({ words, label }) => {
    const html = `<h1>A bridge falls</h1><p class="standfirst">${words}</p><div>${opening}${more}</div>`;
    expect(labelsOf(html)).toContainEqual([label, words]);
  });

  it("labels what stands between headline and body and below it, and calls none of it body", () => {
    const html = readFileSync(new URL("census-correction-2031/page.html", folder), "utf8");
    expect(labelsOf(html).map(([label]) => label)).toEqual([
      "headline",
      "standfirst",
      "byline",
      "paragraph",
      "caption",
      "paragraph",
      "paragraph",
      "date-line",
      "correction",
      "agency-line",
      "bio",
    ]);
  });
});
