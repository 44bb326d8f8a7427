import { describe, expect, it } from "vitest";
import { runDateline, story } from "./run-dateline.ts";
import { writePage } from "./write-page.ts";

const page = `${story}/2027-04-20-lna-dam-breaks.html`;

describe("dateline read", () => {
  it("shows the article with its dates, quotations and figures marked", () => {
    const { code, stdout } = runDateline(["read", page]);
    const flat = stdout.replace(/\s+/g, " ");
    expect(code).toBe(0);
    expect(stdout.startsWith("At least nine dead as dam breaks above Lethmark valley\n")).toBe(true);
    expect(flat).toContain("published: 20 April 2027, 11:40 (+02:00)");
    expect(flat).toContain("= 2027-04-20}");
    expect(flat).toMatch(/\{We have taken .* bodies out of the mud .* = Lene Marrow\}/);
  });

  it("writes the whole reading as JSON", () => {
    const { code, stdout } = runDateline(["read", page, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: page, article: { agency: "LNA" }, times: expect.any(Array) });
  });

  it("lets no page steer the terminal", () => {
    const input = writePage({
      headline: "Footbridge \u001b[2J falls\u202e",
      paragraphs: [
        "A bridge \u001b]0;x\u0007 fell at Eskel on Saturday, the town said. Nobody was hurt, and the river is open again.",
      ],
    });
    for (const command of ["read", "build"]) {
      const { stdout } = runDateline([command, "-"], { input });
      expect(stdout).toContain("Footbridge");
      for (const steering of ["\u001b", "\u0007", "\u202e"]) expect(stdout).not.toContain(steering);
    }
  });

  it.each([
    { words: ["read", "absent.html"], complaint: "no such file" },
    { words: ["read", "https://example.org/a", "--offline"], complaint: "no connection may be opened" },
    { words: ["read", story], complaint: "read one of them" },
    { words: ["read", "-"], complaint: "no article text" },
  ])("says what is wrong: $words", ({ words, complaint }) => {
    const run = runDateline(words, { input: "<!doctype html><title>x</title><p></p>" });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(complaint);
  });
});
