import { describe, expect, it } from "vitest";
import { makeAddressReader } from "./story-address.ts";

const read = makeAddressReader(["https://www.orlpost.example/town/river-rises-over-night-1201.html?src=home"]);

describe("makeAddressReader", () => {
  it.each([
    { href: "/town/pier-closed-for-winter-1198.html", kind: "story" },
    { href: "https://sport.orlpost.example/2031/05/04/eskil-wins/", kind: "story" },
    { href: "https://orlpostsport.example/eskil-wins-at-last", kind: "story" },
    { href: "/?p=77123", kind: "story" },
    { href: "//orlpost.example/story.php?id=77123", kind: "story" },
    { href: "story.php?t=pier-closed-for-winter", kind: "story" },
    { href: "pier-closed-for-winter-1198.html#comments", kind: "story" },
    { href: "/harbour-tolls", kind: "unclear" },
    { href: "/town/", kind: "list" },
    { href: "https://orlpost.example/", kind: "list" },
    { href: "/2031/05/", kind: "list" },
    { href: "/tag/flood-of-2031-in-orl", kind: "list" },
    { href: "/authors/ada-orl-brand-1977", kind: "list" },
  ])("takes $href for a $kind", ({ href, kind }) => {
    expect(read(href)?.kind).toBe(kind);
  });
  it.each([
    "https://eskiltimes.example/town/pier-closed-for-winter-1198.html",
    "https://www.orlpost.example/town/river-rises-over-night-1201.html#top",
    "/town/river-rises-over-night-1201.html?print=1",
    "/pictures/river-over-night-1201.jpg",
    "mailto:desk@orlpost.example",
    "javascript:void(0)",
    "#",
    "",
  ])("finds no other page of the site in %s", (href) => {
    expect(read(href)).toBeUndefined();
  });
  it("knows two links to one story", () => {
    const keys = [
      "/town/pier-closed-for-winter-1198?src=top",
      "http://orlpost.example/town/pier-closed-for-winter-1198/",
    ];
    expect(new Set(keys.map((href) => read(href)?.key)).size).toBe(1);
  });
  it("tells stories apart that only their query names", () => {
    expect(read("/story.php?id=77123")?.key).not.toBe(read("/story.php?id=77124")?.key);
  });
  it("takes the page's own folders for no lists", () => {
    const under = makeAddressReader(["https://orlpost.example/topics/river-rises-over-night"]);
    expect(under("/topics/pier-closed-for-winter")?.kind).toBe("story");
  });
  it("knows no other site where it does not know its own", () => {
    expect(makeAddressReader([])("https://orlpost.example/town/pier-closed-for-winter")?.kind).toBe("story");
  });
});
