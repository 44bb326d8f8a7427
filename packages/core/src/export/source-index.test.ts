import { describe, expect, it } from "vitest";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";
import { countOrigins, indexSources } from "./source-index.ts";

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
