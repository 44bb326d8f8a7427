import type { Article } from "#article";
import type { Claims } from "#claims";
import type { TimeExpression } from "#time";

/** The exact bytes a page was read from. */
export interface Snapshot {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType?: string;
  /** ISO 8601, only where the container states it. */
  readonly fetchedAt?: string;
}

/** One page read through: its article, times and claims, and where it came from. */
export interface Reading {
  readonly id: string;
  /** The SOURCE as given. */
  readonly source: string;
  readonly snapshot: Snapshot;
  readonly article: Article;
  readonly times: readonly TimeExpression[];
  /** Absent for a language without a claims pack. */
  readonly claims?: Claims;
}

/** Articles that carry one text, and whose text it is. */
export interface Family {
  readonly id: string;
  /** Article ids, sorted. */
  readonly articles: readonly string[];
  /** The agency, else the outlet that published first. */
  readonly origin: string;
}

/** One connected story out of a batch. */
export interface Story {
  readonly readings: readonly Reading[];
  readonly families: readonly Family[];
  /** Readings of the batch that tell other stories. */
  readonly excluded: readonly Reading[];
}
