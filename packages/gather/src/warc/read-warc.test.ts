import { createHash } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contents, gatherBytes, outline } from "../../tests/gather-bytes.ts";
import {
  gzipRecords,
  writeChunked,
  writeNumberedPage,
  writeNumberedRecords,
  writeRecord,
  writeResponse,
} from "../../tests/write-warc.ts";

const page = writeNumberedPage(3);
const url = "https://eskel-post.example/3";
const records = writeNumberedRecords(4);
const plain = Buffer.concat(records);
const zipped = gzipRecords(records);

function startsOf(parts: readonly Buffer[]): readonly number[] {
  return parts.map((_, index) => Buffer.concat(parts.slice(0, index)).length);
}

async function readOne(block: Buffer | string, fields = {}) {
  return await gatherBytes(writeRecord({ url, block, fields }), { source: "a.warc" });
}

describe("WARC", () => {
  it.each([
    { name: "plain", bytes: plain, places: startsOf(records) },
    { name: "a member each", bytes: zipped, places: startsOf(records.map((record) => gzipSync(record))) },
    { name: "one member", bytes: gzipSync(plain), places: startsOf(records).map((at) => (at === 0 ? "0" : `0+${at}`)) },
  ])("reads every record under its place: $name", async ({ bytes, places }) => {
    for (const chunkBytes of [1, 7, 1_000, bytes.length]) {
      const found = await gatherBytes(bytes, { source: "a.warc.gz", chunkBytes });
      expect(outline(found)).toEqual(places.map((place, n) => `a.warc.gz#${place} https://eskel-post.example/${n}`));
      expect(contents(found)).toEqual([0, 1, 2, 3].map(writeNumberedPage));
    }
  });

  it("states the address, the time and the sha-256 of the page's bytes", async () => {
    const [found] = await readOne(writeResponse(gzipSync(page), { "Content-Encoding": "gzip" }));
    const sha256 = createHash("sha256").update(page).digest("hex");
    const snapshot = { sha256, bytes: page.length, mediaType: "text/html", fetchedAt: "2024-03-10T08:00:00Z" };
    expect(found).toMatchObject({ ok: true, page: { source: "a.warc#0", url, kind: "html", snapshot } });
  });

  const bytes = Buffer.from(page);
  it.each([
    { coding: "gzip", body: gzipSync(page) },
    { coding: "x-gzip", body: gzipSync(page) },
    { coding: "br", body: brotliCompressSync(page) },
    { coding: "deflate", body: deflateSync(page) },
    { coding: "deflate", body: deflateRawSync(page) },
    { coding: "zstd", body: zstdCompressSync(page) },
    { coding: "gzip, br", body: brotliCompressSync(gzipSync(page)) },
    { coding: "identity", body: bytes },
    { coding: "gzip", body: bytes },
  ])("takes compression off: $coding", async ({ coding, body }) => {
    expect(contents(await readOne(writeResponse(body, { "Content-Encoding": coding })))).toEqual([page]);
    const fields = { "Content-Encoding": coding, "Transfer-Encoding": "chunked" };
    expect(contents(await readOne(writeResponse(writeChunked(body, 61), fields)))).toEqual([page]);
    expect(contents(await readOne(writeResponse(body, fields)))).toEqual([page]);
  });

  it.each([
    { name: "a bomb", body: gzipSync(Buffer.alloc(4_500_000, 0x20)), coding: "gzip", reason: "compression-bomb" },
    { name: "too much", body: gzipSync(Buffer.alloc(6_000_000)), coding: "gzip", reason: "page-too-large" },
    { name: "broken gzip", body: gzipSync(page).subarray(0, 90), coding: "gzip", reason: "broken-compression" },
    { name: "an unknown coding", body: bytes, coding: "squash", reason: "unknown-compression" },
    { name: "codings without end", body: bytes, coding: "gzip,gzip,gzip,gzip", reason: "compression-bomb" },
  ])("refuses $name, and goes on", async ({ body, coding, reason }) => {
    const first = writeRecord({ url, block: writeResponse(body, { "Content-Encoding": coding }) });
    const maxBytes = reason === "page-too-large" ? 1_000_000 : 5_000_000;
    const found = await gatherBytes(Buffer.concat([first, plain]), { source: "a.warc", maxBytes });
    expect(outline(found)).toHaveLength(5);
    expect(found[0]).toEqual({ ok: false, source: "a.warc#0", reason });
  });

  it.each([
    { name: "the transport's charset", type: "text/html; charset=windows-1251", text: "Рудна" },
    { name: "a quoted one", type: 'text/html; charset="windows-1251"', text: "Рудна" },
  ])("heeds $name before the page's own", async ({ type, text }) => {
    const body = Buffer.concat([
      Buffer.from('<meta charset="latin1"><p>'),
      Buffer.from([0xd0, 0xf3, 0xe4, 0xed, 0xe0]),
    ]);
    const [content] = contents(await readOne(writeResponse(body, { "Content-Type": type })));
    expect(content).toContain(text);
  });

  it.each([
    { name: "a picture", block: writeResponse("x", { "Content-Type": "image/png" }) },
    { name: "a page that was not found", block: writeResponse(page, {}, "404 Not Found") },
    { name: "a redirect", block: writeResponse(page, {}, "302 Found") },
    { name: "an answer of a name server", block: "20240310080000\n", fields: { "Content-Type": "text/dns" } },
    { name: "robots.txt", block: writeResponse("User-agent: *", { "Content-Type": "text/plain" }), to: "/robots.txt" },
    { name: "a request", block: "GET / HTTP/1.1\r\n\r\n", fields: { "WARC-Type": "request" } },
    { name: "word of the crawl", block: "software: x\r\n", fields: { "WARC-Type": "warcinfo" } },
  ])("passes over $name", async ({ block, fields = {}, to = "/3" }) => {
    const record = writeRecord({ url: `https://eskel-post.example${to}`, block, fields });
    const found = await gatherBytes(Buffer.concat([record, plain]), { source: "a.warc" });
    expect(outline(found)).toHaveLength(4);
    expect(outline(await gatherBytes(record, { source: "a.warc" }))).toEqual(["a.warc: no-pages-in-container"]);
  });

  it("reads a resource, and an address in brackets", async () => {
    const fields = { "Content-Type": "text/html", "WARC-Target-URI": `<${url}>` };
    const found = await gatherBytes(writeRecord({ type: "resource", block: page, fields }), { source: "a.warc" });
    expect(outline(found)).toEqual([`a.warc#0 ${url}`]);
  });

  it("passes over a revisit of a page it has, and names one of a page it has not", async () => {
    const digest = { "WARC-Payload-Digest": "sha1:AAAA" };
    const original = writeRecord({ url, block: writeResponse(page), fields: digest });
    const revisit = writeRecord({ type: "revisit", url, block: writeResponse(""), fields: digest });
    const found = await gatherBytes(Buffer.concat([original, revisit]), { source: "a.warc" });
    expect(outline(found)).toEqual([`a.warc#0 ${url}`]);
    expect(outline(await gatherBytes(revisit, { source: "b.warc" }))).toEqual(["b.warc#0: revisit-without-page"]);
  });
});

