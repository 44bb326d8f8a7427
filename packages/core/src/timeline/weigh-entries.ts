import type { EventEntry } from "./build-entries.ts";

/** What each sign of importance adds, in the currency of one doubling of independent sources. */
const worth = { sources: 1, articles: 0.25, lead: 0.5, figure: 0.3, happened: 0.3, stated: 0.2 };

/** Gives every entry its weight relative to the heaviest of the timeline, 0 to 1, three decimals. */
export function weighEntries(events: readonly EventEntry[]): EventEntry[] {
  const weights = events.map(weigh);
  const heaviest = Math.max(...weights, Number.MIN_VALUE);
  return events.map(({ entry, mentions }, index) => ({
    entry: { ...entry, weight: Math.round(((weights[index] ?? 0) / heaviest) * 1000) / 1000 },
    mentions,
  }));
}

function weigh({ entry, mentions }: EventEntry): number {
  const signs = [
    worth.sources * Math.log2(1 + entry.independentSources),
    worth.articles * Math.log2(1 + entry.articles),
    mentions.some(({ isLead }) => isLead) ? worth.lead : 0,
    /\p{N}/u.test(entry.text) ? worth.figure : 0,
    entry.status === "reported" || entry.status === "cancelled" ? worth.happened : 0,
    entry.basis === "stated" ? worth.stated : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0);
}
