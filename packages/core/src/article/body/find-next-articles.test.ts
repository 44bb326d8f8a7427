import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { readArticle } from "../read-article.ts";

const sentences = [
  "rose by two metres in the night",
  "fell again by noon",
  "had not been so high for years",
  "took a bridge",
];
const prose = (town: string): string =>
  sentences
    .map((words) => `<p>The river at ${town} ${words}, the town said on Monday, and its lower streets were closed.</p>`)
    .join("");
const byline = '<p class="byline">By Ada Orl</p><time datetime="2031-05-04">4 May</time>';
const article = (headline: string, town: string): string =>
  `<article><h2>${headline}</h2>${byline}${prose(town)}</article>`;

function read(body: string) {
  const head = '<meta property="og:title" content="River rises over night"><meta property="og:type" content="article">';
  const result = readArticle(readHtmlPage(`<html><head>${head}</head><body><main>${body}</main></body></html>`), {});
  if (!result.ok) return undefined;
  const { text, related } = result.article;
  return { holdsNext: text.includes("Eskil"), teasers: related.map(({ headline }) => headline) };
}

describe("findArticleRow", () => {
  it.each([
    ["one more", article("River rises over night", "Orl") + article("Pier closed for the winter", "Eskil")],
    [
      "one more under a heading of the page",
      `<h1>Latest</h1>${article("River rises over night", "Orl")}${article("Pier closed for the winter", "Eskil")}`,
    ],
    [
      "boxes in one article",
      `<article>${[
        ["River rises over night", "Orl"],
        ["Pier closed for the winter", "Eskil"],
      ]
        .map(([line = "", town = ""]) => `<div><h2>${line}</h2>${byline}${prose(town)}</div>`)
        .join("<p>Advertisement</p>")}</article>`,
    ],
  ])("ends the text where the next article begins: %s", (_, body) => {
    expect(read(body)).toEqual({ holdsNext: false, teasers: ["Pier closed for the winter"] });
  });
  it.each([
    [
      "sections without time and author",
      `<article><section><h2>River rises over night</h2>${byline}${prose("Orl")}</section><section><h2>What we know so far</h2>${prose("Eskil")}</section></article>`,
    ],
    [
      "posts below the headline",
      `<h2>River rises over night</h2>${article("What we know so far", "Orl")}${article("The pier is closed", "Eskil")}`,
    ],
    [
      "sections of a lower rank",
      `<article><div><h1>River rises over night</h1>${byline}${prose("Orl")}</div><div><h2>The pier is closed</h2>${byline}${prose("Eskil")}</div></article>`,
    ],
  ])("leaves whole: %s", (_, body) => {
    expect(read(body)?.holdsNext).toBe(true);
  });
});
