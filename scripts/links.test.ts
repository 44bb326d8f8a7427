import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const foreign = ["**/node_modules/**", "**/dist/**", "**/out/**", "**/fixtures/**"];
const pages = globSync("**/*.md", { cwd: root, exclude: foreign });

/** Links of a page to files of this repository, without what follows `#`. */
function findFileLinks(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link.replace(/#.*$/, ""));
  return links.filter((link) => link !== "" && !/^[a-z]+:/.test(link));
}

describe("links between pages", () => {
  it.each(pages)("lead somewhere in %s", (page) => {
    const file = join(root, page);
    const lost = findFileLinks(readFileSync(file, "utf8")).filter((link) => !existsSync(join(dirname(file), link)));
    expect(lost).toEqual([]);
  });

  it("would find a lost one", () => {
    expect(findFileLinks("[a](b.md#c) [d](https://example.org) [e](#f)")).toEqual(["b.md"]);
  });
});
