import type { Readable } from "node:stream";
import { type ExpandSourceOptions, expandSource } from "./expand-source.ts";
import { fetchListed } from "./fetch-listed.ts";
import type { Expanded, Gathered } from "./gathered-page.ts";
import type { Gateway } from "./net/index.ts";
import { PageMemory } from "./warc/page-memory.ts";

/** How sources are gathered. */
export interface GatherPagesOptions {
  /** Larger pages are refused, in bytes. @default 52_428_800 */
  readonly maxBytes?: number;
  /** What the source `-` reads. @default standard input */
  readonly input?: Readable;
  /** The way to the net. @default none: addresses are refused with `needs-network` */
  readonly gateway?: Gateway;
}

const defaults: Required<Omit<GatherPagesOptions, "gateway">> = { maxBytes: 50 * 1024 * 1024, input: process.stdin };

const addresses = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Whether a source is an address of the net, and not a file. */
export function isAddress(source: string): boolean {
  return addresses.test(source);
}

async function* expandAll(sources: readonly string[], options: ExpandSourceOptions): AsyncGenerator<Expanded> {
  for (const source of sources) {
    if (isAddress(source)) yield { listed: { url: source, leadsTo: "page" } };
    else yield* expandSource(source, options);
  }
}

/**
 * Yields the pages of the sources in the order given: addresses, files, containers of pages, feeds, folders, and `-` for standard
 * input.
 *
 * Nothing here throws for a bad source: it comes as a rejection with its reason, and the next source follows. Pages come one by
 * one, and memory does not grow with a container's size. Without a gateway no socket is opened: an address is refused.
 */
export async function* gatherPages(
  sources: readonly string[],
  { gateway, ...options }: GatherPagesOptions = {},
): AsyncGenerator<Gathered> {
  const full = { ...defaults, ...options, memory: new PageMemory() };
  yield* fetchListed(expandAll(sources, full), { ...full, gateway });
}
