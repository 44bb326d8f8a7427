import { describe, expect, it } from "vitest";
import { contents, gatherBytes, outline } from "../tests/gather-bytes.ts";

const page = '<!doctype html><meta charset="utf-8"><title>Bridge</title><p>Café at the bridge = closed.</p>';

function writeMhtml(part: string, transfer: string, boundary = "----=_Part_1"): Buffer {
  return Buffer.from(`From: <Saved by a browser>\r\nSnapshot-Content-Location: https://eskel-post.example/bridge\r
Subject: Bridge\r\nDate: Sun, 10 Mar 2024 08:00:00 -0000\r\nMIME-Version: 1.0\r
Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r
--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${transfer}\r
Content-Location: https://eskel-post.example/bridge\r\n\r\n${part}\r
--${boundary}\r\nContent-Type: text/html\r\n\r\n<p>An advertisement in a frame.</p>\r\n--${boundary}--\r\n`);
}

function writeQuotedPrintable(text: string): string {
  const quoted = [...Buffer.from(text)].map((byte) =>
    byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte),
  );
  return quoted.map((sign, index) => (index % 60 === 59 ? `${sign}=\r\n` : sign)).join("");
}

describe("MHTML", () => {
  it.each([
    { transfer: "quoted-printable", part: writeQuotedPrintable(page) },
    { transfer: "base64", part: Buffer.from(page).toString("base64").replace(/.{60}/g, "$&\r\n") },
    { transfer: "binary", part: page },
  ])("reads the page, its address and its time: $transfer", async ({ part, transfer }) => {
    const found = await gatherBytes(writeMhtml(part, transfer), { source: "a.mhtml" });
    expect(outline(found)).toEqual(["a.mhtml https://eskel-post.example/bridge"]);
    expect(contents(found)).toEqual([page]);
    expect(found[0]).toMatchObject({ page: { snapshot: { fetchedAt: "2024-03-10T08:00:00+00:00" } } });
  });

  it("never throws, and takes no half page for a whole one, wherever it is cut", async () => {
    const bytes = writeMhtml(writeQuotedPrintable(page), "quoted-printable");
    const pageEnd = bytes.lastIndexOf("------=_Part_1\r\nContent-Type: text/html\r\n");
    const headEnd = bytes.indexOf("boundary=");
    for (let cut = headEnd; cut < bytes.length; cut += 1) {
      const found = await gatherBytes(bytes.subarray(0, cut), { source: "a.mhtml" });
      expect(contents(found).every((content) => content === page || cut < headEnd + 60)).toBe(true);
      if (cut > pageEnd + 20) expect(contents(found)).toEqual([page]);
    }
  });
});

const long = `<p>${"The footbridge over the Marn was closed on Monday, the town of Eskel said. ".repeat(12)}</p>`;

function writeRss(items: string, before = ""): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Marn News</title><link>https://marn-news.example/</link>${items}</channel></rss>\n`);
}

const item =
  "<item><title>Bridge &amp;amp; road</title><link>/bridge</link><pubDate>Sun, 10 Mar 2024 08:00:00 +0100</pubDate>";
const source = '<source url="https://eskel-wire.example/rss">Eskel Wire</source>';

describe("lists", () => {
  it("makes a page of an item that holds its text, and an address of one that does not", async () => {
    const full = `${item}${source}<content:encoded><![CDATA[${long}]]></content:encoded></item>`;
    const teaser = `${item}${source}<description>The bridge is closed. Read more</description></item>`;
    const found = await gatherBytes(writeRss(full + teaser), { source: "feed.xml" });
    expect(outline(found)).toEqual([
      "feed.xml#1 https://marn-news.example/bridge",
      "-> https://marn-news.example/bridge",
    ]);
    expect(contents(found)[0]).toContain('<meta property="og:site_name" content="Eskel Wire">');
    expect(contents(found)[0]).toContain('content="2024-03-10T08:00:00+01:00"');
    expect(found[1]).toEqual({
      listed: {
        url: "https://marn-news.example/bridge",
        leadsTo: "page",
        listedIn: "feed.xml#2",
        title: "Bridge & road",
        published: "2024-03-10T08:00:00+01:00",
        publisher: { name: "Eskel Wire", url: "https://eskel-wire.example/rss" },
      },
    });
  });

  const listed = "https://marn-news.example/1";
  it.each([
    {
      name: "Atom",
      text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><title>B</title><link href="${listed}"/><updated>2024-03-10T08:00:00Z</updated></entry></feed>`,
    },
    {
      name: "RSS 1.0",
      text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>M</title></channel><item rdf:about="${listed}"><title>B</title></item></rdf:RDF>`,
    },
    {
      name: "RSS 0.91",
      text: `<rss version="0.91"><channel><title>M</title><item><title>B</title><link>${listed}</link></item></channel></rss>`,
    },
    {
      name: "JSON Feed",
      text: `{"version":"https://jsonfeed.org/version/1.1","title":"M","items":[{"id":"1","url":"${listed}"}]}`,
    },
    {
      name: "a news sitemap",
      text: `<urlset xmlns="x" xmlns:news="n" xmlns:image="i"><url><loc>${listed}</loc><image:image><image:loc>https://marn-news.example/i.jpg</image:loc></image:image><news:news><news:publication><news:name>M</news:name></news:publication><news:title>B</news:title></news:news></url></urlset>`,
    },
    {
      name: "a sitemap index",
      text: `<sitemapindex><sitemap><loc>${listed}</loc></sitemap></sitemapindex>`,
    },
    {
      name: "OPML",
      text: `<opml version="2.0"><body><outline text="g"><outline type="rss" text="f" xmlUrl="${listed}"/></outline></body></opml>`,
    },
  ])("reads $name", async ({ text }) => {
    const found = await gatherBytes(Buffer.from(`\ufeff${text}\n`), { source: "list" });
    expect(outline(found)).toEqual([`-> ${listed}`]);
    for (let cut = 1; cut < text.length; cut += 3) {
      expect(Array.isArray(await gatherBytes(Buffer.from(text.slice(0, cut)), { source: "list" }))).toBe(true);
    }
  });

  it.each([
    {
      name: "entities that grow",
      dtd: `<!DOCTYPE rss [<!ENTITY a0 "aaaaaaaaaa">${Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join("")}]>`,
      title: "&a12;",
    },
    { name: "an outer entity", dtd: '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>', title: "&x;" },
  ])("is not harmed by $name", async ({ dtd, title }) => {
    const body = `<item><title>${title}</title><link>/b</link></item>`;
    const before = process.memoryUsage().rss;
    const found = await gatherBytes(writeRss(body, dtd), { source: "feed.xml" });
    expect(JSON.stringify(found).length).toBeLessThan(2_000);
    expect(JSON.stringify(found)).not.toContain("root:");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it("names a feed whose items have no usable address", async () => {
    const bad = "<item><title>B</title><link>javascript:alert(1)</link></item>";
    expect(outline(await gatherBytes(writeRss(bad), { source: "f.xml" }))).toEqual(["f.xml#1: broken-record"]);
  });

  it("survives elements nested without end", async () => {
    const bytes = Buffer.from(`<rss version="2.0"><channel>${"<a>".repeat(100_000)}`);
    expect(await gatherBytes(bytes, { source: "f.xml" })).toHaveLength(1);
  });
});
