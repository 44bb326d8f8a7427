import { describe, expect, it } from "vitest";
import { linkToSentence, readSafeUrl } from "./safe-link.ts";

describe("readSafeUrl", () => {
  it.each(["https://courier.example/a", "http://courier.example/", "HTTPS://courier.example/#x"])(
    "lets %s through",
    (url) => {
      expect(readSafeUrl(url)).toBe(new URL(url).href);
    },
  );
  it.each([
    undefined,
    "",
    "javascript:alert(1)",
    "  JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "file:///etc/hosts",
    "//courier.example/a",
    "pages/a1.html",
    "vbscript:x",
  ])("lets nothing through of %s", (url) => {
    expect(readSafeUrl(url)).toBeUndefined();
  });
});

describe("linkToSentence", () => {
  it.each([
    { text: "The gate gave way.", fragment: "#:~:text=The%20gate%20gave%20way." },
    { text: "A well-known, open gate & wall", fragment: "#:~:text=A%20well%2Dknown%2C%20open%20gate%20%26%20wall" },
    {
      text: Array.from({ length: 20 }, (_, index) => `w${index}`).join(" "),
      fragment: "#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w14%20w15%20w16%20w17%20w18%20w19",
    },
  ])("points to: $text", ({ text, fragment }) => {
    expect(linkToSentence({ url: "https://courier.example/a", text })).toBe(`https://courier.example/a${fragment}`);
  });
  it("keeps the fragment that the address has", () => {
    expect(linkToSentence({ url: "https://courier.example/a#top", text: "Gate." })).toBe(
      "https://courier.example/a#top:~:text=Gate.",
    );
  });
  it("survives half a character", () => {
    expect(linkToSentence({ url: "https://courier.example/a", text: "Gate \ud800" })).toContain("Gate%20%EF%BF%BD");
  });
  it("makes no link of another scheme", () => {
    expect(linkToSentence({ url: "javascript:alert(1)", text: "Gate." })).toBeUndefined();
  });
});
