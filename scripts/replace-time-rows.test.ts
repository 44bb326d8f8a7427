import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceTimeRows } from "./replace-time-rows.ts";

describe("replaceTimeRows", () => {
  it("writes what is found, in the language of the heading, and leaves other tables alone", () => {
    const page =
      "| a | b |\n\n### German (`de`)\n\n| s | d | p | e | t | r |\n| - | - | - | - | - | - |\n| Es war **gestern**. |\n";
    const [, , , , head, , row] = replaceTimeRows(page).split("\n");
    expect(head).toMatch(/^\| s {19}\| d /);
    expect(row).toBe("| Es war **gestern**. | 2025-03-11 | day | `2025-03-11` | 2025-03-11 | near-day |");
    expect(replaceTimeRows(page)).toContain("| a | b |\n");
  });

  it("says so where nothing is found", () => {
    expect(replaceTimeRows("| It was **red**. |")).toContain("not found");
  });

  it("has written docs/time.md", () => {
    const page = readFileSync(join(import.meta.dirname, "../docs/time.md"), "utf8");
    expect(replaceTimeRows(page), "run `npm run docs`").toBe(page);
  });
});
