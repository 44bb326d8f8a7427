import { FetchError, type FetchFailureReason } from "./fetch-error.ts";
import type { Answer } from "./open-address.ts";
import { type BodyLimits, readBody } from "./read-body.ts";
import { readRetryAfter } from "./read-retry-after.ts";

/** What an answer comes to: another address to ask, or a page. */
export type ReadAnswer =
  | { readonly redirect: string }
  | { readonly status: number; readonly headers: Answer["headers"]; readonly bytes: Buffer };

export interface ReadAnswerOptions {
  readonly limits: BodyLimits;
  readonly signal: AbortSignal;
  readonly now: Temporal.Instant;
  /** Whether the request said what the caller has, so that 304 is an answer. */
  readonly conditional: boolean;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const pages: ReadonlySet<number> = new Set([200, 201, 202, 203]);
const notModified = 304;

const reasons: ReadonlyMap<number, FetchFailureReason> = new Map([
  [401, "access-refused"],
  [402, "access-refused"],
  [403, "access-refused"],
  [404, "page-gone"],
  [407, "access-refused"],
  [410, "page-gone"],
  [429, "rate-limited"],
  [451, "access-refused"],
]);

function reasonOf(status: number, hasRetryAfter: boolean): FetchFailureReason {
  if (status === 503 && hasRetryAfter) return "rate-limited";
  return reasons.get(status) ?? (status >= 500 ? "server-error" : "unexpected-status");
}

function statusError({ status, headers }: Answer, now: Temporal.Instant): FetchError {
  const retryAfterSeconds = readRetryAfter(headers.get("retry-after") ?? "", now);
  const reason = reasonOf(status, retryAfterSeconds !== undefined);
  return new FetchError({ reason, status, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) });
}

/** Header values come as Latin-1; addresses in them are UTF-8 where servers do not escape them. */
function readLocation(value: string): string {
  return Buffer.from(value, "latin1").toString("utf8");
}

async function readPage(answer: Answer, { limits, signal }: ReadAnswerOptions): Promise<Buffer> {
  const encoding = answer.headers.get("content-encoding") ?? "";
  const announced = Number(answer.headers.get("content-length") ?? 0);
  if (limits.larger === "refused" && encoding === "" && announced > limits.maxBytes) {
    throw new FetchError({ reason: "page-too-large" });
  }
  return await readBody(answer.body, { encoding, limits, signal });
}

/** Reads an answer by its status; only a page's body is read. @throws FetchError for any status that is no page. */
export async function readAnswer(answer: Answer, options: ReadAnswerOptions): Promise<ReadAnswer> {
  const { status, headers } = answer;
  const location = headers.get("location");
  if (redirects.has(status) && location !== undefined) return { redirect: readLocation(location) };
  if (pages.has(status)) return { status, headers, bytes: await readPage(answer, options) };
  if (status === notModified && options.conditional) return { status, headers, bytes: Buffer.alloc(0) };
  throw statusError(answer, options.now);
}
