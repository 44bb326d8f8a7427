import { acceptedEncodings } from "./choose-decoders.ts";
import { FetchError, readFetchError } from "./fetch-error.ts";
import { type FetchResult, takeResult } from "./fetched-snapshot.ts";
import { type AdmitRequest, followRedirects, type Received } from "./follow-redirects.ts";
import { fillOptions, type GatewayOptions } from "./gateway-options.ts";
import { HostTurns } from "./host-turns.ts";
import { parseAddress } from "./parse-address.ts";
import { RobotsRules, robotsBytes } from "./robots-rules.ts";

/** What the caller knows of the address from an earlier fetch, letter for letter as it came. */
export interface FetchRequest {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The one way to the net. */
export interface Gateway {
  /** Fetches one address. Never throws for what the address, its server or the net does: that comes as a failure. */
  fetch(address: string, request?: FetchRequest): Promise<FetchResult>;
}

/** Tries after a server said "not now". */
const retries = 1;

/** A server that says "not now" and not for how long is left alone for so many seconds. */
const unstatedRetrySeconds = 5;

const robotsRedirects = 5;

/** What may stand in a header: what an earlier server sent came through the same sieve, a caller's words may not. */
const headerValue = /^[\t\x20-\x7e\x80-\xff]+$/;

type Settings = Required<GatewayOptions>;

function writeHeaders(settings: Settings, { etag = "", lastModified = "" }: FetchRequest) {
  return {
    "user-agent": settings.userAgent,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-encoding": acceptedEncodings,
    ...(headerValue.test(etag) && { "if-none-match": etag }),
    ...(headerValue.test(lastModified) && { "if-modified-since": lastModified }),
  };
}

/** A site's robots.txt comes the same way as its pages, but asks neither for leave nor for a turn. */
function openRobots(settings: Settings): RobotsRules {
  const fetchRobots = async (url: URL): Promise<Buffer> => {
    const { bytes } = await followRedirects(url, {
      settings,
      headers: writeHeaders(settings, {}),
      conditional: false,
      limits: { maxBytes: robotsBytes, larger: "cut" },
      maxRedirects: robotsRedirects,
      admit: (_url, request) => request(),
    });
    return bytes;
  };
  return new RobotsRules(fetchRobots, settings);
}

/** Only where robots.txt allows, and at the host's turn. */
function admitPolitely(settings: Settings, turns: HostTurns, robots: RobotsRules): AdmitRequest {
  return async (url, request) => {
    const { isAllowed, crawlDelaySeconds = 0 } = await robots.ruleFor(url);
    if (!isAllowed) throw new FetchError({ reason: "robots-forbid" });
    const askedMs = Math.min(crawlDelaySeconds * 1_000, settings.mostWaitMs);
    return await turns.take(url.host, Math.max(settings.hostDelayMs, askedMs), request);
  };
}

/** Leaves the host alone for as long as it asked; false when it was not the server that said "not now". */
function heedServer(error: unknown, turns: HostTurns): boolean {
  if (!(error instanceof FetchError) || error.failure.reason !== "rate-limited") return false;
  const { status, address = "", retryAfterSeconds = unstatedRetrySeconds } = error.failure;
  if (status === undefined) return false;
  turns.pause(new URL(address).host, retryAfterSeconds);
  return true;
}

/** Asks again when a server said "not now", at its host's next turn. */
async function withRetries(turns: HostTurns, ask: () => Promise<Received>): Promise<Received> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!heedServer(error, turns) || tries >= retries) throw error;
    }
  }
}

/** Opens the way to the net: the only code that opens a socket. Hosts' turns and robots rules are kept as long as it is. */
export function openGateway(options: GatewayOptions = {}): Gateway {
  const settings = fillOptions(options);
  const turns = new HostTurns(settings.clock, settings.mostWaitMs);
  const admit = admitPolitely(settings, turns, openRobots(settings));
  const fetchAddress = async (address: string, request: FetchRequest): Promise<FetchResult> => {
    const url = parseAddress(address);
    if (settings.offline) throw new FetchError({ reason: "needs-network" });
    const headers = writeHeaders(settings, request);
    const conditional = "if-none-match" in headers || "if-modified-since" in headers;
    const limits = { maxBytes: settings.maxBytes, larger: "refused" } as const;
    const { maxRedirects } = settings;
    const received = await withRetries(turns, () =>
      followRedirects(url, { settings, headers, conditional, limits, maxRedirects, admit }),
    );
    return takeResult(address, received, settings.clock.now());
  };
  return {
    fetch: (address, request = {}) =>
      fetchAddress(address, request).catch((error: unknown) => ({
        outcome: "failed",
        failure: readFetchError(error).failure,
      })),
  };
}
