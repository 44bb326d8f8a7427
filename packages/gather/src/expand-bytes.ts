import { gunzipSync } from "node:zlib";
import { readList } from "./feeds/read-list.ts";
import type { Expanded, RejectionReason } from "./gathered-page.ts";
import { isMhtml, readMhtml } from "./mhtml/read-mhtml.ts";
import { peekChunks } from "./peek-chunks.ts";
import { readPageBytes } from "./read-page-bytes.ts";
import { peekIntoGzip, startsGzip } from "./warc/gzip-header.ts";
import { startsRecord } from "./warc/piece.ts";
import { readWarcChunks } from "./warc/read-warc-chunks.ts";
import type { ReadWarcOptions } from "./warc/read-warc-pages.ts";
import { readWaczPages } from "./zip/read-wacz.ts";

/** Bytes on their way, and what is known of them. */
export interface SourceBytes {
  readonly source: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The file they come from, where it can be opened once more: a zip is read from its end. */
  readonly path?: string;
  /** The address they were fetched from. */
  readonly url?: string;
  /** ISO 8601, where they were fetched. */
  readonly fetchedAt?: string;
  /** The label the transport gave. */
  readonly charset?: string;
}

/** How sources are read. */
export type ExpandOptions = ReadWarcOptions;

type Form = "warc" | "zip" | "document";

const zipStarts = [Buffer.from("PK\u0003\u0004"), Buffer.from("PK\u0005\u0006")];

/** A WARC and a zip are told by their first bytes; where these are broken, by the name. */
function formOf(source: string, head: Buffer): Form {
  if (startsRecord(head) || startsRecord(peekIntoGzip(head))) return "warc";
  if (zipStarts.some((start) => head.subarray(0, 4).equals(start))) return "zip";
  if (/\.warc(?:\.gz)?$/i.test(source)) return "warc";
  return /\.wacz$/i.test(source) ? "zip" : "document";
}

/** Reads a stream to its end, or until it has grown too large. */
async function collect(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const found: Buffer[] = [];
  let size = 0;
  for await (const bytes of chunks) {
    found.push(bytes);
    size += bytes.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(found);
}

function unzip(bytes: Buffer, maxBytes: number): Buffer | RejectionReason {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "page-too-large" : "broken-compression";
  }
}

/** One page, one saved with all its parts, or a list of addresses. */
function expandDocument(about: SourceBytes, stored: Buffer, options: ExpandOptions): readonly Expanded[] {
  const { source, url, fetchedAt, charset } = about;
  const isGzip = startsGzip(stored) || /\.gz$/i.test(source);
  const bytes = isGzip ? unzip(stored, options.maxBytes) : stored;
  if (typeof bytes === "string") return [{ ok: false, source, reason: bytes }];
  if (isMhtml(bytes)) return [readMhtml(source, bytes, options)];
  const origin = {
    source,
    ...(url === undefined ? {} : { url }),
    ...(charset === undefined ? {} : { charset }),
  };
  const listed = readList({ ...origin, bytes }, options);
  if (listed !== undefined) return listed;
  return [readPageBytes({ ...origin, ...(fetchedAt === undefined ? {} : { fetchedAt }) }, bytes, options)];
}

/**
 * What stands in bytes of any form: a page, an MHTML page, a feed, an OPML list, a sitemap, a WARC, a WACZ. The form is told by
 * the content.
 *
 * @throws what the stream throws, unless a WARC was being read: that keeps what came before.
 */
export async function* expandBytes(about: SourceBytes, options: ExpandOptions): AsyncGenerator<Expanded> {
  const { source, path } = about;
  const { head, all } = await peekChunks(about.chunks);
  const form = formOf(source, head);
  if (form === "warc") return yield* readWarcChunks(source, all, options);
  if (form === "zip" && path !== undefined) {
    // The zip is opened anew, so this stream is let go.
    for await (const _ of all) break;
    return yield* readWaczPages(source, { path }, options);
  }
  const bytes = await collect(all, options.maxBytes);
  if (bytes.length > options.maxBytes) yield { ok: false, source, reason: "page-too-large" };
  else if (form === "zip") yield* readWaczPages(source, { bytes }, options);
  else yield* expandDocument(about, bytes, options);
}
