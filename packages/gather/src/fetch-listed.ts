import { type ExpandOptions, expandBytes } from "./expand-bytes.ts";
import type { Expanded, Gathered, ListedAddress } from "./gathered-page.ts";
import { readContentType } from "./header-fields.ts";
import { mapAhead } from "./map-ahead.ts";
import type { FetchResult, Gateway } from "./net/index.ts";

/** Addresses under way at once; to one host the gateway asks one thing at a time. */
const fetchedAhead = 7;

/** An OPML list leads to feeds, a feed to pages. */
const mostSteps = 3;

/** What a source gave, or what came from the address it lists. */
type Reached = { readonly found: Gathered } | { readonly listed: ListedAddress; readonly result: FetchResult };

/** How far addresses have led, and which were fetched. */
interface Progress {
  readonly steps: number;
  readonly fetched: Set<string>;
}

export interface FetchListedOptions extends ExpandOptions {
  /** The way to the net; without it every address is refused. */
  readonly gateway: Gateway | undefined;
}

/** Lets pages pass; an address goes no further. */
async function* refuseListed(found: AsyncIterable<Expanded> | Iterable<Expanded>): AsyncGenerator<Gathered> {
  for await (const one of found) {
    yield "listed" in one ? { ok: false, source: one.listed.url, reason: "needs-network" } : one;
  }
}

/** What stands in the bytes of an address. */
async function* expandResult(
  { url: source }: ListedAddress,
  result: FetchResult,
  options: ExpandOptions,
): AsyncGenerator<Expanded> {
  if (result.outcome === "failed") yield { ok: false, source, reason: result.failure.reason };
  if (result.outcome !== "fetched") return;
  const { address, bytes, fetchedAt, headers } = result.snapshot;
  const charset = readContentType(headers["content-type"] ?? "").parameters.get("charset");
  const chunks = (async function* () {
    yield bytes;
  })();
  yield* expandBytes({ source, url: address, fetchedAt, chunks, ...(charset !== undefined && { charset }) }, options);
}

/** Each thing once it is at hand; what is listed twice is fetched once. */
function reachAll(
  found: AsyncIterable<Expanded> | Iterable<Expanded>,
  gateway: Gateway,
  fetched: Set<string>,
): AsyncGenerator<Reached> {
  async function* leaveOutRepeats(): AsyncGenerator<Expanded> {
    for await (const one of found) {
      if ("listed" in one && fetched.has(one.listed.url)) continue;
      if ("listed" in one) fetched.add(one.listed.url);
      yield one;
    }
  }
  return mapAhead(leaveOutRepeats(), fetchedAhead, async (one): Promise<Reached> => {
    return "listed" in one ? { listed: one.listed, result: await gateway.fetch(one.listed.url) } : { found: one };
  });
}

/**
 * Fetches the addresses among what sources gave, and those that they list in turn; the rest passes as it is. The order stays.
 *
 * Nothing is thrown for an address that fails: it comes as a rejection with its reason.
 */
export async function* fetchListed(
  found: AsyncIterable<Expanded> | Iterable<Expanded>,
  options: FetchListedOptions,
  { steps, fetched }: Progress = { steps: 0, fetched: new Set() },
): AsyncGenerator<Gathered> {
  const { gateway } = options;
  if (gateway === undefined || steps === mostSteps) return yield* refuseListed(found);
  for await (const reached of reachAll(found, gateway, fetched)) {
    if ("result" in reached) {
      const more = expandResult(reached.listed, reached.result, options);
      yield* fetchListed(more, options, { steps: steps + 1, fetched });
    } else {
      yield reached.found;
    }
  }
}
