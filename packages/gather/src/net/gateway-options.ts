import { lookup } from "node:dns/promises";
import manifest from "../../package.json" with { type: "json" };
import { type Clock, systemClock } from "./clock.ts";
import type { AllowPrivate, ResolveName } from "./resolve-host.ts";

/** How the gateway opens addresses. Times are in milliseconds. */
export interface GatewayOptions {
  /** Opens nothing: every address fails with `needs-network`. @default false */
  readonly offline?: boolean;
  /** Opens private addresses too, all of them or those listed. @default false */
  readonly allowPrivate?: AllowPrivate;
  /** Says who asks. The part before the first "/" is the name looked for in robots.txt. @default "Dateline/<version>" and a few words */
  readonly userAgent?: string;
  /** Larger pages are refused, in decoded bytes. @default 52_428_800 */
  readonly maxBytes?: number;
  /** Redirects followed for one address. @default 10 */
  readonly maxRedirects?: number;
  /** Until the connection stands. @default 10_000 */
  readonly connectMs?: number;
  /** From the request to the end of the answer's headers. @default 15_000 */
  readonly headersMs?: number;
  /** Between two pieces of the body. @default 10_000 */
  readonly idleMs?: number;
  /** For all of one address, its redirects included, waiting for the host's turn left out. @default 30_000 */
  readonly totalMs?: number;
  /** Between two requests to one host; its robots.txt may ask for more. @default 1_000 */
  readonly hostDelayMs?: number;
  /** Longest wait for a host that asks to be left alone, and longest `crawl-delay` honoured. @default 30_000 */
  readonly mostWaitMs?: number;
  /** Asks a name server. @default the machine's own */
  readonly resolveName?: ResolveName;
  /** @default the machine's own */
  readonly clock?: Clock;
}

async function resolveByMachine(name: string): Promise<readonly string[]> {
  const found = await lookup(name, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
}

const defaults: Required<GatewayOptions> = {
  offline: false,
  allowPrivate: false,
  userAgent: `Dateline/${manifest.version} (reads news pages for sourced timelines; honours robots.txt)`,
  maxBytes: 50 * 1024 * 1024,
  maxRedirects: 10,
  connectMs: 10_000,
  headersMs: 15_000,
  idleMs: 10_000,
  totalMs: 30_000,
  hostDelayMs: 1_000,
  mostWaitMs: 30_000,
  resolveName: resolveByMachine,
  clock: systemClock,
};

export function fillOptions(options: GatewayOptions): Required<GatewayOptions> {
  return { ...defaults, ...options };
}
