import robotsParser from "robots-parser";
import type { Clock } from "./clock.ts";
import { FetchError, type FetchFailureReason } from "./fetch-error.ts";

/** What a site's robots.txt says of one address. */
export interface RobotsRule {
  readonly isAllowed: boolean;
  /** Between two requests, in seconds. */
  readonly crawlDelaySeconds?: number;
}

/** The bytes of a robots.txt; throws `FetchError`. */
export type FetchRobots = (url: URL) => Promise<Buffer>;

// The package is CommonJS and its types say otherwise: the default import is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Rules = (url: URL) => RobotsRule;

interface Kept {
  readonly rules: Promise<Rules>;
  readonly until: number;
}

const keptForMs = 24 * 3_600_000;

/** A robots.txt that could not be had is asked for again sooner. */
const failureKeptForMs = 600_000;

const mostSites = 500;

/** RFC 9309: of a larger file the first 500 KiB count. */
export const robotsBytes: number = 500 * 1024;

/** Failures by which the site says that it has no robots.txt: RFC 9309 calls it unavailable, and all is allowed. */
const unavailable: ReadonlySet<FetchFailureReason> = new Set([
  "page-gone",
  "access-refused",
  "rate-limited",
  "unexpected-status",
]);

/** Failures of a robots.txt by which the page itself would fail too, and is better told so. */
const sharedFailures: ReadonlySet<FetchFailureReason> = new Set([
  "private-address",
  "name-not-found",
  "connection-failed",
  "certificate-refused",
]);

const allowAll: Rules = () => ({ isAllowed: true });

/** A line that the cap cut in two would forbid more than the site says. */
function dropCutLine(text: string, isCut: boolean): string {
  return isCut ? text.slice(0, text.lastIndexOf("\n") + 1) : text;
}

function readRules(bytes: Buffer, robotsUrl: URL, userAgent: string): Rules {
  const text = dropCutLine(bytes.toString("utf8"), bytes.length >= robotsBytes);
  // A run of stars matches what one does, and would be walked through for every letter of the address.
  const parsed = parseRobots(robotsUrl.href, text.replace(/^\ufeff/, "").replace(/\*{2,}/g, "*"));
  const delay = Number(parsed.getCrawlDelay(userAgent));
  return (url) => ({
    isAllowed: parsed.isAllowed(url.href, userAgent) !== false,
    ...(delay > 0 && { crawlDelaySeconds: delay }),
  });
}

function readFailure(error: unknown): Rules {
  if (!(error instanceof FetchError)) throw error;
  const { reason, status } = error.failure;
  if (unavailable.has(reason) && (status === undefined || status < 500)) return allowAll;
  if (reason === "too-many-redirects") return allowAll;
  throw sharedFailures.has(reason) ? error : new FetchError({ reason: "robots-unreadable" }, error);
}

/** The robots.txt of every site (RFC 9309), asked for once a day. */
export class RobotsRules {
  readonly #kept = new Map<string, Kept>();
  readonly #fetch: FetchRobots;
  readonly #userAgent: string;
  readonly #clock: Clock;

  constructor(fetch: FetchRobots, { userAgent, clock }: { readonly userAgent: string; readonly clock: Clock }) {
    this.#fetch = fetch;
    this.#userAgent = userAgent;
    this.#clock = clock;
  }

  /** @throws FetchError `robots-unreadable` when the site's server fails to say; the site must then be left alone. */
  async ruleFor(url: URL): Promise<RobotsRule> {
    const rules = await this.#rulesOf(url.origin);
    return rules(url);
  }

  #rulesOf(origin: string): Promise<Rules> {
    const now = this.#clock.now().epochMilliseconds;
    const kept = this.#kept.get(origin);
    if (kept !== undefined && kept.until > now) return kept.rules;
    const rules = this.#load(new URL("/robots.txt", origin));
    this.#keep(origin, { rules, until: now + keptForMs });
    rules.catch(() => this.#keep(origin, { rules, until: now + failureKeptForMs }));
    return rules;
  }

  async #load(robotsUrl: URL): Promise<Rules> {
    try {
      return readRules(await this.#fetch(robotsUrl), robotsUrl, this.#userAgent);
    } catch (error) {
      return readFailure(error);
    }
  }

  #keep(origin: string, kept: Kept): void {
    this.#kept.delete(origin);
    this.#kept.set(origin, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostSites && oldest !== undefined) this.#kept.delete(oldest);
  }
}
