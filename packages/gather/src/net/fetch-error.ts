/** Why an address gave nothing. The words people read for each stand in core, `export/tables/reason-words.ts`. */
export type FetchFailureReason =
  // The address itself.
  | "bad-address"
  | "credentials-in-address"
  | "refused-port"
  | "private-address"
  | "needs-network"
  // The way there.
  | "name-not-found"
  | "connection-failed"
  | "certificate-refused"
  | "timed-out"
  | "too-many-redirects"
  // What the site wants.
  | "robots-forbid"
  | "robots-unreadable"
  | "rate-limited"
  | "page-gone"
  | "access-refused"
  | "server-error"
  | "unexpected-status"
  // What came.
  | "broken-answer"
  | "broken-compression"
  | "compression-bomb"
  | "page-too-large";

/** What is known of a fetch that gave nothing. */
export interface FetchFailure {
  readonly reason: FetchFailureReason;
  /** The address that failed: the last of the redirects, where there were some. */
  readonly address?: string;
  /** The status the server answered with, where it answered. */
  readonly status?: number;
  /** How long the host asks to be left alone, in seconds. */
  readonly retryAfterSeconds?: number;
}

/** Thrown inside the gateway alone, which hands it out as a value. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly failure: FetchFailure;

  constructor(failure: FetchFailure, cause?: unknown) {
    super(failure.reason, { cause });
    this.failure = failure;
  }
}

/** By name and code, as undici, Node's sockets, TLS and zlib have them. */
const reasonsByCode: readonly (readonly [RegExp, FetchFailureReason])[] = [
  [/^(?:Timeout|Abort)Error |UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT| ETIMEDOUT$/, "timed-out"],
  [/^HTTPParserError | UND_ERR_(?:HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH|SOCKET|INFO)$/, "broken-answer"],
  [/ Z_| ZSTD_| ERR_(?:_ERROR|BROTLI|PADDING|ZSTD)/, "broken-compression"],
  [/CERT| UNABLE_TO_| HOSTNAME_MISMATCH$| INVALID_(?:CA|PURPOSE)$/, "certificate-refused"],
];

/** A failure of undici, of the sockets below it or of zlib, under our own name for it. */
export function readFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  const known = reasonsByCode.find(([pattern]) => pattern.test(`${name} ${code}`));
  return new FetchError({ reason: known?.[1] ?? "connection-failed" }, error);
}
