import type { FeedItem } from "./feed-item.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** Plain text as HTML: an empty line parts paragraphs. */
export function writeParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join("\n");
}

/** What an item's page says beside its text. */
export interface ItemPage extends Pick<FeedItem, "title" | "published" | "modified" | "authors"> {
  readonly url?: string;
  /** The outlet: the publisher of the item, else the feed's title. */
  readonly site?: string;
  readonly language?: string;
  /** HTML. */
  readonly body: string;
}

function metaOf(name: string, content: string | undefined): string {
  return content === undefined ? "" : `<meta property="${name}" content="${escapeHtml(content)}">\n`;
}

/**
 * Writes an item as a page of its own, so that it is read as any other page is. The same item gives the same bytes: they are what
 * the page's sha-256 is taken of.
 */
export function composeItemPage(page: ItemPage): string {
  const { title = "", language, url } = page;
  const head = [
    `<title>${escapeHtml(title)}</title>\n`,
    metaOf("og:site_name", page.site),
    metaOf("article:published_time", page.published),
    metaOf("article:modified_time", page.modified),
    ...page.authors.map((author) => `<meta name="author" content="${escapeHtml(author)}">\n`),
    url === undefined ? "" : `<link rel="canonical" href="${escapeHtml(url)}">\n`,
  ].join("");
  const heading = title === "" ? "" : `<h1>${escapeHtml(title)}</h1>\n`;
  const lang = language === undefined ? "" : ` lang="${escapeHtml(language)}"`;
  return `<!doctype html>\n<html${lang}>\n<head>\n<meta charset="utf-8">\n${head}</head>\n<body><main><article>\n${heading}${page.body}\n</article></main></body>\n</html>\n`;
}
