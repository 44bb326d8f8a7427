import type { Publisher } from "../gathered-page.ts";

/** One item of a feed, whatever the feed's form. */
export interface FeedItem {
  /** As the feed has it; it may be relative. */
  readonly link?: string;
  /** Plain text. */
  readonly title?: string;
  /** As the feed has it. */
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly publisher?: Publisher;
  /** Texts of the item, as HTML. */
  readonly texts: readonly string[];
}

/** A feed's items and what they share. */
export interface FeedItems {
  readonly title?: string;
  /** The outlet's own address, which relative links go by. */
  readonly home?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
}

/** Leaves out what is not known. */
export function known<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "")) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
