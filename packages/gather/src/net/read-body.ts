import { pipeline } from "node:stream/promises";
import { chooseDecoders } from "./choose-decoders.ts";
import { FetchError } from "./fetch-error.ts";

/** How much of a body is taken. */
export interface BodyLimits {
  /** Decoded bytes. */
  readonly maxBytes: number;
  /** What happens to a larger body: it is refused, or its first `maxBytes` are taken. */
  readonly larger: "refused" | "cut";
}

/** Times a body may grow in decoding. Pages of the web grow 5 to 30 times; a bomb of one gzip layer 1,000 times. */
const maxRatio = 200;

/** Below this no growth is suspect, in decoded bytes. */
const ratioFromBytes = 1024 * 1024;

type Bytes = AsyncIterable<Buffer>;

/** Lets bytes pass until they are too many, of themselves or for what came over the wire. */
function capBytes(wire: { bytes: number }, maxBytes: number) {
  return async function* (source: Bytes): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of source) {
      const room = maxBytes - size;
      size += chunk.length;
      if (size > ratioFromBytes && size > wire.bytes * maxRatio) throw new FetchError({ reason: "compression-bomb" });
      yield chunk.subarray(0, room);
      if (size > maxBytes) throw new FetchError({ reason: "page-too-large" });
    }
  };
}

/**
 * Reads a body to its end and takes its compressions off, counting while it streams: no more than some buffers are ever held
 * above what is allowed.
 *
 * @param encoding - The `content-encoding` header.
 * @throws FetchError `page-too-large`, `compression-bomb`, `broken-compression`; what the stream fails with; the signal's reason.
 */
export async function readBody(
  body: Bytes,
  {
    encoding,
    limits,
    signal,
  }: { readonly encoding: string; readonly limits: BodyLimits; readonly signal: AbortSignal },
): Promise<Buffer> {
  const wire = { bytes: 0 };
  const taken: Buffer[] = [];
  async function* countWire(source: Bytes): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      wire.bytes += chunk.length;
      yield chunk;
    }
  }
  async function take(source: Bytes): Promise<void> {
    for await (const chunk of source) taken.push(chunk);
  }
  const decoders = chooseDecoders(encoding);
  const cap = capBytes(wire, limits.maxBytes);
  const stages = decoders.length === 0 ? [cap] : decoders.flatMap((decode) => [decode, cap]);
  try {
    await pipeline([body, countWire, ...stages, take], { signal });
  } catch (error) {
    const isCut = limits.larger === "cut" && error instanceof FetchError && error.failure.reason === "page-too-large";
    if (!isCut) throw error;
  }
  return Buffer.concat(taken);
}
