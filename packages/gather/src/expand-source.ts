import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type ExpandOptions, expandBytes } from "./expand-bytes.ts";
import type { Expanded, RejectionReason } from "./gathered-page.ts";
import { type ListedFile, listFiles } from "./list-files.ts";

/** How one source is read. */
export interface ExpandSourceOptions extends ExpandOptions {
  /** What the source `-` reads. */
  readonly input: Readable;
}

function reasonOf(error: unknown): RejectionReason {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR" ? "not-found" : "unreadable";
}

async function* expandFile(path: string, options: ExpandOptions): AsyncGenerator<Expanded> {
  try {
    yield* expandBytes({ source: path, path, chunks: createReadStream(path) }, options);
  } catch (error) {
    yield { ok: false, source: path, reason: reasonOf(error) };
  }
}

const noPage: ReadonlySet<RejectionReason> = new Set([
  "binary-file",
  "empty-page",
  "page-too-large",
  "broken-compression",
]);

/** Whether a file is neither a list nor a container, but XML or JSON of another kind. */
function isOther(found: Expanded, path: string): boolean {
  if ("listed" in found) return false;
  return found.ok ? found.page.source === path : noPage.has(found.reason);
}

/** What a file of a folder gives; nothing when only its ending looked as if it could be read. */
async function* expandListedFile({ path, isVague }: ListedFile, options: ExpandOptions): AsyncGenerator<Expanded> {
  for await (const found of expandFile(path, options)) {
    if (!isVague || !isOther(found, path)) yield found;
  }
}

async function* expandFolder(folder: string, options: ExpandOptions): AsyncGenerator<Expanded> {
  let count = 0;
  try {
    for await (const file of listFiles(folder)) {
      for await (const found of expandListedFile(file, options)) {
        count += 1;
        yield found;
      }
    }
  } catch (error) {
    count += 1;
    yield { ok: false, source: folder, reason: reasonOf(error) };
  }
  if (count === 0) yield { ok: false, source: folder, reason: "no-pages-in-folder" };
}

async function findKind(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}

/** The container and all of a source such as `crawl.wacz#archive/a.warc.gz#4821`; undefined when no part of it is a file. */
async function findContainer(source: string): Promise<string | undefined> {
  for (let end = source.indexOf("#"); end !== -1; end = source.indexOf("#", end + 1)) {
    const container = source.slice(0, end);
    if ((await findKind(container)) === "file") return container;
  }
  return undefined;
}

/** The file a source lies in: of a place in a container the container, else the source itself. */
export async function findSourceFile(source: string): Promise<string> {
  if (!source.includes("#") || (await findKind(source)) !== undefined) return source;
  return (await findContainer(source)) ?? source;
}

/** The one page of a container that a source names. */
async function* expandPlace(source: string, options: ExpandOptions): AsyncGenerator<Expanded> {
  const container = await findContainer(source);
  if (container !== undefined) {
    for await (const found of expandFile(container, options)) {
      if (sourceOf(found) === source) return yield found;
    }
  }
  yield { ok: false, source, reason: "not-found" };
}

function sourceOf(found: Expanded): string | undefined {
  if ("listed" in found) return found.listed.listedIn;
  return found.ok ? found.page.source : found.source;
}

/**
 * What stands in a source that is no address: a file of any form, a folder of them, a place in a container, or `-`.
 *
 * Pages come one by one, with what could not be read in between; nothing is thrown, and no socket is opened: addresses that
 * feeds list are given as they are.
 */
export async function* expandSource(source: string, options: ExpandSourceOptions): AsyncGenerator<Expanded> {
  if (source === "-") return yield* expandBytes({ source, chunks: options.input }, options);
  const kind = await findKind(source);
  if (kind === "folder") yield* expandFolder(source, options);
  else if (kind === undefined && source.includes("#")) yield* expandPlace(source, options);
  else yield* expandFile(source, options);
}
