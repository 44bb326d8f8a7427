import { constants, gunzipSync } from "node:zlib";

const fixedBytes = 10;
const flags = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** The most a header may take up, in bytes: its two texts have no limit of their own. */
export const longestHeader = 70_000;

export function startsGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Past the zero that ends a text, or undefined. */
function skipText(bytes: Buffer, from: number): number | undefined {
  const end = bytes.indexOf(0, from);
  return end === -1 ? undefined : end + 1;
}

/** How long the gzip header is that the bytes start with (RFC 1952); undefined when it is none, or is cut. */
export function measureGzipHeader(bytes: Buffer): number | undefined {
  const set = bytes[3] ?? flags.reserved;
  if (!startsGzip(bytes) || (set & flags.reserved) !== 0) return undefined;
  let end: number | undefined = fixedBytes;
  if ((set & flags.extra) !== 0) {
    if (bytes.length < end + 2) return undefined;
    end += 2 + bytes.readUInt16LE(end);
  }
  if ((set & flags.name) !== 0) end = skipText(bytes, end);
  if (end !== undefined && (set & flags.comment) !== 0) end = skipText(bytes, end);
  if (end === undefined) return undefined;
  if ((set & flags.headerCrc) !== 0) end += 2;
  return end <= bytes.length ? end : undefined;
}

const peekedBytes = 4_096;

/** The first bytes under a gzip member of which only the start is at hand; empty when it cannot be decompressed. */
export function peekIntoGzip(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes.subarray(0, peekedBytes), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
