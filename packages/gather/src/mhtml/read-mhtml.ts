import type { Gathered } from "../gathered-page.ts";
import { findHeadEnd, type HeaderFields, readContentType, readHeaderFields } from "../header-fields.ts";
import { readMailDate } from "../mail-date.ts";
import { type PageOrigin, type ReadPageOptions, readPageBytes } from "../read-page-bytes.ts";
import { decodeTransfer } from "./decode-transfer.ts";

/** A message, or a part of one. */
interface MimePart {
  readonly fields: HeaderFields;
  readonly body: Buffer;
}

const headerWithin = 16_384;

/** Whether bytes are a page saved whole by a browser: a MIME message of related parts. */
export function isMhtml(bytes: Buffer): boolean {
  const head = bytes.toString("latin1", 0, headerWithin);
  if (!/^[A-Za-z-]+:[ \t]/.test(head)) return false;
  const { fields } = readPart(bytes.subarray(0, headerWithin));
  return fields.has("mime-version") && /^multipart\/related\b/i.test(fields.get("content-type") ?? "");
}

function readPart(bytes: Buffer): MimePart {
  const end = findHeadEnd(bytes);
  if (end === undefined) return { fields: readHeaderFields(bytes.toString("latin1")), body: Buffer.alloc(0) };
  return { fields: readHeaderFields(bytes.toString("utf8", 0, end.linesEnd)), body: bytes.subarray(end.bodyStart) };
}

/** Where a line that starts with the boundary begins, from an offset on; -1 when there is none. */
function findBoundary(body: Buffer, boundary: Buffer, from: number): number {
  for (let at = body.indexOf(boundary, from); at !== -1; at = body.indexOf(boundary, at + 1)) {
    if (at === 0 || body[at - 1] === 10) return at;
  }
  return -1;
}

/** The line break before a boundary belongs to the boundary. */
function withoutLineEnd(part: Buffer): Buffer {
  if (part.at(-1) !== 10) return part;
  return part.subarray(0, part.at(-2) === 13 ? -2 : -1);
}

interface Parts {
  readonly parts: readonly MimePart[];
  /** The last boundary was met. */
  readonly isWhole: boolean;
}

function splitParts(body: Buffer, boundary: string): Parts {
  const sign = Buffer.from(`--${boundary}`, "latin1");
  const parts: MimePart[] = [];
  let start = findBoundary(body, sign, 0);
  while (start !== -1) {
    const afterSign = start + sign.length;
    if (body.toString("latin1", afterSign, afterSign + 2) === "--") return { parts, isWhole: true };
    const lineEnd = body.indexOf(10, afterSign);
    const next = lineEnd === -1 ? -1 : findBoundary(body, sign, lineEnd + 1);
    if (next !== -1) parts.push(readPart(withoutLineEnd(body.subarray(lineEnd + 1, next))));
    else if (lineEnd !== -1) parts.push(readPart(body.subarray(lineEnd + 1)));
    start = next;
  }
  return { parts, isWhole: false };
}

const pageTypes: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml", "text/plain"]);

/** The part that is the page: the one the message names, else the first that is a page; frames follow it. */
function findPagePart(message: MimePart, { parts }: Parts): MimePart | undefined {
  const start = readContentType(message.fields.get("content-type") ?? "").parameters.get("start");
  const named = parts.find(({ fields }) => start !== undefined && fields.get("content-id") === start);
  const isPage = ({ fields }: MimePart) => pageTypes.has(readContentType(fields.get("content-type") ?? "").type);
  return named !== undefined && isPage(named) ? named : parts.find(isPage);
}

function originOf(source: string, message: MimePart, part: MimePart): PageOrigin {
  const { type, parameters } = readContentType(part.fields.get("content-type") ?? "");
  const charset = parameters.get("charset");
  const fetchedAt = readMailDate(message.fields.get("date") ?? "");
  const url = message.fields.get("snapshot-content-location") ?? part.fields.get("content-location") ?? "";
  return {
    source,
    kind: type === "text/plain" ? "text" : "html",
    ...(/^https?:\/\//i.test(url) ? { url } : {}),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(charset === undefined ? {} : { charset }),
  };
}

/**
 * The page of an MHTML file: `Snapshot-Content-Location` is its address, `Date` the time it was saved.
 *
 * The sha-256 is of the page's part, its transfer encoding taken off. A file that breaks off within that part is refused: half a
 * page must not pass for the whole.
 */
export function readMhtml(source: string, bytes: Buffer, options: ReadPageOptions): Gathered {
  const message = readPart(bytes);
  const boundary = readContentType(message.fields.get("content-type") ?? "").parameters.get("boundary");
  if (boundary === undefined) return { ok: false, source, reason: "broken-record" };
  const split = splitParts(message.body, boundary);
  const part = findPagePart(message, split);
  const isCut = !split.isWhole && (part === undefined || part === split.parts.at(-1));
  if (isCut) return { ok: false, source, reason: "truncated-record" };
  if (part === undefined) return { ok: false, source, reason: "no-pages-in-container" };
  const content = decodeTransfer(part.body, part.fields.get("content-transfer-encoding"));
  return readPageBytes(originOf(source, message, part), content, options);
}
