import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";
import type { RejectionReason } from "../gathered-page.ts";
import { findHeadEnd, type HeaderFields, readHeaderFields } from "../header-fields.ts";
import { isBinary } from "../is-binary.ts";

/** An HTTP response as a record holds it. */
export interface HttpResponse {
  readonly status: number;
  readonly fields: HeaderFields;
  /** As it came over the wire: chunked and compressed, perhaps. */
  readonly body: Buffer;
}

const statusLine = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})\b/;

/** Reads a response; undefined when the bytes are none, or its head is cut. */
export function readHttpResponse(bytes: Buffer): HttpResponse | undefined {
  const end = findHeadEnd(bytes);
  if (end === undefined) return undefined;
  const head = bytes.toString("latin1", 0, end.linesEnd);
  const [, status] = statusLine.exec(head) ?? [];
  if (status === undefined) return undefined;
  const lines = head.slice(head.indexOf("\n") + 1);
  return { status: Number(status), fields: readHeaderFields(lines), body: bytes.subarray(end.bodyStart) };
}

const chunkSize = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i;
const longestSizeLine = 256;

/** Takes chunked framing off. A body that bears the header and is not framed so comes back as it is: crawlers take it off. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const [line, size = ""] = chunkSize.exec(body.toString("latin1", at, at + longestSizeLine)) ?? [];
    if (line === undefined) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const start = at + line.length;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(start, start + length));
    at = start + length;
    while (body[at] === 13 || body[at] === 10) at += 1;
  }
  return Buffer.concat(chunks);
}

/** Up to so many decoded bytes any ratio is let pass. */
const freeBytes = 2 * 1024 * 1024;
const mostRatio = 200;
const mostCodings = 3;

type Decoder = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const inflateZlib: Decoder = promisify(inflate);
const inflateBare: Decoder = promisify(inflateRaw);

const decoders: ReadonlyMap<string, Decoder> = new Map([
  ["gzip", promisify(gunzip) as Decoder],
  ["x-gzip", promisify(gunzip) as Decoder],
  ["br", promisify(brotliDecompress) as Decoder],
  ["zstd", promisify(zstdDecompress) as Decoder],
  // By RFC 9110 it is zlib's form; some servers send bare deflate.
  [
    "deflate",
    (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateZlib(bytes, options) : inflateBare(bytes, options)),
  ],
]);

function codingsOf(fields: HeaderFields): readonly string[] {
  const stated = fields.get("content-encoding") ?? "";
  return stated
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
}

export type DecodedBody =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly reason: RejectionReason };

/** How much one coding may give: of what is very even, more than its share but no flood. */
async function decodeOnce(bytes: Buffer, decoder: Decoder, maxBytes: number): Promise<DecodedBody> {
  const byRatio = Math.max(freeBytes, bytes.length * mostRatio);
  try {
    return { ok: true, bytes: await decoder(bytes, { maxOutputLength: Math.min(maxBytes, byRatio) }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") {
      return { ok: false, reason: "broken-compression" };
    }
    return { ok: false, reason: byRatio < maxBytes ? "compression-bomb" : "page-too-large" };
  }
}

/** Takes chunks and compression off a body, innermost last, each under its cap. */
export async function decodeBody({ fields, body }: HttpResponse, maxBytes: number): Promise<DecodedBody> {
  const isChunked = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "");
  const codings = codingsOf(fields);
  if (codings.length > mostCodings) return { ok: false, reason: "compression-bomb" };
  const joined = isChunked ? joinChunks(body) : body;
  let bytes = joined;
  for (const coding of codings.toReversed()) {
    const decoder = decoders.get(coding);
    if (decoder === undefined) return { ok: false, reason: "unknown-compression" };
    const decoded = await decodeOnce(bytes, decoder, maxBytes);
    // Some crawlers store the page decoded and leave the header that says how it came.
    if (!decoded.ok && decoded.reason === "broken-compression" && !isBinary(joined)) return { ok: true, bytes: joined };
    if (!decoded.ok) return decoded;
    bytes = decoded.bytes;
  }
  return { ok: true, bytes };
}
