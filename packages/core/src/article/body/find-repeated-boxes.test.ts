import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { readArticle } from "../read-article.ts";

const text = "The river has risen by another ten centimetres since then, the water board says.";
const clocks = ["14:32", "12.05", "10:48", "09h10"];

function countPosts(boxes: readonly string[]): number | undefined {
  const result = readArticle(readHtmlPage(`<h1>The Tarn rises</h1><main>${boxes.join("")}</main>`));
  return result.ok ? result.article.livePosts.length : undefined;
}

describe("posts of a live page that does not mark them", () => {
  it.each([
    {
      what: "boxes with a time above their text",
      make: (at: string) => `<div><span>${at}</span><p>${at} ${text}</p></div>`,
    },
    {
      what: "boxes with a time in their heading",
      make: (at: string) => `<div><h3>${at} Water rises</h3><p>${text} ${at}</p></div>`,
    },
    {
      what: "boxes within boxes",
      make: (at: string) => `<section><div><i>${at}</i></div><div><p>${at} ${text}</p></div></section>`,
    },
  ])("finds $what", ({ make }) => {
    expect(countPosts(clocks.map(make))).toBe(clocks.length);
  });

  it.each([
    { what: "a time below the text", make: (at: string) => `<div><p>${at} ${text}</p><span>${at}</span></div>` },
    {
      what: "cards of other stories",
      make: (at: string) =>
        `<div><span>${at}</span><p><a href="/${at}">The Tarn rises again at Eskil</a></p><p>${at} ${text}</p></div>`,
    },
    { what: "times in sentences", make: (at: string) => `<div><p>At ${at} it was worse. ${text}</p></div>` },
    { what: "days without a time", make: (at: string) => `<div><span>3 May</span><p>${at} ${text}</p></div>` },
  ])("finds none in $what", ({ make }) => {
    expect(countPosts(clocks.map(make))).toBe(0);
  });

  it("finds none where there are few", () => {
    expect(countPosts(clocks.slice(0, 3).map((at) => `<div><span>${at}</span><p>${at} ${text}</p></div>`))).toBe(0);
  });
});
