import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { runDateline, startDateline } from "./run-dateline.ts";
import { writePage } from "./write-page.ts";

function readLines(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function writeLines(lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

const text = "The footbridge fell on Saturday, the town of Eskel said.";

describe("dateline article | time | claims", () => {
  it("article reads a page in the line and one in a file", () => {
    const run = runDateline(["article"], {
      input: writeLines([
        { id: "a", html: writePage({ headline: "Footbridge falls at Eskel" }) },
        { id: 2, path: "examples/hollin-dam/2027-04-20-lna-dam-breaks.html" },
        { id: "c", path: "examples/hollin-dam/2027-04-25-mercury-trains-run-again.txt" },
      ]),
    });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const [first, second, third] = readLines(run.stdout);
    expect(first).toMatchObject({ id: "a", title: "Footbridge falls at Eskel" });
    expect(second).toMatchObject({ id: 2, title: "At least nine dead as dam breaks above Lethmark valley" });
    expect(String(third?.["text"]).length).toBeGreaterThan(200);
  });

  it("time resolves a weekday before the day of writing", () => {
    const run = runDateline(["time"], { input: writeLines([{ id: 1, dct: "2024-03-11", text }]) });
    expect(run.code).toBe(0);
    expect(readLines(run.stdout)).toMatchObject([{ id: 1, timexes: [{ value: "2024-03-09" }] }]);
  });

  it("claims finds who says so", () => {
    const run = runDateline(["claims"], { input: writeLines([{ id: 1, text }]) });
    expect(run.code).toBe(0);
    expect(readLines(run.stdout)).toMatchObject([{ id: 1, quotes: [{ direct: false }] }]);
  });

  it("answers a line that is none with an error, goes on, and exits 1", () => {
    const lines = [
      { line: "{not json", answer: { id: null, error: "not JSON" } },
      { line: "[1]", answer: { id: null, error: "not a JSON object" } },
      { line: '{"text":"x"}', answer: { id: null, error: "no id" } },
      { line: '{"id":7}', answer: { id: 7, error: "text is not a string" } },
      { line: '{"id":"n","text":5}', answer: { id: "n", error: "text is not a string" } },
    ];
    const good = JSON.stringify({ id: "good", dct: "2024-03-11", text });
    const run = runDateline(["time"], { input: `${lines.map(({ line }) => line).join("\n\n")}\r\n${good}` });
    expect(run.code).toBe(1);
    expect(readLines(run.stdout)).toMatchObject([...lines.map(({ answer }) => answer), { id: "good" }]);
  });

  it("says why a file gives no article", () => {
    const run = runDateline(["article"], { input: writeLines([{ id: 1, path: "absent.html" }]) });
    expect(run.code).toBe(1);
    expect(readLines(run.stdout)).toEqual([{ id: 1, error: "not-found" }]);
  });

  it("answers each line before the next has come", async () => {
    const child = startDateline(["time"]);
    child.stdout.setEncoding("utf8");
    for (const id of [1, 2]) {
      child.stdin.write(writeLines([{ id, dct: "2024-03-11", text }]));
      const [answer] = await once(child.stdout, "data");
      expect(readLines(String(answer))).toMatchObject([{ id }]);
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  it("ends quietly when its reader leaves", async () => {
    const child = startDateline(["time"]);
    let complaints = "";
    child.stderr.on("data", (data) => {
      complaints += String(data);
    });
    child.stdin.on("error", () => undefined);
    child.stdin.write(writeLines(Array.from({ length: 2_000 }, (_, id) => ({ id, dct: "2024-03-11", text }))));
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.end(writeLines(Array.from({ length: 2_000 }, (_, id) => ({ id, dct: "2024-03-11", text }))));
    expect(await once(child, "close")).toEqual([0, null]);
    expect(complaints).toBe("");
  });
});

describe("dateline copies | timeline", () => {
  const paragraphs = [
    "A footbridge over the Marn fell into the river on Saturday, and four people were taken to hospital with broken bones.",
    "The town of Eskel said that it would inspect its other eleven bridges by the end of the month, and close two of them.",
    "Residents had complained about cracks in the deck since February, said a baker whose shop stands at the northern end.",
  ];
  const articles = [
    { id: "a", source: "Eskel Post", published: "2024-03-10", text: paragraphs.join("\n\n") },
    { id: "b", source: "Marn Courier", published: "2024-03-10", text: paragraphs.slice(0, 3).join("\n\n") },
    {
      id: "c",
      source: "Marn Courier",
      published: "2024-03-10",
      text: "The orchestra of Eskil plays in Eskel on Friday. Tickets are sold out.",
    },
  ];

  it("copies puts one text into one family", () => {
    const run = runDateline(["copies"], { input: writeLines(articles) });
    expect(run.code).toBe(0);
    const families = new Map(readLines(run.stdout).map(({ id, family }) => [id, family]));
    expect(families.get("a")).toBe(families.get("b"));
    expect(families.get("c")).not.toBe(families.get("a"));
  });

  it("timeline gives days with verbatim sentences, no more than asked", () => {
    const words = [
      "--dates",
      "1",
      "--sentences",
      "1",
      "--start",
      "2024-03-01",
      "--end",
      "2024-03-31",
      "--keywords",
      "bridge,marn",
      "--topic",
      "eskel",
    ];
    const run = runDateline(["timeline", ...words], { input: writeLines(articles) });
    expect(run.code).toBe(0);
    const [answer] = readLines(run.stdout) as unknown as [{ entries: { sentences: { text: string }[] }[] }];
    expect(answer.entries).toHaveLength(1);
    expect(paragraphs.join("\n\n")).toContain(answer.entries[0]?.sentences[0]?.text);
  });

  it.each([
    { words: ["timeline", "--dates", "0"], complaint: "whole number above 0" },
    { words: ["timeline", "--start", "March"], complaint: "a day such as" },
    { words: ["time", "--profile", "foo"], complaint: "Allowed choices are timeline, timeml" },
  ])("refuses $words", ({ words, complaint }) => {
    const run = runDateline(words);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(complaint);
  });

  it("leaves out a line that is none, names it, and exits 1", () => {
    const run = runDateline(["copies"], { input: `nonsense\n${writeLines(articles)}` });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("line 1 of the input was left out: not JSON");
    expect(readLines(run.stdout)).toHaveLength(3);
  });
});
