import { describe, expect, it } from "vitest";
import type { AnnotatedPage } from "./read-answer.ts";
import { AnswerError, readNote } from "./read-answer.ts";
import { readLines, readRange } from "./read-lines.ts";

const html = `<html><head><title>Orl</title></head><body>
<p class="by">By <b>Ada Orl</b> and Bo&nbsp;Lind, staff writers</p>
<figure><img alt="A quay"><figcaption>The “old” quay at Eskil.<br>Photo: Cy Brand/QPA</figcaption></figure>
<ul class="more"><li><span>Ferry</span> <a class="head" href="/a"><h3>Ferry back &amp; running</h3></a></li>
<li><a href="/b"><h3>Mill to close</h3></a><p>A summary.</p></li></ul>
<script>{"agency": "Quay Press Agency"}</script></body></html>`;
const page: AnnotatedPage = { html, lines: readLines(html) };
const read = (note: string) =>
  readNote(note, page).ranges.map((range) => readRange(html, range) || html.slice(...range));

describe("readNote", () => {
  it.each([
    { note: 'byline 1 "Ada Orl" "Bo Lind"', found: ["Ada Orl", "Bo Lind"] },
    { note: "caption 2", found: ["The “old” quay at Eskil."] },
    { note: `caption 2 "The 'old' quay"`, found: ["The “old” quay"] },
    { note: 'caption 2 "The ... Eskil"', found: ["The “old” quay at Eskil"] },
    { note: 'credit 3 "Cy Brand/QPA"', found: ["Cy Brand/QPA"] },
    { note: "caption 2+3", found: ["The “old” quay at Eskil. Photo: Cy Brand/QPA"] },
    { note: "teaser 4-7 @h3", found: ["Ferry back & running", "Mill to close"] },
    { note: "teaser 4-7 @.head", found: ["Ferry back & running"] },
    { note: "teaser 5,6", found: ["Ferry back & running", "Mill to close"] },
    { note: 'agency raw "Quay Press Agency"', found: ["Quay Press Agency"] },
  ])("$note", ({ note, found }) => {
    expect(read(note)).toEqual(found);
  });

  it.each([
    'byline 1 "Cy Brand"',
    'agency raw "Weir Press"',
    "caption 99",
    "caption",
    "headline 1",
    "teaser 4-7 @h4",
    'caption 1-2 "Ada Orl"',
    'caption 2 "Eskil ... quay"',
  ])("refuses %s", (note) => {
    expect(() => readNote(note, page)).toThrow(AnswerError);
  });
});
