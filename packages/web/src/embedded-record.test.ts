import { describe, expect, it } from "vitest";
import { readEmbeddedTimeline, writeEmbeddedRecord } from "./embedded-record.ts";
import { harrowDam } from "./fixtures/harrow-dam.ts";

const wrap = (json: string) => `<script type="application/json" id="dateline">${json}</script>`;

describe("the embedded record", () => {
  it("is read back as it was, without the articles' text", () => {
    const articles = harrowDam.articles.map(({ text: _, ...rest }) => rest);
    const expected = JSON.parse(JSON.stringify({ ...harrowDam, articles }));
    expect(readEmbeddedTimeline(wrap(writeEmbeddedRecord(harrowDam, false)))).toEqual(expected);
  });
  it("is read back whole when the text is wanted", () => {
    const expected = JSON.parse(JSON.stringify(harrowDam));
    expect(readEmbeddedTimeline(wrap(writeEmbeddedRecord(harrowDam, true)))).toEqual(expected);
  });
  it("cannot end its element", () => {
    const title = "</script><script>alert(1)</script><!-- \u2028\u2029";
    const json = writeEmbeddedRecord({ ...harrowDam, title }, false);
    expect(json).not.toMatch(/[<>\u2028\u2029]/);
    expect(readEmbeddedTimeline(wrap(json))).toMatchObject({ title });
  });
  it.each(["", "<p>no record</p>", wrap("{"), '<script type="application/json" id="dateline">{}'])(
    "finds none in: %s",
    (html) => {
      expect(readEmbeddedTimeline(html)).toBeUndefined();
    },
  );
});
