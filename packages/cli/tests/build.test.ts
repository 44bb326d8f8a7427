import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Timeline } from "@dateline/core/timeline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root, runDateline, story } from "./run-dateline.ts";
import { writePage } from "./write-page.ts";

let folder = "";

function put(path: string, content: string | Buffer): string {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function buildJson(sources: readonly string[], words: readonly string[] = []) {
  const run = runDateline(["build", ...sources, "--format", "json", ...words], { cwd: folder });
  return { ...run, timeline: JSON.parse(run.stdout) as Timeline };
}

const published = "2024-03-10T08:00:00+01:00";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-build-"));
  put("good.html", writePage({ headline: "Footbridge falls at Eskel", published }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("dateline build, what it writes", () => {
  it("writes a readable timeline, plain in a pipe", () => {
    const run = runDateline(["build", story]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).not.toContain("\u001b[");
    expect(run.stdout).toMatch(/^20 April 2027$/m);
    expect(run.stdout).toMatch(/\d independent sources?, \d+ articles?/);
    for (const line of run.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    { env: { FORCE_COLOR: "1" }, colored: true },
    { env: { FORCE_COLOR: "1", NO_COLOR: "1" }, colored: false },
  ])("colours as the environment says: $env", ({ env, colored }) => {
    const run = runDateline(["build", "good.html"], { cwd: folder, env });
    expect(run.stdout.includes("\u001b[")).toBe(colored);
  });

  it("names the format by the file, and says what it wrote", () => {
    const starts = {
      "a.html": "<!doctype html>",
      "a.json": "{",
      "a.csv": "",
      "a.ics": "BEGIN:VCALENDAR",
      "a.md": "#",
      "a.jsonld": "{",
      "a.txt": "Footbridge",
    };
    for (const [file, start] of Object.entries(starts)) {
      const run = runDateline(["build", "good.html", "-o", file], { cwd: folder });
      expect(run).toMatchObject({ code: 0, stdout: "" });
      expect(run.stderr).toContain(`wrote ${file}`);
      expect(readFileSync(join(folder, file), "utf8").toLowerCase().startsWith(start.toLowerCase())).toBe(true);
    }
  });

  it("cites every entry in the page it was read from", () => {
    const { timeline, code } = buildJson(["good.html"]);
    expect(code).toBe(0);
    const [article] = timeline.articles;
    expect(article).toMatchObject({ source: "good.html", published, headline: "Footbridge falls at Eskel" });
    expect(timeline.entries.map(({ start }) => start)).toContain("2024-03-09");
    for (const { citations } of timeline.entries) {
      for (const { start, end, text } of citations) expect(article?.text.slice(start, end)).toBe(text);
    }
  });

  it("takes a title, days and counts", () => {
    const words = [
      "--title",
      "The Marn",
      "--since",
      "2024-03-09",
      "--until",
      "2024-03-12",
      "--entries",
      "2",
      "--sentences",
      "1",
    ];
    const { timeline } = buildJson(["good.html"], words);
    expect(timeline.title).toBe("The Marn");
    expect(timeline.entries.length).toBeGreaterThan(0);
    expect(timeline.entries.length).toBeLessThanOrEqual(2);
    for (const { start = "", end = "" } of timeline.entries) {
      expect(start >= "2024-03-09" && end <= "2024-03-12").toBe(true);
    }
  });

  it("reads standard input", () => {
    const run = runDateline(["build", "-", "--format", "json"], {
      input: writePage({ headline: "Footbridge falls", published }),
    });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).articles[0].source).toBe("-");
  });
});

describe("dateline build, the same bytes", () => {
  const pages = readdirSync(join(root, story)).map((file) => `${story}/${file}`);
  const expected = runDateline(["build", ...pages, "--format", "json"]).stdout;

  it("names every entry, article and figure point once", () => {
    const { entries, undated, articles, figures } = JSON.parse(expected) as Timeline;
    expect(entries.length).toBeGreaterThan(20);
    const points = figures.flatMap((series) => series.points);
    const ids = [...entries, ...undated, ...articles, ...points].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("for any order of the pages", () => {
    const shuffled = [
      ...pages.filter((_, index) => index % 3 === 1),
      ...pages.filter((_, index) => index % 3 !== 1).reverse(),
    ];
    expect(runDateline(["build", ...shuffled, "--format", "json"]).stdout === expected).toBe(true);
    expect(runDateline(["build", story, "--format", "json"]).stdout === expected).toBe(true);
  });

  it.each(["json", "html", "ics"])("in any time zone and language: %s", (format) => {
    const words = ["build", "good.html", "--format", format];
    const here = runDateline(words, { cwd: folder }).stdout;
    expect(here.length).toBeGreaterThan(500);
    for (const env of [
      { TZ: "Asia/Almaty", LANG: "C" },
      { TZ: "America/New_York", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    ]) {
      expect(runDateline(words, { cwd: folder, env }).stdout).toBe(here);
    }
  });

  it("in any time zone and language, a whole story", () => {
    const env = { TZ: "America/New_York", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    expect(runDateline(["build", story, "--format", "json"], { env }).stdout === expected).toBe(true);
  });
});

describe("dateline build, bad input", () => {
  it.each([
    { name: "an empty file", file: "empty.html", content: "", reason: "empty-page" },
    {
      name: "a binary file",
      file: "photo.html",
      content: Buffer.from([0xff, 0xd8, 0xff, 0, 0, 1]),
      reason: "binary-file",
    },
    {
      name: "a page without text",
      file: "bare.html",
      content: "<!doctype html><title>Eskel Post</title><nav><a href=/>Home</a></nav>",
      reason: /no-main-text|empty-page|index-page/,
    },
    {
      name: "an address of this machine",
      file: "http://127.0.0.1:8080/",
      content: undefined,
      reason: "private-address",
    },
    { name: "an address of no net", file: "ftp://example.org/a.html", content: undefined, reason: "bad-address" },
    { name: "no file", file: "absent.html", content: undefined, reason: "not-found" },
  ])("goes on past $name, names it, and exits 1", ({ file, content, reason }) => {
    if (content !== undefined) put(file, content);
    const { timeline, code, stderr } = buildJson([file, "good.html"]);
    expect(code).toBe(1);
    expect(stderr).toContain(`left out ${file}: `);
    expect(timeline.rejected).toEqual([{ source: file, reason: expect.stringMatching(reason) }]);
    expect(timeline.articles.map(({ source }) => source)).toEqual(["good.html"]);
  });

  it("refuses an index page", () => {
    const teasers = Array.from(
      { length: 40 },
      (_, n) =>
        `<article><h2><a href="/news/${n}">Council of Eskel meets for the ${n}th time</a></h2><p>Read more</p></article>`,
    );
    put(
      "index.html",
      `<!doctype html><html lang="en"><title>Eskel Post</title><body><main>${teasers.join("\n")}</main></body></html>`,
    );
    const { timeline, code } = buildJson(["index.html", "good.html"]);
    expect(code).toBe(1);
    expect(timeline.rejected.map(({ source }) => source)).toEqual(["index.html"]);
  });

  it.each([
    {
      name: "10,000 nested elements",
      page: `<p>${"<div>".repeat(10_000)}${writePage({ headline: "Footbridge falls", published })}`,
    },
    { name: "nothing closed", page: writePage({ headline: "Footbridge falls", published }).replace(/<\/\w+>/g, "") },
  ])("reads a page with $name", ({ page }) => {
    put("odd.html", page);
    const { code, timeline } = buildJson(["odd.html"]);
    expect(code).toBe(0);
    expect(timeline.articles[0]?.text).toContain("Residents had complained about cracks");
  });

  it.each([
    { charset: "utf-8", encoding: "latin1" },
    { charset: "windows-1252", encoding: "utf8" },
    { charset: undefined, encoding: "latin1" },
  ] as const)("reads a page in $encoding that states $charset", ({ charset, encoding }) => {
    const page = writePage({ headline: "Café am Düker", published });
    const stated = page.replace('<meta charset="utf-8">', charset === undefined ? "" : `<meta charset="${charset}">`);
    put("charset.html", Buffer.from(stated, encoding));
    expect(buildJson(["charset.html"]).timeline.articles[0]?.headline).toBe("Café am Düker");
  });

  it("reads a page without a headline", () => {
    put("untitled.html", writePage({ published }));
    const { code, timeline } = buildJson(["untitled.html"]);
    expect(code).toBe(0);
    expect(timeline.articles[0]?.headline).toBeUndefined();
    expect(timeline.title.length).toBeGreaterThan(0);
  });

  it("says undated where a page has no date, and never today", () => {
    put("dateless.html", writePage({ headline: "Footbridge falls at Eskel" }));
    const { timeline } = buildJson(["dateless.html"]);
    const today = Temporal.Now.plainDateISO().toString();
    expect(timeline.articles[0]?.published).toBeUndefined();
    expect(timeline.undated.length).toBeGreaterThan(0);
    expect(JSON.stringify(timeline)).not.toContain(today);
    expect(runDateline(["build", "dateless.html"], { cwd: folder }).stdout).toMatch(/^undated$/m);
  });

  it("reads the same page once", () => {
    put("again.html", readFileSync(join(folder, "good.html")));
    const twice = buildJson(["good.html", "good.html"]);
    expect(twice.code).toBe(0);
    expect(twice.timeline.articles).toHaveLength(1);
    const copied = buildJson(["good.html", "again.html"]);
    expect(copied.timeline.articles).toHaveLength(1);
    expect(copied.timeline.rejected).toEqual([{ source: "good.html", reason: "same-page" }]);
  });
});

describe("dateline, wrong usage", () => {
  it.each([
    { words: ["build", "good.html", "--tite", "x"], complaint: "Did you mean --title?" },
    { words: ["bild", "good.html"], complaint: "Did you mean build?" },
    { words: ["build"], complaint: "missing required argument 'source'" },
    { words: ["build", "good.html", "--since", "tomorrow"], complaint: "a day such as" },
    { words: ["build", "good.html", "--format", "pdf"], complaint: "Allowed choices are" },
    { words: ["build", "good.html", "-o", "a.pdf"], complaint: "cannot tell the format from the name a.pdf" },
    {
      words: ["build", "good.html", "-o", "absent/a.json"],
      complaint: "cannot write absent/a.json: its folder does not exist",
    },
    { words: ["build", "good.html", "--format", "json", "-o", "."], complaint: "cannot write .: it is a folder" },
    { words: ["build", "absent.html"], complaint: "no page to build from" },
    { words: [], complaint: "Usage: dateline" },
  ])("exits 2: $words", ({ words, complaint }) => {
    const run = runDateline(words, { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(complaint);
  });

  it("prints help and version on standard output", () => {
    expect(runDateline(["--help"])).toMatchObject({ code: 0, stderr: "" });
    expect(runDateline(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
