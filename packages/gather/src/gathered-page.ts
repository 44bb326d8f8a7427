import { createHash } from "node:crypto";
import type { FetchFailureReason } from "./net/index.ts";

/** What a page was read from. */
export interface PageSnapshot {
  /** Lower-case hex, of the exact bytes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: "text/html" | "text/plain";
  /** ISO 8601, only where the container states it: WARC and MHTML do. */
  readonly fetchedAt?: string;
}

/** One page, decoded, and the exact bytes it came from. */
export interface GatheredPage {
  /**
   * The SOURCE as given; for a file of a folder, the folder as given joined with the file's path in it; for a page inside a
   * container, the container's source, `#`, and the place in it: `crawl.warc.gz#4821`, `crawl.wacz#archive/a.warc.gz#4821`,
   * `feed.xml#3`. Every such source can be given as a SOURCE again.
   */
  readonly source: string;
  /** The address the page was fetched from, where the container states it. */
  readonly url?: string;
  readonly kind: "html" | "text";
  readonly content: string;
  readonly snapshot: PageSnapshot;
}

/** Why a source gave no page. */
export type RejectionReason =
  | FetchFailureReason
  | "not-found"
  | "unreadable"
  | "not-a-page"
  | "binary-file"
  | "empty-page"
  | "broken-record"
  | "truncated-record"
  | "unknown-compression"
  | "revisit-without-page"
  | "broken-archive"
  | "unsafe-archive"
  | "encrypted-archive"
  | "broken-feed"
  | "no-pages-in-container"
  | "no-pages-in-folder";

/** A source that gave no page. */
export interface RejectedSource {
  readonly source: string;
  readonly reason: RejectionReason;
}

/** What one source gave. */
export type Gathered = { readonly ok: true; readonly page: GatheredPage } | ({ readonly ok: false } & RejectedSource);

/** An address that a feed, a sitemap or an OPML list names; the page behind it has not been fetched. */
export interface ListedAddress {
  /** Absolute, http or https. */
  readonly url: string;
  /** A page, or a feed that lists pages. */
  readonly leadsTo: "page" | "feed";
  /** Where it stands: the list's source, `#`, and its place in the list, from 1. Absent for an address given as a SOURCE. */
  readonly listedIn?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** Who published it first, where a feed passes on what others wrote (RSS `<source>`, Atom `source`, `news:publication`). */
  readonly publisher?: Publisher;
}

/** An outlet, as a feed names it. */
export interface Publisher {
  readonly name?: string;
  readonly url?: string;
}

/** What stands in a source: pages, what could not be read, and addresses of pages that lie elsewhere. */
export type Expanded = Gathered | { readonly listed: ListedAddress };

/** The snapshot of these bytes. */
export function takeSnapshot(bytes: Buffer, kind: GatheredPage["kind"]): PageSnapshot {
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    mediaType: kind === "html" ? "text/html" : "text/plain",
  };
}
