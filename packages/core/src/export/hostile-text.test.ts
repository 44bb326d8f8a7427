import { parse } from "node:querystring";
import { describe, expect, it } from "vitest";
import type { Timeline } from "#timeline";
import { sentenceAddress, webAddress } from "./cite-links.ts";
import { escapeHtml } from "./escape-html.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { lanternBridge } from "./fixtures/lantern-bridge-2031/timeline.ts";
import { writeCsv, writeFiguresCsv } from "./write-csv.ts";
import { writeIcs } from "./write-ics.ts";
import { writeJson } from "./write-json.ts";
import { writeJsonLd } from "./write-json-ld.ts";
import { writeMarkdown } from "./write-markdown.ts";
import { writeTimelineJs } from "./write-timelinejs.ts";

const hostile = [
  '=HYPERLINK("https://evil.example","go")',
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "line one\r\nBEGIN:VEVENT\r\nline, two; three\\n",
  "[click](javascript:alert(1)) `code` *bold* | cell | $x$ &lt;",
  "# heading\n\n- list\n\n1. one",
  "🌊🚤👩‍🚒".repeat(40),
  "half a pair \ud83c",
  "a\u0000b\u2028c\u2029d",
  "''\"\"",
];

/** The invented record with one text wherever a page could put it. */
function carrying(text: string): Timeline {
  const replacer = (key: string, value: unknown): unknown =>
    typeof value === "string" && keys.has(key) ? text : value;
  return JSON.parse(JSON.stringify(lanternBridge, replacer));
}
const keys = new Set([
  "text",
  "title",
  "name",
  "role",
  "headline",
  "site",
  "origin",
  "counts",
  "prefix",
  "suffix",
  "url",
]);

/** The rows of a CSV text, read back without the library that wrote it. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** The properties of every event of a calendar, unfolded and unescaped. */
function readEvents(calendar: string): readonly Readonly<Record<string, string>>[] {
  const lines = calendar.replaceAll("\r\n ", "").split("\r\n");
  const blocks = lines.join("\n").split("BEGIN:VEVENT\n").slice(1);
  return blocks.map((block) => {
    const properties = block.split("END:VEVENT")[0]?.trimEnd().split("\n") ?? [];
    return Object.fromEntries(properties.map((line) => [line.slice(0, line.indexOf(":")), unescapeIcs(line)]));
  });
}

function unescapeIcs(line: string): string {
  return line.slice(line.indexOf(":") + 1).replace(/\\(.)/g, (_, mark: string) => (mark === "n" ? "\n" : mark));
}

