import { describe, expect, it } from "vitest";
import type { Article } from "./article.ts";
import { articleFromText } from "./article-from-text.ts";
import { writtenOn } from "./written-on.ts";

const plain = articleFromText({ text: "One.\n\nTwo.", published: "2031-04-22T07:45" });

describe("writtenOn", () => {
  it.each<{ why: string; article: Article; offset: number; day: string | undefined }>([
    { why: "the day of publication", article: plain, offset: 0, day: "2031-04-22T07:45" },
    { why: "an earlier dateline", article: { ...plain, datelineDay: "2031-04-21" }, offset: 0, day: "2031-04-21" },
    { why: "no later dateline", article: { ...plain, datelineDay: "2031-04-23" }, offset: 0, day: "2031-04-22T07:45" },
    {
      why: "the post's own time",
      article: { ...plain, livePosts: [{ published: "2031-04-20T10:00Z", span: { start: 0, end: 4 } }] },
      offset: 2,
      day: "2031-04-20T10:00Z",
    },
    {
      why: "publication outside the posts",
      article: { ...plain, livePosts: [{ published: "2031-04-20T10:00Z", span: { start: 0, end: 4 } }] },
      offset: 6,
      day: "2031-04-22T07:45",
    },
    { why: "nothing when no date is known", article: articleFromText({ text: "One." }), offset: 0, day: undefined },
  ])("is $why", ({ article, offset, day }) => {
    expect(writtenOn(article, offset)).toBe(day);
  });
});

describe("articleFromText", () => {
  it("keeps the text as it is and marks its paragraphs", () => {
    const text = "ESKIL, March 10 (QPA) – One.\n\n\nTwo. ";
    const article = articleFromText({ text, published: "2031-03-11" });
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
      "ESKIL, March 10 (QPA) – One.",
      "Two.",
    ]);
    expect(article).toMatchObject({ agency: "QPA", place: "Eskil", datelineDay: "2031-03-10" });
  });
});
