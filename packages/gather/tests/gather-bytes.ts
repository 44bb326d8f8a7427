import { type Expanded, expandBytes, PageMemory } from "../src/index.ts";

export interface BytesGiven {
  readonly source: string;
  readonly maxBytes?: number;
  /** The bytes come in chunks of so many. @default all at once */
  readonly chunkBytes?: number;
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What bytes hold, as if they came from a file of this name. */
export function gatherBytes(bytes: Buffer, given: BytesGiven): Promise<Expanded[]> {
  const { source, maxBytes = 5_000_000, chunkBytes = bytes.length } = given;
  const chunks = inChunks(bytes, Math.max(1, chunkBytes));
  return Array.fromAsync(expandBytes({ source, chunks }, { maxBytes, memory: new PageMemory() }));
}

/** One line each: a page's source and address, an address, or a source and why it gave none. */
export function outline(found: readonly Expanded[]): readonly string[] {
  return found.map((one) => {
    if ("listed" in one) return `-> ${one.listed.url}`;
    if (!one.ok) return `${one.source}: ${one.reason}`;
    return one.page.url === undefined ? one.page.source : `${one.page.source} ${one.page.url}`;
  });
}

/** The pages' content, in order. */
export function contents(found: readonly Expanded[]): readonly string[] {
  return found.flatMap((one) => ("page" in one ? [one.page.content] : []));
}
