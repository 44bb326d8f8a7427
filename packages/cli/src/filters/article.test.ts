import { describe, expect, it } from "vitest";
import { answerArticle } from "./article.ts";

const page =
  '<title>A bridge falls | Orl Courier</title><h1>A bridge falls</h1><span class="byline">By Ada Orl and Bo Lind</span>' +
  '<time datetime="2031-03-04T18:45:00+04:00">4 March 2031</time><p>The bridge at Orl fell on Monday, the town said.</p>';

describe("answerArticle", () => {
  it("gives the article under the contract's names", () => {
    expect(answerArticle({ id: "7", html: page, url: "https://orl.example/bridge" })).toMatchObject({
      id: "7",
      title: "A bridge falls",
      byline: "Ada Orl; Bo Lind",
      published: "2031-03-04T18:45:00+04:00",
      text: "The bridge at Orl fell on Monday, the town said.",
      url: "https://orl.example/bridge",
    });
  });
  it("reads plain text too", () => {
    const text = "A bridge falls\n\n4 March 2031\n\nThe bridge at Orl fell on Monday, the town said.";
    expect(answerArticle({ id: "8", text })).toMatchObject({
      id: "8",
      title: "A bridge falls",
      published: "2031-03-04",
    });
  });
  it("tells which article could not be read", () => {
    const html =
      '<title>A bridge falls</title><meta property="og:type" content="article"><meta property="og:title" content="A bridge falls">' +
      '<meta name="author" content="Ada Orl"><meta property="article:published_time" content="2031-03-04T18:45:00+04:00"><div id="app"></div>';
    expect(answerArticle({ id: "9", html, url: "https://orl.example/bridge" })).toMatchObject({
      id: "9",
      error: "no-main-text",
      title: "A bridge falls",
      byline: "Ada Orl",
      published: "2031-03-04T18:45:00+04:00",
      url: "https://orl.example/bridge",
    });
  });
  it.each([
    { line: { id: "1", html: "" }, error: "empty-page" },
    { line: { id: "2" }, error: "the line has neither html nor text" },
  ])("says what is wrong: $error", ({ line, error }) => {
    expect(answerArticle(line)).toEqual({ id: line.id, error });
  });
});
