import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Gathered } from "./gathered-page.ts";
import { type ReadPageOptions, readPageBytes } from "./read-page-bytes.ts";
import { readPageFile } from "./read-page-file.ts";

/** How sources are gathered. */
export interface GatherPagesOptions {
  /** Larger pages are refused, in bytes. @default 52_428_800 */
  readonly maxBytes?: number;
  /** What the source `-` reads. @default standard input */
  readonly input?: Readable;
}

const defaults: Required<GatherPagesOptions> = { maxBytes: 50 * 1024 * 1024, input: process.stdin };

const pageNames = /\.(?:html?|xhtml|xht|shtml|txt|text|md|markdown)(?:\.gz)?$/i;
const addresses = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Whether a source is an address of the net, and not a file. */
export function isAddress(source: string): boolean {
  return addresses.test(source);
}

/** The order of code units: the same on every machine, whatever its locale. */
function compareNames(first: { readonly name: string }, second: { readonly name: string }): number {
  if (first.name === second.name) return 0;
  return first.name < second.name ? -1 : 1;
}

/** The page files of a folder, its subfolders included, sorted; hidden ones and files of other kinds are left out. */
async function* listPageFiles(folder: string): AsyncGenerator<string> {
  const found = await readdir(folder, { withFileTypes: true });
  for (const item of found.sort(compareNames)) {
    if (item.name.startsWith(".")) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) yield* listPageFiles(path);
    else if (pageNames.test(item.name)) yield path;
  }
}

async function* gatherFolder(folder: string, options: ReadPageOptions): AsyncGenerator<Gathered> {
  let count = 0;
  for await (const path of listPageFiles(folder)) {
    count += 1;
    yield await readPageFile(path, options);
  }
  if (count === 0) yield { ok: false, source: folder, reason: "no-pages-in-folder" };
}

/** Reads a stream to its end, or until it has grown too large. */
async function readInput(input: Readable, { maxBytes }: ReadPageOptions): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.length;
    if (size > maxBytes) break;
  }
  return Buffer.concat(chunks);
}

async function isFolder(source: string): Promise<boolean> {
  try {
    return (await stat(source)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Yields the pages of the sources in the order given: files, folders, and `-` for standard input.
 *
 * Nothing here throws for a bad source: it comes as a rejection with its reason, and the next source follows. No socket is
 * opened: an address is refused.
 */
export async function* gatherPages(
  sources: readonly string[],
  options: GatherPagesOptions = {},
): AsyncGenerator<Gathered> {
  const full = { ...defaults, ...options };
  for (const source of sources) {
    if (isAddress(source)) yield { ok: false, source, reason: "needs-network" };
    else if (source === "-") yield readPageBytes(source, await readInput(full.input, full), full);
    else if (await isFolder(source)) yield* gatherFolder(source, full);
    else yield await readPageFile(source, full);
  }
}
