import { crc32, createInflateRaw, type InflateRaw } from "node:zlib";
import type { RejectionReason } from "../gathered-page.ts";
import type { StoredBytes } from "./stored-bytes.ts";

/** Small enough that what one step gives stays small: deflate gives at most 1,032 bytes for one. */
const stepBytes = 16_384;

/** Up to this many bytes any ratio is let pass: some pages are very even. */
const freeBytes = 64 * 1024 * 1024;
const mostRatio = 200;

const trailerBytes = 8;

/** A gzip member that cannot be read on. */
export class BrokenMember extends Error {
  override readonly name = "BrokenMember";
  readonly reason: RejectionReason;
  constructor(reason: RejectionReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Gives the inflater bytes and takes what they became. */
function inflateStep(inflate: InflateRaw, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const found: Buffer[] = [];
    const keep = (chunk: Buffer) => found.push(chunk);
    const settle = (error?: Error | null) => {
      inflate.off("data", keep);
      inflate.off("error", settle);
      if (error) reject(new BrokenMember("broken-compression"));
      else resolve(Buffer.concat(found));
    };
    inflate.on("data", keep);
    inflate.once("error", settle);
    inflate.write(bytes, settle);
  });
}

async function checkTrailer(stored: StoredBytes, crc: number, size: number): Promise<void> {
  const trailer = await stored.look(trailerBytes);
  if (trailer.length < trailerBytes) throw new BrokenMember("truncated-record");
  if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== size % 2 ** 32) {
    throw new BrokenMember("broken-compression");
  }
  stored.take(trailerBytes);
}

/**
 * The bytes under one gzip member, whose header has been taken; afterwards the next member is next.
 *
 * @throws BrokenMember when it cannot be decompressed, breaks off, fails its checksum, or is a bomb.
 */
export async function* inflateMember(stored: StoredBytes): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  // An error is told by the step it breaks; after that the inflater is not used again.
  inflate.on("error", () => undefined);
  let given = 0;
  let size = 0;
  let crc = 0;
  try {
    for (;;) {
      const bytes = (await stored.look(1)).subarray(0, stepBytes);
      if (bytes.length === 0) throw new BrokenMember("truncated-record");
      const found = await inflateStep(inflate, bytes);
      const consumed = inflate.bytesWritten - given;
      stored.take(consumed);
      given += consumed;
      size += found.length;
      crc = crc32(found, crc);
      if (size > Math.max(freeBytes, given * mostRatio)) throw new BrokenMember("compression-bomb");
      if (found.length > 0) yield found;
      // What it leaves is not its own: the member is over.
      if (consumed < bytes.length) break;
    }
  } finally {
    inflate.destroy();
  }
  await checkTrailer(stored, crc, size);
}
