// The annotations: which ranges of a page's decoded HTML hold its captions, credits and so on. No word of a page is in them.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const fieldNames = ["captions", "credits", "agency", "byline", "teasers", "corrections", "livePosts"] as const;

export type FieldName = (typeof fieldNames)[number];

/** Half-open UTF-16 offsets into the decoded HTML. */
export type Range = readonly [start: number, end: number];

/** What a person found on one page; an empty list says that there is none. */
export interface PageGold extends Readonly<Record<FieldName, readonly Range[]>> {
  /** SHA-256 of the decoded HTML, as UTF-8: the ranges are good for this text only. */
  readonly sha256: string;
}

/** Pages by key, "SET/ID". */
export type GoldBatch = Readonly<Record<string, PageGold>>;

export type BatchName = "a" | "b" | "c";

export const batchNames: readonly BatchName[] = ["a", "b", "c"];

export function hashPage(html: string): string {
  return createHash("sha256").update(html).digest("hex");
}

export function goldFile(batch: BatchName): string {
  return join(import.meta.dirname, "gold", `${batch}.json`);
}

/** The annotations of a batch; none where nobody has begun. */
export function readGold(batch: BatchName): GoldBatch {
  const file = goldFile(batch);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as GoldBatch) : {};
}

/** The chosen pages: keys by batch. */
export function readChosenPages(): Readonly<Record<BatchName, readonly string[]>> {
  return JSON.parse(readFileSync(join(import.meta.dirname, "pages.json"), "utf8")) as Record<BatchName, string[]>;
}
