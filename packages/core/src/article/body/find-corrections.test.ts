import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { readArticle } from "../read-article.ts";

const prose =
  "<p>The river at Orl rose by two metres in the night, the town said on Monday, and the lower streets were closed.</p>";
const note = "Correction: An earlier version of this report gave the rise as three metres.";

function correctionsOf(html: string): readonly string[] {
  const result = readArticle(readHtmlPage(`<h1>River rises over night</h1>${html}`));
  return result.ok ? result.article.corrections : [];
}

describe("findCorrections", () => {
  it.each([
    ["at the end of the text", `<article>${prose.repeat(4)}<p>${note}</p></article>`],
    ["before the text", `<article><p><em>${note}</em></p>${prose.repeat(4)}</article>`],
    ["under the article", `<article>${prose.repeat(4)}</article><div class="notes"><p>${note}</p></div>`],
    ["in a box that is named for it", `<article>${prose.repeat(4)}<div class="correction">${note}</div></article>`],
  ])("finds one %s", (_, html) => {
    expect(correctionsOf(html)).toEqual([note]);
  });
  it.each([
    ["a heading", `<article>${prose.repeat(4)}<h4>Corrections</h4></article>`],
    ["a button", `<article>${prose.repeat(4)}</article><p>Correction: tell us</p>`],
    [
      "that of another story, in the link to it",
      `<article>${prose.repeat(4)}</article><ul><li><a href="/rail-1177">${note}</a></li></ul>`,
    ],
    ["one among comments", `<article>${prose.repeat(4)}</article><div class="comments"><p>${note}</p></div>`],
    ["the time of a change", `<article><p>Updated: 14:05, 4 May 2031</p>${prose.repeat(4)}</article>`],
  ])("takes %s for none", (_, html) => {
    expect(correctionsOf(html)).toEqual([]);
  });
});
