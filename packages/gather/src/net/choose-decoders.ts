import { compose, Readable, type Transform } from "node:stream";
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from "node:zlib";
import { FetchError } from "./fetch-error.ts";

/** What takes one compression off: a stream of zlib, or a generator that puts one to work. */
type Decoder = Transform | ((source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>);

/** A server that means no harm compresses once, and twice by mistake. */
const mostLayers = 3;

/** RFC 9659: no content coding needs a window above 8 MiB. */
const zstdWindowLog = 23;

/** The first two bytes of zlib's wrapping (RFC 1950). */
function isWrapped([first = 0, second = 0]: Buffer): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

async function* putBack(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** "deflate" is zlib's format by the standard, and the same without its wrapping on servers that misread it. */
async function* inflate(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  while (start.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  yield* compose(Readable.from(putBack(start, chunks)), isWrapped(start) ? createInflate() : createInflateRaw());
}

const decoders: ReadonlyMap<string, () => Decoder> = new Map<string, () => Decoder>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", () => inflate],
  ["br", createBrotliDecompress],
  ["zstd", () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: zstdWindowLog } })],
]);

/** What `accept-encoding` says. */
export const acceptedEncodings = "gzip, deflate, br, zstd";

/**
 * What takes the compressions of a `content-encoding` header off, in the order they come off.
 *
 * @throws FetchError `broken-compression` for one that was not asked for; `compression-bomb` for more than three, one over the other.
 */
export function chooseDecoders(encoding: string): readonly Decoder[] {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > mostLayers) throw new FetchError({ reason: "compression-bomb" });
  return names.reverse().map((name) => {
    const decoder = decoders.get(name);
    if (decoder === undefined) throw new FetchError({ reason: "broken-compression" });
    return decoder();
  });
}
