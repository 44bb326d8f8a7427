import { describe, expect, it } from "vitest";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";
import { countOrigins, indexSources, nameOutlet } from "./source-index.ts";

describe("nameOutlet", () => {
  it.each([
    { parts: { site: "The Lantern", url: "https://lantern.example/" }, name: "The Lantern" },
    { parts: { url: "https://www.lantern.example/a" }, name: "lantern.example" },
    { parts: { url: "no address" }, name: "a1.html" },
    { parts: {}, name: "a1.html" },
  ])("is $name", ({ parts, name }) => {
    expect(nameOutlet({ source: "pages/a1.html", ...parts })).toBe(name);
  });
  it.each(["-", "pages/", "/"])("is the source itself where it ends in no name: %s", (source) => {
    expect(nameOutlet({ source })).toBe(source);
  });
});

describe("indexSources", () => {
  it("names a citation of an article it does not know by its source", () => {
    const sources = indexSources({ articles: [], families: [] });
    expect(sources.outletOf({ article: "a9", source: "pages/a9.html" })).toBe("a9.html");
    expect(sources.originOf({ article: "a9", source: "pages/a9.html" })).toBe("a9.html");
  });
});

describe("countOrigins", () => {
  it("counts origins, not articles", () => {
    expect(lanternBridge.articles.filter(({ excluded }) => excluded === undefined)).toHaveLength(4);
    expect(countOrigins(lanternBridge)).toBe(3);
  });
});
