import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const src = import.meta.dirname;
const sources = globSync("**/*.ts", { cwd: src }).filter((file) => !/\.test(-d)?\.ts$/.test(file));

/** What would let two readings of one page differ, and what would reach outside. */
const banned = [
  { name: "the clock", pattern: /\bTemporal\s*\.\s*Now\b|\bnew Date\b|\bDate\.now\b|\bperformance\.now\b/ },
  { name: "chance", pattern: /\bMath\s*\.\s*random\b|\brandomUUID\b|\bgetRandomValues\b/ },
  { name: "a locale", pattern: /\.toLocale[A-Z]\w*\(|\.localeCompare\(|\bIntl\b\s*\./ },
  { name: "Node", pattern: /(?:from|import\()\s*["']node:|\bprocess\s*\.\s*(?:env|argv|stdout|cwd)\b/ },
  { name: "the network", pattern: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/ },
];

/** A page or a table may speak of anything: comments and strings of prose are not code. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

describe("core is pure", () => {
  it("has sources to look at", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it.each(banned)("no source uses $name", ({ pattern }) => {
    const guilty = sources.filter((file) => pattern.test(withoutComments(readFileSync(join(src, file), "utf8"))));
    expect(guilty).toEqual([]);
  });

  it.each([
    "const now = Temporal.Now.instant();",
    "const dice = Math.random();",
    'import { readFile } from "node:fs";',
    "names.sort((a, b) => a.localeCompare(b));",
  ])("would find: %s", (code) => {
    expect(banned.some(({ pattern }) => pattern.test(code))).toBe(true);
  });
});
