import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import type { Client } from "undici";
import type { GatewayOptions } from "./gateway-options.ts";
import { resolveHost, type VettedAddress } from "./resolve-host.ts";

/** A server's answer, its body not read yet. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; what came several times is joined by a comma. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Readable;
}

export interface OpenAddressOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly settings: Required<GatewayOptions>;
}

/** All headers of an answer together, in bytes. */
const maxHeaderBytes = 64 * 1024;

/** Answers with the addresses that were vetted: the name is not asked for a second time, when the answer may be another. */
function pin(addresses: readonly VettedAddress[]): LookupFunction {
  return (_name, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? "", first?.family);
  };
}

/** A connection of its own. undici is loaded with the first of them: most runs read files alone. */
async function connectTo(
  url: URL,
  addresses: readonly VettedAddress[],
  settings: Required<GatewayOptions>,
): Promise<Client> {
  const { Client } = await import("undici");
  return new Client(url.origin, {
    // The lookup is not called for IP literals; `resolveHost` has vetted those too.
    connect: { lookup: pin(addresses), timeout: settings.connectMs, maxCachedSessions: 0 },
    autoSelectFamily: true,
    allowH2: false,
    headersTimeout: settings.headersMs,
    bodyTimeout: settings.idleMs,
    maxHeaderSize: maxHeaderBytes,
  });
}

function readHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(", ")]],
    ),
  );
}

/**
 * Asks for one address and hands its answer to `take`; no redirect is followed. The connection is closed afterwards, so none
 * outlives the vetting of its address.
 *
 * @throws FetchError when the host may not be opened; what undici and `take` throw.
 */
export async function openAddress<T>(
  url: URL,
  { headers, signal, settings }: OpenAddressOptions,
  take: (answer: Answer) => Promise<T>,
): Promise<T> {
  const { resolveName, allowPrivate } = settings;
  const addresses = await resolveHost(url.hostname, { resolveName, allowPrivate, signal });
  const client = await connectTo(url, addresses, settings);
  try {
    const path = `${url.pathname}${url.search}`;
    const answer = await client.request({ path, method: "GET", headers, signal });
    // A body left unread is destroyed below; its complaint is nobody's.
    answer.body.on("error", () => undefined);
    return await take({ status: answer.statusCode, headers: readHeaders(answer.headers), body: answer.body });
  } finally {
    await client.destroy();
  }
}