describe("WARC, damaged", () => {
  /** Bytes are thrown into the second of four records. */
  function spoil(parts: readonly Buffer[], at: number): Buffer {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0), ...rest] = parts;
    const spoilt = Buffer.from(second);
    spoilt.fill(0xff, at, at + 8);
    return Buffer.concat([first, spoilt, ...rest]);
  }

  const members = records.map((record) => gzipSync(record));

  it.each([0, 1, 5, 12, 100, (members[1]?.length ?? 0) - 8])("goes on past a broken member, byte %i", async (at) => {
    const found = await gatherBytes(spoil(members, at), { source: "a.warc.gz" });
    expect(contents(found)).toEqual([0, 2, 3].map(writeNumberedPage));
    const place = members[0]?.length ?? 0;
    expect(outline(found)[1]).toMatch(new RegExp(`^a\\.warc\\.gz#${place}: (?:broken|truncated)-`));
  });

  it.each([0, 4])("goes on past a broken head, byte %i", async (at) => {
    const found = await gatherBytes(spoil(records, at), { source: "a.warc" });
    expect(contents(found)).toEqual([0, 2, 3].map(writeNumberedPage));
    expect(outline(found)[1]).toBe(`a.warc#${records[0]?.length}: broken-record`);
  });

  it.each(["0", "100", "700", "5000", "4000000", "-1", "1e3", "", "99999999999999999999"])(
    "goes on past a record of the wrong length: %s",
    async (length) => {
      const wrong = writeRecord({ url, block: writeResponse(page), fields: { "Content-Length": length } });
      const found = await gatherBytes(Buffer.concat([wrong, plain]), { source: "a.warc" });
      expect(contents(found).slice(-4)).toEqual([0, 1, 2, 3].map(writeNumberedPage));
      expect(found[0]).toMatchObject({ ok: false, source: "a.warc#0" });
    },
  );

  it.each([
    { name: "plain", parts: records },
    { name: "compressed", parts: members },
  ])("goes on past a record cut short in the middle: $name", async ({ parts: [first, second, ...rest] }) => {
    for (let cut = 1; cut < (second?.length ?? 0); cut += 1) {
      const bytes = Buffer.concat(
        [first ?? "", second?.subarray(0, cut) ?? "", ...rest].map((part) => Buffer.from(part)),
      );
      const found = await gatherBytes(bytes, { source: "a.warc.gz" });
      expect(contents(found).slice(-2)).toEqual([2, 3].map(writeNumberedPage));
      expect(contents(found)[0]).toBe(writeNumberedPage(0));
    }
  });

  it("refuses a member that is a bomb, and goes on", async () => {
    const bomb = writeRecord({ url, block: Buffer.alloc(80_000_000) });
    const found = await gatherBytes(Buffer.concat([gzipSync(bomb), zipped]), { source: "a.warc.gz" });
    expect(found[0]).toEqual({ ok: false, source: "a.warc.gz#0", reason: "compression-bomb" });
    expect(contents(found)).toHaveLength(4);
  });

  it("keeps what came before the stream broke", async () => {
    async function* broken() {
      yield plain;
      throw new Error("the disk is gone");
    }
    const { expandBytes, PageMemory } = await import("../index.ts");
    const options = { maxBytes: 1_000_000, memory: new PageMemory() };
    const found = await Array.fromAsync(expandBytes({ source: "a.warc", chunks: broken() }, options));
    expect(contents(found).length).toBeGreaterThanOrEqual(3);
    expect(outline(found).at(-1)).toContain("unreadable");
  });
});
