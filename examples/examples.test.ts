import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Timeline } from "@dateline/core/timeline";
import { Ajv2020 } from "ajv/dist/2020.js";
// @ts-expect-error The package ships no types.
import { parse } from "edtf";
import { beforeAll, describe, expect, it } from "vitest";
import { judgeTimeline, readNotes } from "./judge-a-timeline.ts";

const folder = import.meta.dirname;
const storyFolder = join(folder, "hollin-dam");
const pages = readdirSync(storyFolder);

/** Runs an example as a reader would; its standard output. */
function run(program: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(folder, program), ...args], { encoding: "utf8", maxBuffer: 1e8 });
}

describe("read-a-page", () => {
  it("shows a page's article, dates, figures and quotations", () => {
    const shown = run("read-a-page.ts", join(storyFolder, "2027-04-23-chronicle-inspectors-warned.html"));
    expect(shown).toContain("Inspectors warned of leaking dam six weeks before it broke");
    expect(shown).toContain("on Thursday: 22 April 2027");
    expect(shown).toContain("31: ");
    expect(shown).toContain("Sunniva Hale: “I wrote down what I saw.”");
    expect(shown).not.toContain("Rhubarb");
  });
});

describe("build-a-timeline", () => {
  let timeline: Timeline;
  beforeAll(() => {
    timeline = JSON.parse(run("build-a-timeline.ts", "json"));
  });

  it("writes what the JSON Schema describes", () => {
    const schema = new URL(import.meta.resolve("@dateline/core/schema/dateline-1.schema.json"));
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
    validate(timeline);
    expect(validate.errors).toBeNull();
  });
  it("cites sentences that stand where it says", () => {
    const texts = new Map(timeline.articles.map(({ id, text }) => [id, text]));
    const cited = [...timeline.entries, ...timeline.undated].flatMap(({ citations }) => citations);
    expect(cited.length).toBeGreaterThan(40);
    for (const { article, start, end, text } of cited) {
      expect(String(texts.get(article)).slice(start, end)).toBe(text);
    }
  });
  it("writes dates that a reader of EDTF understands", () => {
    for (const { edtf } of timeline.entries) expect(() => parse(edtf), edtf).not.toThrow();
    expect(() => parse("last week")).toThrow();
  });
  it("reads every page of the story, and nothing of its furniture", () => {
    expect(timeline.articles).toHaveLength(pages.length);
    expect(timeline.rejected).toEqual([]);
    expect(timeline.articles.filter(({ excluded }) => excluded !== undefined)).toEqual([]);
    expect(JSON.stringify(timeline.entries)).not.toMatch(/cookies|Evening Bell|my cousin/);
  });
  it("takes the three copies of the agency's text for one", () => {
    const agency = timeline.families.find(({ articles }) => articles.length === 3);
    expect(agency?.origin).toMatch(/LNA|Lethmark News Agency/);
  });
  it("tells the story much as a reporter would", () => {
    const right = judgeTimeline(timeline, readNotes()).filter(({ verdict }) => verdict === "right");
    // What it was when last measured; it may only rise.
    expect(right.length).toBeGreaterThanOrEqual(60);
  });
  it("writes the figures as a table", () => {
    expect(run("build-a-timeline.ts", "figures").split("\r\n").length).toBeGreaterThan(20);
  });
});

describe("the invented story", () => {
  const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const months = ["April", "May"];

  it.each(pages)("keeps to the calendar in %s", (page) => {
    const text = readFileSync(join(storyFolder, page), "utf8");
    for (const [, name = "", day, month = ""] of text.matchAll(/(\p{Lu}\p{L}+day) (\d{1,2}) (April|May) 2027/gu)) {
      const date = Temporal.PlainDate.from({ year: 2027, month: months.indexOf(month) + 4, day: Number(day) });
      expect(`${name} ${day} ${month}`).toBe(`${names[date.dayOfWeek - 1]} ${day} ${month}`);
    }
  });
});
