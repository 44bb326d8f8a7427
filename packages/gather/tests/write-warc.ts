import { gzipSync } from "node:zlib";

/** One record to write; what is not given is as a crawler would write it. */
export interface RecordParts {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly block: Buffer | string;
}

export function writeRecord({
  type = "response",
  url,
  date = "2024-03-10T08:00:00Z",
  fields = {},
  block,
}: RecordParts) {
  const bytes = Buffer.from(block as string);
  const all: Readonly<Record<string, string>> = {
    "WARC-Type": type,
    ...(url === undefined ? {} : { "WARC-Target-URI": url }),
    "WARC-Date": date,
    "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000000>",
    "Content-Type": type === "response" ? "application/http; msgtype=response" : "application/warc-fields",
    "Content-Length": String(bytes.length),
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** An HTTP response as it came over the wire. */
export function writeResponse(
  body: Buffer | string,
  fields: Readonly<Record<string, string>> = {},
  status: string = "200 OK",
): Buffer {
  const all: Readonly<Record<string, string>> = { "Content-Type": "text/html; charset=utf-8", ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`), Buffer.from(body as string)]);
}

/** Frames a body in chunks of so many bytes. */
export function writeChunked(body: Buffer, size: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    chunks.push(Buffer.from(`${part.length.toString(16)};name=value\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...chunks, Buffer.from("0\r\nTrailer: x\r\n\r\n")]);
}

/** A page of an invented outlet; each number another one. */
export function writeNumberedPage(number: number): string {
  return `<!doctype html><html><head><title>Report ${number}</title></head><body><h1>Report ${number} of the Eskel Post</h1>
<p>The footbridge over the Marn was closed for the ${number}th time on Monday, the town said. ${"Traffic stood still. ".repeat(number % 7)}</p></body></html>`;
}

/** A record with a numbered page, and a picture after every other. */
export function writeNumberedRecords(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, number) =>
    writeRecord({ url: `https://eskel-post.example/${number}`, block: writeResponse(writeNumberedPage(number)) }),
  );
}

/** Each record a gzip member of its own, as the standard wants it. */
export function gzipRecords(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