describe.each(hostile)("a page that says %j", (text) => {
  const timeline = carrying(text);

  it("puts no formula into a spreadsheet, nor breaks its rows", () => {
    for (const csv of [writeCsv(timeline), writeFiguresCsv(timeline)]) {
      const rows = readCsv(csv);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  it("adds no event and no line of its own to a calendar", () => {
    const calendar = writeIcs(timeline);
    const sound = readEvents(writeIcs(lanternBridge));
    expect(readEvents(calendar).map(({ UID }) => UID)).toEqual(sound.map(({ UID }) => UID));
    const lines = calendar.split("\r\n");
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
    expect(calendar.isWellFormed()).toBe(true);
  });

  it("puts no tag into a slide and no tag into a script element", () => {
    for (const json of [writeJson(timeline), writeJsonLd(timeline), writeTimelineJs(timeline)]) {
      expect(json).not.toContain("<");
      expect(() => JSON.parse(json)).not.toThrow();
    }
    const { title, events } = JSON.parse(writeTimelineJs(timeline));
    for (const slide of [title, ...events]) {
      const tags = `${slide.text.headline}${slide.text.text}`.match(/<[^>]*>/g) ?? [];
      expect(
        tags.filter((tag) => !/^<\/?(?:p|blockquote|cite|a href="https?:[^"]*" rel="noopener"|a)>$/.test(tag)),
      ).toEqual([]);
    }
  });

  it("makes no markup of its own in Markdown", () => {
    const markdown = writeMarkdown(timeline, { fullText: true });
    const sound = writeMarkdown(lanternBridge, { fullText: true });
    const headings = (text: string): number => text.split("\n").filter((line) => line.startsWith("#")).length;
    expect(headings(markdown)).toBe(headings(sound));
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(markdown).not.toMatch(/(?<!\\)`/);
    expect(markdown).not.toMatch(/(?<!\\)\]\((?!<https?:)/);
  });
});

describe("a calendar, read back", () => {
  const events = readEvents(writeIcs(lanternBridge));
  it.each([
    { uid: "e-ferry", start: "20310517", after: "20310519", summary: "[planned · weekend of 17–18 May 2031] A ferry" },
    {
      uid: "e-slept",
      start: "20310505",
      after: "20310512",
      summary: "[claimed by parish · week of 5–11 May 2031] About",
    },
    {
      uid: "e-reopen",
      start: "20310506",
      after: "20310517",
      summary: "[planned, according to transport board · by 16 May 2031] The transport board",
    },
    { uid: "e-dropped", start: "20310515", after: "20310516", summary: "[plan cancelled] The plan to reopen" },
  ])("gives $uid its days and its words", ({ uid, start, after, summary }) => {
    const event = events.find(({ UID }) => UID === `${uid}@dateline`);
    expect(event?.["DTSTART;VALUE=DATE"]).toBe(start);
    expect(event?.["DTEND;VALUE=DATE"]).toBe(after);
    expect(event?.["SUMMARY"]?.startsWith(summary)).toBe(true);
  });
  it.each(["e-opened", "e-repairs", "e-letters"])("leaves out %s, which is no matter of days", (uid) => {
    expect(events.some(({ UID }) => UID === `${uid}@dateline`)).toBe(false);
  });
  it("counts what has changed since", () => {
    expect(events.find(({ UID }) => UID === "e-moved@dateline")?.["SEQUENCE"]).toBe("2");
    expect(events.find(({ UID }) => UID === "e-ferry@dateline")?.["SEQUENCE"]).toBe("0");
  });
  it("bears the stamp it is given, else the last day of publication", () => {
    expect(events[0]?.["DTSTAMP"]).toBe("20310515T000000Z");
    const [stamped] = readEvents(writeIcs(lanternBridge, { stamp: "2031-06-01T12:30:00Z" }));
    expect(stamped?.["DTSTAMP"]).toBe("20310601T123000Z");
  });
  it("takes no stamp from a page that states only its month", () => {
    const articles = lanternBridge.articles.map((article) => ({ ...article, published: "2031-05" }));
    expect(readEvents(writeIcs({ ...lanternBridge, articles }))[0]?.["DTSTAMP"]).toBe("20310831T000000Z");
  });
  it("is written for a record without entries", () => {
    const { start: _, end: __, ...rest } = lanternBridge;
    expect(writeIcs({ ...rest, entries: [], articles: [] })).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
  });
});

describe("escapeMarkdown", () => {
  it.each([
    { text: "1. one", written: "1\\. one" },
    { text: "12) twelve", written: "12\\) twelve" },
    { text: "- dash", written: "\\- dash" },
    { text: "# sharp", written: "\\# sharp" },
    { text: "a*b_c[d]<e>", written: "a\\*b\\_c\\[d\\]\\<e\\>" },
    { text: "two\nlines", written: "two lines" },
    { text: "3.5 million, rising.", written: "3.5 million, rising." },
    { text: "1974", written: "1974" },
  ])("writes $text", ({ text, written }) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});

describe("escapeHtml", () => {
  it("leaves no mark that HTML reads", () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;");
  });
});

describe("webAddress", () => {
  it.each([
    "javascript:alert(1)",
    "  JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "pages/a.html",
    "//host/x",
    "",
  ])("refuses %s", (url) => {
    expect(webAddress(url)).toBeUndefined();
  });
  it("knows nothing of an article without an address", () => {
    expect(webAddress(undefined)).toBeUndefined();
  });
  it("writes an address as browsers do", () => {
    expect(webAddress("HTTPS://Courier.example/a b")).toBe("https://courier.example/a%20b");
  });
});

describe("sentenceAddress", () => {
  it("names a short sentence whole", () => {
    const address = sentenceAddress({ url: "https://a.example/x", text: "It rained, hard - all day." });
    expect(address).toBe("https://a.example/x#:~:text=It%20rained%2C%20hard%20%2D%20all%20day.");
  });
  it("names a long one by its first and last words", () => {
    const text = "One two three four five six seven eight nine ten eleven twelve.";
    const address = sentenceAddress({ url: "https://a.example/x#top", text });
    expect(address).toBe(
      "https://a.example/x#top:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.",
    );
    expect(parse(address?.split(":~:")[1] ?? "")["text"]).toBe("One two three four five,eight nine ten eleven twelve.");
  });
});

describe("sentenceAddress, on odd text", () => {
  it("survives half a character", () => {
    expect(sentenceAddress({ url: "https://a.example/x", text: "Gate \ud800" })).toContain("Gate%20%EF%BF%BD");
  });
  it("escapes what a fragment or a link would read", () => {
    const address = sentenceAddress({ url: "https://a.example/x", text: "A well-known, open gate & (a) wall" });
    expect(address).toBe("https://a.example/x#:~:text=A%20well%2Dknown%2C%20open%20gate%20%26%20%28a%29%20wall");
  });
  it.each(["", " \n "])("is the page itself where there is no sentence: %j", (text) => {
    expect(sentenceAddress({ url: "https://a.example/x", text })).toBe("https://a.example/x");
  });
  it("makes no link of another scheme", () => {
    expect(sentenceAddress({ url: "javascript:alert(1)", text: "Gate." })).toBeUndefined();
  });
});

describe("all writers", () => {
  it("take time in proportion to the record", () => {
    const grown = (times: number): Timeline => ({
      ...lanternBridge,
      entries: Array.from({ length: times }, () => lanternBridge.entries).flat(),
    });
    const cost = (timeline: Timeline): number => {
      const begun = process.cpuUsage();
      for (const write of [writeJson, writeCsv, writeIcs, writeMarkdown, writeTimelineJs, writeJsonLd]) write(timeline);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    };
    cost(grown(50));
    const small = Math.max(cost(grown(50)), 10_000);
    expect(cost(grown(200)) / small).toBeLessThan(12);
  });
});
