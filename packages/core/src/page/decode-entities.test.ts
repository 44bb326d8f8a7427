import { describe, expect, it } from "vitest";
import { decodeText, decodeValue } from "./decode-entities.ts";

describe("decodeText", () => {
  it.each([
    { written: "Orl &amp; Eskil", text: "Orl & Eskil" },
    { written: "caf&eacute; &#8220;Orl&#x201D;", text: "café “Orl”" },
    { written: "&copy2031 &amp;amp; &lt", text: "©2031 &amp; <" },
    { written: "R&D, a & b, &;, &nosuch; &", text: "R&D, a & b, &;, &nosuch; &" },
    { written: "&#0;&#150;&#xD800;", text: "\ufffd–\ufffd" },
    { written: "", text: "" },
  ])("reads $written", ({ written, text }) => {
    expect(decodeText(written)).toBe(text);
  });
});

describe("decodeValue", () => {
  it.each([
    { written: "?a=1&amp;b=2", value: "?a=1&b=2" },
    { written: "?a=1&copy=2&reg2=3", value: "?a=1&copy=2&reg2=3" },
    { written: "Orl &copy", value: "Orl ©" },
    { written: "Orl", value: "Orl" },
  ])("reads $written", ({ written, value }) => {
    expect(decodeValue(written)).toBe(value);
  });
});
