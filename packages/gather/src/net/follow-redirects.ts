import { FetchError, readFetchError } from "./fetch-error.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { type Answer, openAddress } from "./open-address.ts";
import { parseAddress } from "./parse-address.ts";
import { type ReadAnswer, readAnswer } from "./read-answer.ts";
import type { BodyLimits } from "./read-body.ts";

/** What came, and from where. */
export interface Received {
  /** The last of the redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Answer["headers"];
  readonly bytes: Buffer;
}

/** Lets one request be made: at the host's turn, say, or not at all. */
export type AdmitRequest = <T>(url: URL, request: () => Promise<T>) => Promise<T>;

export interface FollowRedirectsOptions {
  readonly settings: Required<GatewayOptions>;
  readonly headers: Readonly<Record<string, string>>;
  readonly conditional: boolean;
  readonly limits: BodyLimits;
  readonly maxRedirects: number;
  readonly admit: AdmitRequest;
}

/** A stretch of time that only work uses up, waiting does not. */
class WorkingTime {
  #leftMs: number;

  constructor(totalMs: number) {
    this.#leftMs = totalMs;
  }

  /** @throws FetchError `timed-out` when nothing is left. */
  async spend<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work(AbortSignal.timeout(Math.max(1, Math.ceil(this.#leftMs))));
    } finally {
      this.#leftMs -= performance.now() - start;
    }
  }
}

async function request(url: URL, time: WorkingTime, options: FollowRedirectsOptions): Promise<ReadAnswer> {
  const { headers, settings, limits, conditional } = options;
  return await time.spend((signal) =>
    openAddress(url, { headers, signal, settings }, (answer) =>
      readAnswer(answer, { limits, signal, conditional, now: settings.clock.now() }),
    ),
  );
}

/** The failure, with the address it happened at. */
function placeError(error: unknown, url: URL): FetchError {
  const { failure } = readFetchError(error);
  return new FetchError({ address: url.href, ...failure }, error);
}

/**
 * Asks for an address and for those it leads to, each vetted as the first was.
 *
 * @throws FetchError, with the address that failed.
 */
export async function followRedirects(start: URL, options: FollowRedirectsOptions): Promise<Received> {
  const time = new WorkingTime(options.settings.totalMs);
  let url = start;
  try {
    for (let hops = 0; hops <= options.maxRedirects; hops += 1) {
      const here = url;
      const answer = await options.admit(here, () => request(here, time, options));
      if (!("redirect" in answer)) return { url, ...answer };
      url = parseAddress(answer.redirect, here);
    }
    throw new FetchError({ reason: "too-many-redirects" });
  } catch (error) {
    throw placeError(error, url);
  }
}
