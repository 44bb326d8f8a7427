import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceClaimsRows } from "./replace-claims-rows.ts";
import { replaceLexicon } from "./replace-lexicon.ts";

describe("replaceClaimsRows", () => {
  it.each([
    { heads: ["statement", "status", "claimant"], row: ["The ferry sank, Ada Orl said.", "`claimed`", "Ada Orl"] },
    { heads: ["statement", "status"], row: ["The ferry sank. **It will be raised.**", "`planned`"] },
    { heads: ["quotation", "direct", "speaker"], row: ["“**We wait,**” Ada Orl said.", "yes", "Ada Orl"] },
    { heads: ["figure", "min", "max", "qualifier"], row: ["At least **12** boats sank.", "12", "", "at least"] },
    { heads: ["figure", "kind", "unit"], row: ["Flight **12** landed.", "not taken", ""] },
    { heads: ["person", "name", "kind"], row: ["Mr **Orl** spoke.", "Orl", "`person`"] },
    { heads: ["figure", "colour"], row: ["At least **12** boats sank.", "no field colour"] },
  ])("answers $heads of: $row.0", ({ heads, row }) => {
    const page = [heads, heads.map(() => "-"), row.slice(0, 1)].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    const written = replaceClaimsRows(page).split("\n").at(-1) ?? "";
    expect(
      written
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ).toEqual(row);
  });

  it("leaves other tables and lines alone", () => {
    const page = "# Claims\n\n| field | meaning |\n| - | - |\n| **a** | b |\n";
    expect(replaceClaimsRows(page)).toBe(page);
  });
});

describe("replaceLexicon", () => {
  it("writes a block anew, and says so where there is none of its name", () => {
    const page = "a\n<!-- lexicon: vague numerals -->\nold\n<!-- end -->\n<!-- lexicon: x -->\n<!-- end -->\nb";
    const written = replaceLexicon(page);
    expect(written).toContain("| dozens ");
    expect(written).not.toContain("old");
    expect(written).toContain("no lexicon");
    expect(replaceLexicon(written)).toBe(written);
  });
});

describe("docs/claims.md", () => {
  it("says what the code finds", () => {
    const page = readFileSync(join(import.meta.dirname, "../docs/claims.md"), "utf8");
    expect(replaceLexicon(replaceClaimsRows(page)), "run `npm run docs`").toBe(page);
  });
});
