import { decodePage } from "./decode-page.ts";
import { type Gathered, type GatheredPage, takeSnapshot } from "./gathered-page.ts";
import { isBinary } from "./is-binary.ts";

/** Limits of reading one page. */
export interface ReadPageOptions {
  /** Larger pages are refused, in bytes. */
  readonly maxBytes: number;
}

/** What is known of a page's bytes beside themselves. */
export interface PageOrigin {
  readonly source: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly fetchedAt?: string;
  /** The label the transport gave (`Content-Type: text/html; charset=...`): it goes before the page's own `<meta>`. */
  readonly charset?: string;
  /** @default told by the source's name, else by the content */
  readonly kind?: GatheredPage["kind"];
}

const textNames = /\.(?:txt|text|md|markdown)(?:\.gz)?$/i;
const htmlNames = /\.(?:html?|xhtml|xht|shtml)(?:\.gz)?$/i;

/** A tag or comment of HTML near the start: what tells a page from plain text where no name does. */
const htmlSigns = /<(?:!doctype\s+html|!--|html|head|body|title|meta|article|div|p|h1)\b/i;
const signsWithin = 4_096;

/** HTML or plain text, by the source's name, else by the look of its first words. */
function kindOf(source: string, content: string): GatheredPage["kind"] {
  if (textNames.test(source)) return "text";
  if (htmlNames.test(source)) return "html";
  return htmlSigns.test(content.slice(0, signsWithin)) ? "html" : "text";
}

/** Makes a page of bytes, or says why they are none. */
export function readPageBytes(origin: PageOrigin, bytes: Buffer, options: ReadPageOptions): Gathered {
  const { source, url, fetchedAt, charset } = origin;
  if (bytes.length > options.maxBytes) return { ok: false, source, reason: "page-too-large" };
  if (isBinary(bytes)) return { ok: false, source, reason: "binary-file" };
  const content = decodePage(bytes, charset === undefined ? {} : { charset });
  if (content.trim() === "") return { ok: false, source, reason: "empty-page" };
  const kind = origin.kind ?? kindOf(source, content);
  const snapshot = { ...takeSnapshot(bytes, kind), ...(fetchedAt === undefined ? {} : { fetchedAt }) };
  return { ok: true, page: { source, ...(url === undefined ? {} : { url }), kind, content, snapshot } };
}
