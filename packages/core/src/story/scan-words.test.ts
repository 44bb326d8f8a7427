import { describe, expect, it } from "vitest";
import { scanWords } from "./scan-words.ts";

describe("scanWords", () => {
  it.each([
    { a: "The mayor’s BOAT sank.", b: "the mayor's boat sank" },
    { a: "Élan, über alles", b: "élan über “alles”" },
    { a: "9 boats; 40 men", b: "9 boats 40 men" },
  ])("hashes $a as $b", ({ a, b }) => {
    expect(scanWords(a).hashes).toEqual(scanWords(b).hashes);
  });

  it.each([
    { text: "He said “not now” and left", quoted: [0, 0, 1, 1, 0, 0] },
    { text: 'He said "not now" and left', quoted: [0, 0, 1, 1, 0, 0] },
    { text: "«Non» dit il", quoted: [1, 0, 0] },
    { text: "“Never closed\nNext line", quoted: [1, 1, 0, 0] },
    { text: "no marks", quoted: [0, 0] },
  ])("tells quoted words in: $text", ({ text, quoted }) => {
    expect([...scanWords(text).quoted]).toEqual(quoted);
  });

  it("tells numbers", () => {
    expect([...scanWords("At 9 am 40th of 3.5 b2").numeric]).toEqual([0, 1, 0, 1, 0, 1, 1, 0]);
  });

  it("counts each sign of a script without spaces", () => {
    expect(scanWords("洪水来了。").hashes).toHaveLength(4);
  });

  it.each(["", "  \n", "…—!"])("finds nothing in %j", (text) => {
    expect(scanWords(text).hashes).toHaveLength(0);
  });
});
