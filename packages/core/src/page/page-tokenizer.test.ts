import { Parser, Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { PageTokenizer } from "./page-tokenizer.ts";

/** What the parser says of a page; text in one piece, however it was cut. */
function eventsOf(html: string, tokenizer: typeof Tokenizer): readonly string[] {
  const events: string[] = [];
  let text = "";
  const say = (event: string): void => {
    if (text !== "") events.push(text);
    text = "";
    events.push(event);
  };
  const parser = new Parser(
    {
      onopentagname: (name) => say(`<${name}>`),
      onattribute: (name, value) => say(`${name}=${value}`),
      onclosetag: (name) => say(`</${name}>`),
      ontext: (part) => (text += part),
    },
    { decodeEntities: false, Tokenizer: tokenizer },
  );
  parser.end(html);
  say("end");
  return events;
}

describe("PageTokenizer", () => {
  it.each([
    "<p class=a id='b' title=\"c\" hidden>One</p>",
    "<p class = a\n data-x=b/c>One<br/>Two<img src=x/>",
    "<p =a b==c>One</p >Two</p x>",
    "a < b, 1<2, <3, <>, </>, </ p>, </2>",
    "<!DOCTYPE html><!-- <p> -- > --!>One<!-->Two<!--->Three<!- x >Four<!>Five<?xml x?>Six",
    "<svg><![CDATA[ <b>x</b> ]]></svg>",
    "<script>if (a </b && '</scripts>') {}</SCRIPT ><p>One",
    "<TITLE><b>One</b></Title><textarea><p></textarea><style><</style><xmp><p></xmp>",
    "<svg><title>One</title><script>2</script><path d='x'/></svg>Three",
    "<iframe><p></iframe><noframes><p></noframes><noembed><p></noembed>",
    "<plaintext><p>One</plaintext>",
    "<p>One<!-- never closed <p>Two",
    "<p>One<script>never closed <p>Two",
    '<p>One<a href="never closed <p>Two',
    "<p>One<",
    "<p>One</",
    "<p>One</p",
    "<p>One<b",
    "<p>One<b class=x",
    "",
  ])("reads marks as the parser's own tokenizer does: %s", (html) => {
    expect(eventsOf(html, PageTokenizer)).toEqual(eventsOf(html, Tokenizer));
  });

  it("takes character data outside of pictures for a comment, as browsers do", () => {
    expect(eventsOf("<![CDATA[ One > Two", PageTokenizer)).toEqual([" Two", "end"]);
  });

  it("goes over a page once, whatever it lacks", () => {
    const pieces = ["<!--", "</", "<a b='", "<script>", '<a b="', "<![CDATA[", "&", "<!", "<svg><![CDATA["];
    for (const piece of pieces) {
      const start = performance.now();
      eventsOf(piece.repeat(200_000 / piece.length), PageTokenizer);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
