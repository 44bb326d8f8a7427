import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import type { Gathered, RejectionReason } from "../gathered-page.ts";
import { readWarcChunks } from "../warc/read-warc-chunks.ts";
import type { ReadWarcOptions } from "../warc/read-warc-pages.ts";

/** What yauzl is asked: strict names, sizes checked while reading. */
const zipOptions = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true } as const;

const warcNames = /\.warc(?:\.gz)?$/i;
const mostEntries = 100_000;

/** A WARC inside is compressed already: more than this is made to harm. */
const freeBytes = 64 * 1024 * 1024;
const mostRatio = 200;

/** Names that lead out of the archive; nothing is ever written, but such an archive was made to harm. */
const unsafeNames = /invalid relative path|absolute path|invalid characters in fileName/;

function reasonOf(error: unknown): RejectionReason {
  return unsafeNames.test(String(error)) ? "unsafe-archive" : "broken-archive";
}

/** The WARCs of an archive, sorted by name; or why none of it is read. */
async function listWarcs(zip: ZipFile): Promise<readonly Entry[] | RejectionReason> {
  const warcs: Entry[] = [];
  let count = 0;
  let stored = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    stored += entry.compressedSize;
    // Entries that lie over one another: a small file that unpacks without end.
    if (count > mostEntries || stored > zip.fileSize) return "compression-bomb";
    if (warcNames.test(entry.fileName)) warcs.push(entry);
  }
  return warcs.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

function refuse(entry: Entry): RejectionReason | undefined {
  if (entry.isEncrypted()) return "encrypted-archive";
  if (!entry.canDecodeFileData()) return "unknown-compression";
  const isBomb = entry.uncompressedSize > Math.max(freeBytes, entry.compressedSize * mostRatio);
  return isBomb ? "compression-bomb" : undefined;
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<Readable | undefined> {
  try {
    return await zip.openReadStreamPromise(entry);
  } catch {
    return undefined;
  }
}

async function* readEntry(
  container: { readonly source: string; readonly zip: ZipFile },
  entry: Entry,
  options: ReadWarcOptions,
): AsyncGenerator<Gathered> {
  const source = `${container.source}#${entry.fileName}`;
  const reason = refuse(entry);
  if (reason !== undefined) yield { ok: false, source, reason };
  if (reason !== undefined) return;
  const stream = await openEntry(container.zip, entry);
  if (stream === undefined) {
    yield { ok: false, source, reason: "broken-archive" };
    return;
  }
  try {
    yield* readWarcChunks(source, stream, options);
  } finally {
    stream.destroy();
  }
}

/** An archive to open: a file, or its bytes. */
export type ZipPlace = { readonly path: string } | { readonly bytes: Buffer };

async function openZip(place: ZipPlace): Promise<ZipFile | RejectionReason> {
  try {
    return "path" in place
      ? await openPromise(place.path, zipOptions)
      : await fromBufferPromise(place.bytes, zipOptions);
  } catch (error) {
    return reasonOf(error);
  }
}

async function listSafely(zip: ZipFile): Promise<readonly Entry[] | RejectionReason> {
  try {
    return await listWarcs(zip);
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * The pages of a WACZ: a zip with WARCs in it, which are read as streams; nothing is unpacked to disk.
 *
 * An archive with a name that leads out of it is refused whole; an encrypted entry, and one that is a bomb, by itself.
 */
export async function* readWaczPages(
  source: string,
  place: ZipPlace,
  options: ReadWarcOptions,
): AsyncGenerator<Gathered> {
  const zip = await openZip(place);
  if (typeof zip === "string") {
    yield { ok: false, source, reason: zip };
    return;
  }
  try {
    const warcs = await listSafely(zip);
    if (typeof warcs === "string") yield { ok: false, source, reason: warcs };
    else if (warcs.length === 0) yield { ok: false, source, reason: "no-pages-in-container" };
    else for (const entry of warcs) yield* readEntry({ source, zip }, entry, options);
  } finally {
    zip.close();
  }
}
