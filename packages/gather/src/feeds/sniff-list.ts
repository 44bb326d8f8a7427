/** What lists addresses. */
export type ListForm = "feed" | "opml" | "sitemap";

/** What may stand before the first element of XML, the document type with its entities included. */
const beforeRoot = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)/i;
const rootName = /^<(?:[\w-]+:)?(\w+)/;
const jsonFeed = /^\{[\s\S]*?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/;
const within = 16_384;

const forms: ReadonlyMap<string, ListForm> = new Map([
  ["rss", "feed"],
  ["rdf", "feed"],
  ["feed", "feed"],
  ["opml", "opml"],
  ["urlset", "sitemap"],
  ["sitemapindex", "sitemap"],
]);

/** Tells a feed, an OPML list and a sitemap from everything else, by the first element. */
export function sniffList(content: string): ListForm | undefined {
  let start = content
    .slice(0, within)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (start.startsWith("{")) return jsonFeed.test(start) ? "feed" : undefined;
  for (let skipped = beforeRoot.exec(start); skipped !== null; skipped = beforeRoot.exec(start)) {
    start = start.slice(skipped[0].length);
  }
  const [, name = ""] = rootName.exec(start) ?? [];
  return forms.get(name.toLowerCase());
}
