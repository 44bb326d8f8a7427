import { readFile, stat } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { Gathered, RejectionReason } from "./gathered-page.ts";
import { type ReadPageOptions, readPageBytes } from "./read-page-bytes.ts";

function reasonOf(error: unknown): RejectionReason {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR" ? "not-found" : "unreadable";
}

function unzip(bytes: Buffer, maxBytes: number): Buffer | RejectionReason {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "page-too-large" : "broken-compression";
  }
}

/**
 * Reads one file as a page: HTML or plain text by its name, gzip taken off when the name ends in `.gz`.
 *
 * The snapshot is of the page's bytes, after gzip.
 */
export async function readPageFile(path: string, options: ReadPageOptions): Promise<Gathered> {
  const source = path;
  try {
    const { size } = await stat(path);
    if (size > options.maxBytes) return { ok: false, source, reason: "page-too-large" };
    const stored = await readFile(path);
    const bytes = path.toLowerCase().endsWith(".gz") ? unzip(stored, options.maxBytes) : stored;
    return typeof bytes === "string" ? { ok: false, source, reason: bytes } : readPageBytes(source, bytes, options);
  } catch (error) {
    return { ok: false, source, reason: reasonOf(error) };
  }
}
