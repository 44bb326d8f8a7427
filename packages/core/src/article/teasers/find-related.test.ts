import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { readArticle } from "../read-article.ts";

const url = "https://orlpost.example/town/river-rises-over-night-1201";
const prose =
  "<p>The river at Orl rose by two metres in the night, the town said on Monday, and the lower streets were closed.</p>";
const link = (words: string) => `<a href="/town/${words.toLowerCase().replaceAll(" ", "-")}-1198">${words}</a>`;
const pier = link("The pier is closed for the winter");
const toll = link("Eskil asks for higher harbour tolls");
const both = ["The pier is closed for the winter", "Eskil asks for higher harbour tolls"];

function teasersOf(parts: { readonly above?: string; readonly inside?: string; readonly below?: string }) {
  const { above = "", inside = "", below = "" } = parts;
  const html = `<body>${above}<article><h1>River rises over night</h1>${prose.repeat(3)}${inside}${prose.repeat(3)}</article>${below}</body>`;
  const result = readArticle(readHtmlPage(html), { url });
  return result.ok ? result.article.related.map(({ headline }) => headline) : undefined;
}

describe("findRelated", () => {
  it.each([
    ["a list under the article", { below: `<h2>Latest</h2><ul><li>${pier}</li><li>${toll}</li></ul>` }],
    ["a list without a heading", { below: `<ul><li>${pier}</li><li>${toll}</li></ul>` }],
    [
      "a side column whose heading ties it to the article",
      { below: `<aside><h3>Related stories</h3><ul><li>${pier}</li><li>${toll}</li></ul></aside>` },
    ],
    [
      "a heading in a box of its own, with a link to more",
      {
        below: `<section><header><h2>Mehr zum Thema</h2><a href="/topics/floods">Alle</a></header><div>${pier}</div><div>${toll}</div></section>`,
      },
    ],
    ["lines in the text", { inside: `<p>Read more: ${pier}</p>${prose}<p><b>LIRE AUSSI | </b>${toll}</p>` }],
    [
      "cards with kicker, summary and a second link",
      {
        below: [pier, toll]
          .map(
            (card) =>
              `<div><a href="/tag/town">Town</a><h3>${card}</h3>${card.replace(/>[^<]+</, ">Read the whole story of it<")}</div>`,
          )
          .join(""),
      },
    ],
    [
      "cards that are one link each",
      {
        below: both
          .map(
            (words) =>
              `<a href="/town/${words.replaceAll(" ", "-")}"><span>Town</span><div class="card-title">${words}</div><p>What it is about, in many more words than that.</p></a>`,
          )
          .join(""),
      },
    ],
    [
      "lines that lead to other stories where the links were lost",
      { inside: both.map((words) => `<p><b>READ |</b> ${words}</p>`).join(prose) },
    ],
    [
      "headlines that follow their linked kickers",
      {
        below: `<h3>Zum Thema</h3>${both.map((words) => `<p>${link(words).replace(/>.*?</, `>${words.split(" ", 2).join(" ")}<`)} ${words.split(" ").slice(2).join(" ")}</p>`).join("")}`,
      },
    ],
    ["a navigation of two headlines", { below: `<nav>${pier}${toll}</nav>` }],
    ["an aside that the text runs on after", { inside: `<aside>${pier}</aside>${prose}<aside>${toll}</aside>` }],
    [
      "a heading that speaks of related stories at its end",
      {
        below: `<aside><h3>Diese Artikel könnten dir auch gefallen</h3>${`<div>${pier}</div><div>${toll}</div>`}</aside>`,
      },
    ],
    [
      "headlines with a summary in the same line, in a box that is called related",
      {
        below: `<div class="related">${[pier, toll].map((card) => `<div>${card} ${"What it is about in more words. ".repeat(5)}</div>`).join("")}</div>`,
      },
    ],
    ["a widget of related stories", { below: `<div class="related-widget"><p>${pier}</p><p>${toll}</p></div>` }],
    [
      "a reel of films under the headline",
      {
        above: `<h1>River rises over night</h1><div class="media"><div>${pier}</div><div>${toll}</div></div>`,
      },
    ],
    ["the next and the previous story", { below: `<nav class="post-navigation">${pier}${toll}</nav>` }],
  ])("finds %s", (_, parts) => {
    expect(teasersOf(parts)).toEqual(both);
  });
  it.each([
    ["what is most read", { below: `<h2>Most read</h2><ul><li>${pier}</li><li>${toll}</li></ul>` }],
    ["a side column", { below: `<aside><h3>Latest</h3><ul><li>${pier}</li><li>${toll}</li></ul></aside>` }],
    ["a menu", { above: `<nav><ul><li>${pier}</li><li>${toll}</li></ul></nav>` }],
    ["stories above the article", { above: `<div>${pier}</div><div>${toll}</div>` }],
    ["the footer", { below: `<footer><div>${pier}</div><div>${toll}</div></footer>` }],
    [
      "links in a sentence",
      { inside: `<p>The town remembers how it went the last time, when people were told that ${pier} at noon.</p>` },
    ],
    [
      "other sites",
      {
        below: `<h2>Related</h2><a href="https://eskil.example/town/harbour-tolls-rise-1177">Harbour tolls rise again</a>`,
      },
    ],
    [
      "sections and tags",
      { below: `<h2>Related topics</h2><a href="/tag/floods">Floods</a><a href="/town/">Town</a>` },
    ],
    [
      "keywords in a row",
      { below: `<p><a href="/news/pier-1177">Pier closed</a> <a href="/news/toll-1178">Harbour tolls</a></p>` },
    ],
    ["the article's own film under the headline", { above: `<h1>River rises over night</h1><div>${pier}</div>` }],
    ["documents", { below: `<a href="/files/river-rises-over-night.pdf">The whole report on the river</a>` }],
    ["services", { below: `<a href="/hilfe-und-kontakt-zur-redaktion">Write to us</a>` }],
    ["the article itself", { below: `<h2>Latest</h2><a href="${url}?src=latest">River rises over night</a>` }],
  ])("takes %s for none", (_, parts) => {
    expect(teasersOf(parts)).toEqual([]);
  });
  it("ends what a heading says where the text goes on", () => {
    const inside = `<h3>Most read</h3><div>${pier}</div>${prose}<p>${toll}</p>`;
    expect(teasersOf({ inside })).toEqual(both.slice(1));
  });
  it("takes the short headline under a kicker for the headline", () => {
    const card =
      "<a href='/town/pier-1198'><h4>Town</h4><h3>Pier closed</h3><p>What it is about, in many words.</p></a>";
    expect(teasersOf({ below: `<h2>Related</h2>${card}` })).toEqual(["Pier closed"]);
  });
  it("takes one story for one teaser, by its headline", () => {
    const below = `<div><a href="/town/pier-1198">All about the pier and the winter</a><h3><a href="/town/pier-1198?src=2">The pier is closed</a></h3></div>`;
    expect(teasersOf({ below })).toEqual(["The pier is closed"]);
  });
});
