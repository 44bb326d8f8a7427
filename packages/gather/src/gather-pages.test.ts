import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GatherPagesOptions, gatherPages } from "./gather-pages.ts";
import type { Gathered } from "./gathered-page.ts";

const html = "<!doctype html><title>Bridge</title><p>The bridge at Marn fell.</p>";
let folder = "";

function put(path: string, content: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
}

function gather(sources: readonly string[], options: GatherPagesOptions = {}): Promise<Gathered[]> {
  return Array.fromAsync(gatherPages(sources, options));
}

/** Sources, the folder left out, with the reason of those that were refused. */
function outline(gathered: readonly Gathered[]): readonly string[] {
  return gathered.map((one) => {
    const source = (one.ok ? one.page.source : one.source).replace(`${folder}/`, "");
    return one.ok ? source : `${source}: ${one.reason}`;
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-gather-"));
  put("story/b.html", html);
  put("story/a.HTM", html);
  put("story/deeper/c.xhtml", html);
  put("story/note.txt", "The bridge at Marn fell on Friday.\n");
  put("story/.hidden.html", html);
  put("story/.git/x.html", html);
  put("story/photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]));
  put("empty.html", "");
  put("blank.html", " \n\t\n");
  put("binary.html", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]));
  put("report.html", "%PDF-1.7\nobj stream endstream\n");
  put("page.html.gz", gzipSync(html));
  put("broken.html.gz", "this is no gzip");
  put("bomb.html.gz", gzipSync(Buffer.alloc(2_000_000, 0x20)));
  put("large.html", `<p>${"word ".repeat(1_000)}`);
  mkdirSync(join(folder, "nothing"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("gatherPages", () => {
  it("reads a folder's pages in order, subfolders too; hidden files and other kinds are left out", async () => {
    const found = await gather([join(folder, "story")]);
    expect(outline(found)).toEqual(["story/a.HTM", "story/b.html", "story/deeper/c.xhtml", "story/note.txt"]);
  });

  it("keeps the source as it was given", async () => {
    const [page] = await gather([`${folder}/story/../story/b.html`]);
    expect(page?.ok && page.page.source).toBe(`${folder}/story/../story/b.html`);
  });

  it("takes the sha-256 of the exact bytes", async () => {
    const [page] = await gather([join(folder, "story/b.html")]);
    const sha256 = createHash("sha256").update(html).digest("hex");
    expect(page?.ok && page.page.snapshot).toEqual({ sha256, bytes: html.length, mediaType: "text/html" });
  });

  it("takes gzip off; the snapshot is the page's", async () => {
    const [page] = await gather([join(folder, "page.html.gz")]);
    expect(page?.ok && page.page.content).toBe(html);
    expect(page?.ok && page.page.snapshot.bytes).toBe(html.length);
  });

  it.each([
    { source: "absent.html", reason: "not-found" },
    { source: "empty.html", reason: "empty-page" },
    { source: "blank.html", reason: "empty-page" },
    { source: "binary.html", reason: "binary-file" },
    { source: "report.html", reason: "binary-file" },
    { source: "broken.html.gz", reason: "broken-compression" },
    { source: "bomb.html.gz", reason: "page-too-large" },
    { source: "large.html", reason: "page-too-large" },
    { source: "nothing", reason: "no-pages-in-folder" },
    { source: "story/photo.jpg", reason: "binary-file" },
  ])("refuses $source: $reason", async ({ source, reason }) => {
    const found = await gather([join(folder, source)], { maxBytes: 4_000 });
    expect(outline(found)).toEqual([`${source}: ${reason}`]);
  });

  it.each(["https://example.org/news", "http://127.0.0.1:1/", "ftp://example.org/a.html", "file:///etc/hosts"])(
    "opens no socket for %s",
    async (source) => {
      expect(await gather([source])).toEqual([{ ok: false, source, reason: "needs-network" }]);
    },
  );

  it("goes on past a bad source", async () => {
    const found = await gather([join(folder, "absent.html"), join(folder, "story/b.html")]);
    expect(outline(found)).toEqual(["absent.html: not-found", "story/b.html"]);
  });

  it.each([
    { input: html, kind: "html" },
    { input: "<div><p>A page that starts late.", kind: "html" },
    { input: "MARN, March 9 - The bridge fell.\n\nThree cars < the count of lorries.", kind: "text" },
  ])("tells $kind on standard input", async ({ input, kind }) => {
    const [page] = await gather(["-"], { input: Readable.from([Buffer.from(input)]) });
    expect(page?.ok && [page.page.source, page.page.kind]).toEqual(["-", kind]);
  });

  it("stops reading standard input when it has grown too large", async () => {
    let sent = 0;
    const input = Readable.from(
      (function* () {
        for (; sent < 1_000; sent += 1) yield Buffer.alloc(1_000, 0x61);
      })(),
    );
    expect(outline(await gather(["-"], { input, maxBytes: 4_000 }))).toEqual(["-: page-too-large"]);
    expect(sent).toBeLessThan(1_000);
  });
});
