import type { Readable } from "node:stream";
import { expandSource } from "./expand-source.ts";
import type { Expanded, Gathered, ListedAddress } from "./gathered-page.ts";
import { PageMemory } from "./warc/page-memory.ts";

/** How sources are gathered. */
export interface GatherPagesOptions {
  /** Larger pages are refused, in bytes. @default 52_428_800 */
  readonly maxBytes?: number;
  /** What the source `-` reads. @default standard input */
  readonly input?: Readable;
}

const defaults: Required<GatherPagesOptions> = { maxBytes: 50 * 1024 * 1024, input: process.stdin };

const addresses = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Whether a source is an address of the net, and not a file. */
export function isAddress(source: string): boolean {
  return addresses.test(source);
}

/** An address is refused: nothing here opens a socket. */
function refuseAddress({ url }: ListedAddress): Gathered {
  return { ok: false, source: url, reason: "needs-network" };
}

function toGathered(found: Expanded): Gathered {
  return "listed" in found ? refuseAddress(found.listed) : found;
}

/**
 * Yields the pages of the sources in the order given: files, containers of pages, feeds, folders, and `-` for standard input.
 *
 * Nothing here throws for a bad source: it comes as a rejection with its reason, and the next source follows. Pages come one by
 * one, and memory does not grow with a container's size. No socket is opened: an address is refused.
 */
export async function* gatherPages(
  sources: readonly string[],
  options: GatherPagesOptions = {},
): AsyncGenerator<Gathered> {
  const full = { ...defaults, ...options, memory: new PageMemory() };
  for (const source of sources) {
    if (isAddress(source)) yield refuseAddress({ url: source, leadsTo: "page" });
    else for await (const found of expandSource(source, full)) yield toGathered(found);
  }
}
