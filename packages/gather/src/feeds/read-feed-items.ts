import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { escapeHtml, writeParagraphs } from "./compose-html.ts";
import { type FeedItem, type FeedItems, known } from "./feed-item.ts";
import { readPlainText } from "./read-plain-text.ts";

type Maybe<T> = T | undefined;

function texts(...candidates: readonly Maybe<string>[]): readonly string[] {
  return candidates.filter((text) => text !== undefined && text.trim() !== "") as string[];
}

/** A title may hold markup and escapes of HTML; RSS never says which. */
function titleOf(title: Maybe<string>): Maybe<string> {
  return title === undefined ? undefined : readPlainText(title);
}

function readRssItem(item: RssFeed.Item<string>): FeedItem {
  const { guid } = item;
  const guidLink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? "") ? guid?.value : undefined;
  const names = item.authors?.flatMap((author) => (typeof author === "string" ? author : (author.name ?? [])));
  const published = item.pubDate ?? item.dc?.dates?.[0];
  const publisher = item.source && known({ name: titleOf(item.source.title), url: item.source.url });
  return known({
    link: item.link ?? guidLink,
    title: titleOf(item.title),
    published,
    authors: item.dc?.creators ?? names ?? [],
    publisher,
    texts: texts(item.content?.encoded, item.description),
  });
}

function readRdfItem(item: RdfFeed.Item<string>): FeedItem {
  return known({
    link: item.link ?? item.rdf?.about,
    title: titleOf(item.title),
    published: item.dc?.dates?.[0],
    authors: item.dc?.creators ?? [],
    texts: texts(item.content?.encoded, item.description),
  });
}

type AtomText = Maybe<{ readonly value?: string; readonly type?: string }>;

function atomHtml(text: AtomText): Maybe<string> {
  if (text?.value === undefined) return undefined;
  return text.type === undefined || text.type === "text" || text.type === "text/plain"
    ? writeParagraphs(text.value)
    : text.value;
}

function atomTitle(text: AtomText): Maybe<string> {
  return text?.type === "html" || text?.type === "xhtml" ? titleOf(text.value) : text?.value;
}

/** The address of the page: a link without a relation is one to the page itself. */
function alternateOf(links: AtomFeed.Entry<string>["links"] = []): Maybe<string> {
  return links.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
}

function readAtomEntry(entry: AtomFeed.Entry<string>): FeedItem {
  const { source } = entry;
  return known({
    link: alternateOf(entry.links),
    title: atomTitle(entry.title),
    published: entry.published ?? entry.updated,
    modified: entry.updated,
    authors: entry.authors?.flatMap(({ name }) => name ?? []) ?? [],
    publisher: source && known({ name: atomTitle(source.title), url: alternateOf(source.links) }),
    texts: texts(atomHtml(entry.content), atomHtml(entry.summary)),
  });
}

function readJsonItem(item: JsonFeed.Item<string>): FeedItem {
  return known({
    link: item.url ?? item.external_url,
    title: item.title,
    published: item.date_published ?? item.date_modified,
    modified: item.date_modified,
    authors: item.authors?.flatMap(({ name }) => name ?? []) ?? [],
    texts: texts(item.content_html, item.content_text && writeParagraphs(item.content_text), escapeText(item.summary)),
  });
}

function escapeText(text: Maybe<string>): Maybe<string> {
  return text === undefined ? undefined : escapeHtml(text);
}

function readItems(parsed: AnyFeed): FeedItems {
  const { format, feed } = parsed;
  switch (format) {
    case "rss": {
      const items = feed.items?.map(readRssItem) ?? [];
      return known({ title: titleOf(feed.title), home: feed.link, language: feed.language, items });
    }
    case "rdf":
      return known({ title: titleOf(feed.title), home: feed.link, items: feed.items?.map(readRdfItem) ?? [] });
    case "atom": {
      const items = feed.entries?.map(readAtomEntry) ?? [];
      return known({ title: atomTitle(feed.title), home: alternateOf(feed.links), items });
    }
    case "json": {
      const items = feed.items?.map(readJsonItem) ?? [];
      return known({ title: feed.title, home: feed.home_page_url, language: feed.language, items });
    }
  }
}

/**
 * The items of a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom, JSON Feed. Entities that a document type declares are not expanded.
 *
 * @returns undefined when the content is no feed that can be read.
 */
export function readFeedItems(content: string): FeedItems | undefined {
  try {
    return readItems(parseFeed(content));
  } catch {
    return undefined;
  }
}
