import { decodePage } from "../decode-page.ts";
import type { Expanded, ListedAddress } from "../gathered-page.ts";
import { readMailDate } from "../mail-date.ts";
import { type ReadPageOptions, readPageBytes } from "../read-page-bytes.ts";
import { composeItemPage } from "./compose-html.ts";
import { type FeedItem, type FeedItems, known } from "./feed-item.ts";
import { readFeedItems } from "./read-feed-items.ts";
import { readOpml } from "./read-opml.ts";
import { readPlainText } from "./read-plain-text.ts";
import { type ListEntry, readSitemap } from "./read-sitemap.ts";
import { type ListForm, sniffList } from "./sniff-list.ts";

/** A list's bytes, and where they come from. */
export interface ListBytes {
  readonly source: string;
  readonly bytes: Buffer;
  readonly charset?: string;
  /** Where the list was fetched from: relative addresses go by it. */
  readonly url?: string;
}

/** Shorter texts are teasers, in characters. */
const leastText = 600;

/** How a teaser says that there is more. */
const breaksOff =
  /(?:\[?(?:\.\.\.|…)\]?|\b(?:read (?:more|on|the full)|continue reading|weiterlesen|lire la suite|leer más)\b.{0,80})\s*$/i;

/** An address of the web, made whole by what it is relative to; undefined for anything else. */
function resolveAddress(address: string | undefined, ...bases: readonly (string | undefined)[]): string | undefined {
  if (address === undefined || address === "") return undefined;
  for (const base of [undefined, ...bases]) {
    const url = URL.parse(address.trim(), base);
    if (url !== null) return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  }
  return undefined;
}

const isoDay = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** A date in ISO 8601, out of ISO itself or the form of mail; absent when it is neither. */
function readDate(date: string | undefined): string | undefined {
  const trimmed = date?.trim() ?? "";
  return isoDay.test(trimmed) ? trimmed : readMailDate(trimmed);
}

/** The text that is long enough to be the whole article; undefined when the item only announces it. */
function wholeText({ texts }: FeedItem): string | undefined {
  return texts.find((html) => {
    const text = readPlainText(html);
    return text.length >= leastText && !breaksOff.test(text.slice(-200));
  });
}

/** An item with its whole text is a page; else its address is where the page is. */
function readItem(item: FeedItem, list: ListBytes & Omit<FeedItems, "items">, options: ReadPageOptions): Expanded {
  const { source } = list;
  const url = resolveAddress(item.link, list.home, list.url);
  const about = {
    url,
    title: item.title,
    published: readDate(item.published),
    modified: readDate(item.modified),
    authors: item.authors,
  };
  const body = wholeText(item);
  if (body !== undefined) {
    const site = item.publisher?.name ?? list.title;
    const html = composeItemPage(known({ ...about, site, language: list.language, body }));
    return readPageBytes(known({ source, url, kind: "html" } as const), Buffer.from(html), options);
  }
  if (url === undefined) return { ok: false, source, reason: "broken-record" };
  const { title, published } = about;
  const { publisher } = item;
  return { listed: known({ url, leadsTo: "page", listedIn: source, title, published, publisher } as const) };
}

function readEntry(entry: ListEntry, listedIn: string, base: string | undefined): Expanded {
  const url = resolveAddress(entry.url, base);
  if (url === undefined) return { ok: false, source: listedIn, reason: "broken-record" };
  const listed: ListedAddress = known({ ...entry, url, published: readDate(entry.published), listedIn });
  return { listed };
}

function expandFeed(content: string, list: ListBytes, options: ReadPageOptions): readonly Expanded[] | undefined {
  const feed = readFeedItems(content);
  return feed?.items.map((item, index) => {
    const { items: _, ...shared } = feed;
    return readItem(item, { ...list, ...shared, source: `${list.source}#${index + 1}` }, options);
  });
}

function expandEntries(entries: readonly ListEntry[] | undefined, list: ListBytes): readonly Expanded[] | undefined {
  return entries?.map((entry, index) => readEntry(entry, `${list.source}#${index + 1}`, list.url));
}

/** Whether the list's last element is closed: one that is cut may have lost what stood behind. */
function isCut(content: string): boolean {
  const end = content.trimEnd();
  if (end.startsWith("{")) return false;
  return (
    !/(?:<\/[\w:-]+\s*>|-->|\/>)$/.test(end.slice(-500)) ||
    !/<\/(?:[\w-]+:)?(?:rss|rdf|feed|opml|urlset|sitemapindex)\s*>/i.test(end.slice(-2_000))
  );
}

function expandContent(form: ListForm, content: string, list: { bytes: ListBytes; options: ReadPageOptions }) {
  if (form === "feed") return expandFeed(content, list.bytes, list.options);
  return expandEntries(form === "opml" ? readOpml(content) : readSitemap(content), list.bytes);
}

/**
 * What a feed, a sitemap or an OPML list holds, in its order: items that carry their whole text as pages, the rest as addresses.
 *
 * @returns undefined when the bytes are none of these.
 */
export function readList(list: ListBytes, options: ReadPageOptions): readonly Expanded[] | undefined {
  const { source, charset } = list;
  const content = decodePage(list.bytes, known({ xml: true, charset }));
  const form = sniffList(content);
  if (form === undefined) return undefined;
  const found = expandContent(form, content, { bytes: list, options });
  if (found === undefined) return [{ ok: false, source, reason: "broken-feed" }];
  if (isCut(content)) return [...found, { ok: false, source, reason: "truncated-record" }];
  return found.length === 0 ? [{ ok: false, source, reason: "no-pages-in-container" }] : found;
}
