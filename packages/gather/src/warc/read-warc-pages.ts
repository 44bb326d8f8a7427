import type { Gathered, GatheredPage } from "../gathered-page.ts";
import { type HeaderFields, readContentType } from "../header-fields.ts";
import { type PageOrigin, type ReadPageOptions, readPageBytes } from "../read-page-bytes.ts";
import { decodeBody, type HttpResponse, readHttpResponse } from "./http-response.ts";
import type { PageMemory } from "./page-memory.ts";
import type { Piece } from "./piece.ts";
import { readWarcRecords, type WarcRecord } from "./read-warc-records.ts";

const pageTypes: ReadonlyMap<string, GatheredPage["kind"]> = new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/plain", "text"],
]);

/** Plain text that every crawl holds and nobody reads. */
const furniture = /^https?:\/\/[^/]+\/(?:robots|ads|app-ads|humans|security|llms)\.txt(?:[?#]|$)/i;

const webAddress = /^https?:\/\//i;

/** The address of a record; some writers put it in angle brackets. */
function targetOf(fields: HeaderFields): string {
  return (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1");
}

/** The time of a record, as it states it; absent when it is no time. */
function dateOf(fields: HeaderFields): string | undefined {
  const stated = fields.get("warc-date") ?? "";
  try {
    Temporal.Instant.from(stated);
    return stated;
  } catch {
    return undefined;
  }
}

function isPageType(contentType: string | undefined): boolean {
  return contentType === undefined || pageTypes.has(readContentType(contentType).type);
}

function isPageResponse(response: HttpResponse | undefined): boolean {
  if (response === undefined) return false;
  const { status, fields } = response;
  return status >= 200 && status < 300 && isPageType(fields.get("content-type"));
}

/** Whether a record can hold a page: a response, or the bare page, or word that a page was the same as before. */
function canHoldPage(fields: HeaderFields, start: Buffer): boolean {
  const target = targetOf(fields);
  if (furniture.test(target)) return false;
  switch (fields.get("warc-type")?.toLowerCase()) {
    case "response":
      return isPageResponse(readHttpResponse(start));
    case "resource":
      return pageTypes.has(readContentType(fields.get("content-type") ?? "").type);
    case "revisit":
      return webAddress.test(target) && isPageType(readHttpResponse(start)?.fields.get("content-type"));
    default:
      return false;
  }
}

function originOf(source: string, { fields, place }: WarcRecord): PageOrigin {
  const url = targetOf(fields);
  const fetchedAt = dateOf(fields);
  return {
    source: `${source}#${place}`,
    ...(webAddress.test(url) ? { url } : {}),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
  };
}

/** What a content type says of a page; a missing one says nothing. */
function describeContent(contentType: string | undefined): Pick<PageOrigin, "charset" | "kind"> {
  if (contentType === undefined) return {};
  const { type, parameters } = readContentType(contentType);
  const charset = parameters.get("charset");
  const kind = pageTypes.get(type);
  return { ...(charset === undefined ? {} : { charset }), ...(kind === undefined ? {} : { kind }) };
}

async function readResponse(origin: PageOrigin, record: WarcRecord, options: ReadPageOptions): Promise<Gathered> {
  const { source } = origin;
  const response = readHttpResponse(record.block);
  if (response === undefined) return { ok: false, source, reason: "broken-record" };
  const decoded = await decodeBody(response, options.maxBytes);
  if (!decoded.ok) return { ok: false, source, reason: decoded.reason };
  return readPageBytes({ ...origin, ...describeContent(response.fields.get("content-type")) }, decoded.bytes, options);
}

/** What one record gives; nothing when it says that a page is one we had. */
async function readRecordPage(
  source: string,
  record: WarcRecord,
  options: ReadWarcOptions,
): Promise<Gathered | undefined> {
  const origin = originOf(source, record);
  const { fields, block } = record;
  const type = fields.get("warc-type")?.toLowerCase();
  if (type === "revisit") {
    if (options.memory.knows(fields)) return undefined;
    return { ok: false, source: origin.source, reason: "revisit-without-page" };
  }
  options.memory.add(fields);
  if (type === "response") return readResponse(origin, record, options);
  return readPageBytes({ ...origin, ...describeContent(fields.get("content-type")) }, block, options);
}

/** How a WARC is read. */
export interface ReadWarcOptions extends ReadPageOptions {
  /** The pages that were met: what revisits refer to, in this file or an earlier one. */
  readonly memory: PageMemory;
}

/** A response's head, beside its body. */
const headAllowance = 256 * 1024;

/**
 * The pages of a WARC, one by one: responses and resources that are HTML or plain text. Memory does not grow with the WARC.
 *
 * A record's source is `source`, `#`, and its offset in the stored file.
 */
export async function* readWarcPages(
  source: string,
  pieces: AsyncIterable<Piece>,
  options: ReadWarcOptions,
): AsyncGenerator<Gathered> {
  const maxBlockBytes = options.maxBytes + headAllowance;
  let count = 0;
  for await (const record of readWarcRecords(pieces, { wants: canHoldPage, maxBlockBytes })) {
    count += 1;
    if (!record.ok) {
      yield { ok: false, source: `${source}#${record.place}`, reason: record.reason };
      continue;
    }
    const gathered = await readRecordPage(source, record, options);
    if (gathered !== undefined) yield gathered;
  }
  if (count === 0) yield { ok: false, source, reason: "no-pages-in-container" };
}
