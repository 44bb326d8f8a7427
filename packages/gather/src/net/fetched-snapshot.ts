import { createHash } from "node:crypto";
import type { FetchFailure } from "./fetch-error.ts";
import type { Received } from "./follow-redirects.ts";

/** What an address gave, and all that is worth keeping of how. */
export interface FetchedSnapshot {
  /** As asked for. */
  readonly requested: string;
  /** Where it came from in the end. */
  readonly address: string;
  readonly status: number;
  /** The headers worth keeping, their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** Compressions taken off. */
  readonly bytes: Buffer;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
}

/** What came of one fetch. */
export type FetchResult =
  | { readonly outcome: "fetched"; readonly snapshot: FetchedSnapshot }
  | ({ readonly outcome: "not-modified" } & Omit<FetchedSnapshot, "bytes" | "sha256">)
  | { readonly outcome: "failed"; readonly failure: FetchFailure };

const keptHeaders = [
  "age",
  "cache-control",
  "content-language",
  "content-type",
  "date",
  "etag",
  "expires",
  "last-modified",
] as const;

const notModified = 304;

/** What the answer comes to. */
export function takeResult(requested: string, received: Received, now: Temporal.Instant): FetchResult {
  const { url, status, bytes } = received;
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name): [string, string][] => {
      const value = received.headers.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const known = { requested, address: url.href, status, headers, fetchedAt: now.toString({ smallestUnit: "second" }) };
  if (status === notModified) return { outcome: "not-modified", ...known };
  return {
    outcome: "fetched",
    snapshot: { ...known, bytes, sha256: createHash("sha256").update(bytes).digest("hex") },
  };
}
