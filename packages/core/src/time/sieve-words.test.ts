import { describe, expect, it } from "vitest";
import { sieveWords } from "./sieve-words.ts";

describe("sieveWords", () => {
  const mayBeListed = sieveWords(["week", "märz", "неделя", "x"]);

  it.each(["week", "märz", "неделя", "x"])("lets through what is listed: %s", (word) => {
    expect(mayBeListed(word)).toBe(true);
  });

  it.each(["weeks", "month", "a", "", "weak of"])("stops what differs at an end or in length: %s", (word) => {
    expect(mayBeListed(word)).toBe(false);
  });

  it("lets nothing through where nothing is listed", () => {
    expect(sieveWords([])("week")).toBe(false);
  });
});
