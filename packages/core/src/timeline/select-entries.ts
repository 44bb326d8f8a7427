import type { EventEntry } from "./build-entries.ts";

/** What the reader asked to see. */
export interface Selection {
  /** Inclusive ISO days. */
  readonly since: string;
  readonly until: string;
  readonly entries?: number;
  readonly sentences?: number;
}

/**
 * Entries that lie in the days asked for; of each first day the heaviest `sentences`, of all the heaviest `entries`, still
 * in order of date.
 */
export function selectEntries(events: readonly EventEntry[], selection: Selection): readonly EventEntry[] {
  const { since, until, entries = Infinity, sentences = Infinity } = selection;
  const within = events.filter(({ entry }) => (entry.start ?? "") >= since && (entry.end ?? "") <= until);
  const taken = new Map<string, number>();
  const chosen = new Set<EventEntry>();
  for (const event of [...within].sort((a, b) => b.entry.weight - a.entry.weight)) {
    const day = event.entry.start ?? "";
    const count = taken.get(day) ?? 0;
    if (chosen.size >= entries || count >= sentences) continue;
    taken.set(day, count + 1);
    chosen.add(event);
  }
  return within.filter((event) => chosen.has(event));
}
