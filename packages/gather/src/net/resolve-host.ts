import { addAbortListener } from "node:events";
import { isIP } from "node:net";
import { FetchError } from "./fetch-error.ts";
import { isPublicAddress, normaliseAddress } from "./is-public-address.ts";

/** All IP addresses of a name. */
export type ResolveName = (name: string) => Promise<readonly string[]>;

/** Whether private addresses may be opened: all, none, or those listed. */
export type AllowPrivate = boolean | readonly string[];

/** An address that may be opened. */
export interface VettedAddress {
  readonly address: string;
  readonly family: number;
}

export interface ResolveHostOptions {
  readonly resolveName: ResolveName;
  readonly allowPrivate: AllowPrivate;
  /** Ends the wait for the name server. */
  readonly signal: AbortSignal;
}

function mayOpen(address: string, allowPrivate: AllowPrivate): boolean {
  if (allowPrivate === true || isPublicAddress(address)) return true;
  return allowPrivate !== false && allowPrivate.map(normaliseAddress).includes(normaliseAddress(address));
}

/** The promise's value, unless the signal comes first: name servers that never answer cannot be hung up on. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  using _listener = addAbortListener(signal, () => reject(signal.reason));
  return await Promise.race([promise, aborted]);
}

async function resolve(name: string, { resolveName, signal }: ResolveHostOptions): Promise<readonly string[]> {
  try {
    return await unlessAborted(resolveName(name), signal);
  } catch (error) {
    throw signal.aborted ? error : new FetchError({ reason: "name-not-found" }, error);
  }
}

/**
 * The addresses of a URL's host, every one vetted.
 *
 * One private address among public ones refuses the host: which of them is connected to is not ours to promise.
 *
 * @param hostname - As `URL` gives it: a name, an IPv4 address, or an IPv6 address in brackets.
 * @throws FetchError `private-address` or `name-not-found`; the signal's reason when it comes first.
 */
export async function resolveHost(hostname: string, options: ResolveHostOptions): Promise<readonly VettedAddress[]> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  const found = isIP(bare) === 0 ? await resolve(bare, options) : [bare];
  const addresses = found.map((address) => ({ address, family: isIP(address) }));
  if (addresses.length === 0 || addresses.some(({ family }) => family === 0)) {
    throw new FetchError({ reason: "name-not-found" });
  }
  if (!found.every((address) => mayOpen(address, options.allowPrivate))) {
    throw new FetchError({ reason: "private-address" });
  }
  return addresses;
}
