/** Enough to tell every form of file by. */
const peekedBytes = 4_096;

/** A stream whose first bytes are known. */
export interface PeekedChunks {
  /** The first bytes: some kilobytes, or all there are. */
  readonly head: Buffer;
  /** Everything, the head included; to be read once. A stream that breaks at its start breaks here. */
  readonly all: AsyncIterable<Buffer>;
}

async function* chain(first: Buffer, rest: AsyncIterator<Buffer>, failure: { readonly error?: unknown }) {
  try {
    if (first.length > 0) yield first;
    if ("error" in failure) throw failure.error;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Looks at the start of a stream. */
export async function peekChunks(chunks: AsyncIterable<Uint8Array>): Promise<PeekedChunks> {
  const rest = asBuffers(chunks);
  let head = Buffer.alloc(0);
  const failure: { error?: unknown } = {};
  try {
    while (head.length < peekedBytes) {
      const next = await rest.next();
      if (next.done === true) break;
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
  } catch (error) {
    failure.error = error;
  }
  return { head, all: chain(head, rest, failure) };
}

async function* asBuffers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer<ArrayBuffer>> {
  for await (const chunk of chunks) yield Buffer.from(chunk as Uint8Array<ArrayBuffer>);
}
