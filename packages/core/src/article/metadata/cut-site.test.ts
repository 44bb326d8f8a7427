import { describe, expect, it } from "vitest";
import { cutKnownSite, cutSite, makeSiteTest } from "./cut-site.ts";

const isSite = makeSiteTest(["The Quarrow Herald", "quarrowherald"]);

describe("makeSiteTest", () => {
  it.each([
    "The Quarrow Herald",
    "THE QUARROW HERALD",
    "quarrow-herald",
    "www.quarrowherald.example",
    "QuarrowHerald.de",
  ])("knows %s", (line) => {
    expect(isSite(line)).toBe(true);
  });
  it.each(["A bridge falls", "Herald", "", "The Quarrow Herald of Orl"])("does not take %s for it", (line) => {
    expect(isSite(line)).toBe(false);
  });
});

describe("cutSite", () => {
  it.each([
    { title: "A bridge falls | The Quarrow Herald", headline: "A bridge falls" },
    {
      title: "The Quarrow Herald: A bridge falls at Orl - The Quarrow Herald",
      headline: "The Quarrow Herald: A bridge falls at Orl",
    },
    { title: "The Quarrow Herald | A bridge falls", headline: "A bridge falls" },
    { title: "A bridge falls at Orl in the night - News", headline: "A bridge falls at Orl in the night" },
    { title: "A bridge falls at Orl │ News", headline: "A bridge falls at Orl" },
    { title: "A bridge falls", headline: "A bridge falls" },
  ])("reads $headline from $title", ({ title, headline }) => {
    expect(cutSite(title, isSite)).toBe(headline);
  });
});

describe("cutKnownSite", () => {
  it.each([
    { title: "A bridge falls – The Quarrow Herald", headline: "A bridge falls" },
    { title: "Derby: Orl - Eskil live", headline: "Derby: Orl - Eskil live" },
    { title: "The Quarrow Herald", headline: "The Quarrow Herald" },
  ])("reads $headline from $title", ({ title, headline }) => {
    expect(cutKnownSite(title, isSite)).toBe(headline);
  });
});
