import { createHash } from "node:crypto";

/** What a page was read from. */
export interface PageSnapshot {
  /** Lower-case hex, of the exact bytes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: "text/html" | "text/plain";
}

/** One page, decoded, and the exact bytes it came from. */
export interface GatheredPage {
  /** The SOURCE as given; for a file of a folder, the folder as given joined with the file's path in it. */
  readonly source: string;
  readonly kind: "html" | "text";
  readonly content: string;
  readonly snapshot: PageSnapshot;
}

/** Why a source gave no page. */
export type RejectionReason =
  | "not-found"
  | "unreadable"
  | "not-a-page"
  | "binary-file"
  | "empty-page"
  | "page-too-large"
  | "broken-compression"
  | "no-pages-in-folder"
  | "needs-network";

/** A source that gave no page. */
export interface RejectedSource {
  readonly source: string;
  readonly reason: RejectionReason;
}

/** What one source gave. */
export type Gathered = { readonly ok: true; readonly page: GatheredPage } | ({ readonly ok: false } & RejectedSource);

/** The snapshot of these bytes. */
export function takeSnapshot(bytes: Buffer, kind: GatheredPage["kind"]): PageSnapshot {
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    mediaType: kind === "html" ? "text/html" : "text/plain",
  };
}
