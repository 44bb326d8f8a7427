import { readFile } from "node:fs/promises";
import type { Timeline, TimelineArticle } from "@dateline/core/timeline";
import { UsageError } from "../usage-error.ts";

/** An article as a record holds it: what is shared may leave out the whole text. */
export type RecordArticle = Omit<TimelineArticle, "text"> & { readonly text?: string };

/** A timeline read back from a file. */
export type TimelineRecord = Omit<Timeline, "articles"> & { readonly articles: readonly RecordArticle[] };

/** What `verify` checks. */
export interface RecordFile {
  readonly record: TimelineRecord;
  /** The whole file when it is an HTML export. */
  readonly html?: string;
}

const lists = ["entries", "undated", "articles", "rejected", "figures", "quotes", "people", "families", "edits"];

function isRecord(value: unknown): value is TimelineRecord {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return fields["format"] === "dateline/1" && lists.every((list) => Array.isArray(fields[list]));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a record from the JSON, or from the HTML export that embeds it. */
export async function readRecordFile(file: string): Promise<RecordFile> {
  const text = await readText(file);
  const isHtml = text.trimStart().startsWith("<");
  const { readEmbeddedTimeline } = isHtml ? await import("@dateline/web") : { readEmbeddedTimeline: parseJson };
  const record = readEmbeddedTimeline(text);
  if (!isRecord(record)) throw new UsageError(`${file} is no dateline/1 record: give the JSON or the HTML export`);
  return isHtml ? { record, html: text } : { record };
}
