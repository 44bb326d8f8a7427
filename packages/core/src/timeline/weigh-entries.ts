import type { Family } from "#story";
import type { EventEntry } from "./build-entries.ts";
import type { DayMention } from "./days/day-features.ts";
import { rankDays } from "./days/rank-days.ts";
import type { Mention } from "./mention.ts";

/** What each sign of importance adds, in the currency of one doubling of independent sources. */
const worth = { sources: 1, articles: 0.25, day: 1.5, lead: 0.5, figure: 0.3, happened: 0.3, stated: 0.2 };

/** How much the articles make of each ISO day, 0 to 1. */
export type DayScores = ReadonlyMap<string, number>;

/**
 * Scores the days of a story by all that names them, in passing too.
 *
 * @param familyOf - Families by article id: a day that many copies name is named once.
 */
export function scoreDays(mentions: readonly Mention[], familyOf: ReadonlyMap<string, Family>): DayScores {
  const days = mentions
    .filter(({ date }) => date.basis === "stated" && date.precision === "day")
    .map((mention) => nameDay(mention, familyOf));
  return new Map(rankDays(days).map(({ day, score }) => [day, score]));
}

/** Gives every entry its weight relative to the heaviest of the timeline, 0 to 1, three decimals. */
export function weighEntries(events: readonly EventEntry[], dayScores: DayScores): EventEntry[] {
  const weights = events.map((event) => weigh(event, dayScores));
  const heaviest = Math.max(...weights, Number.MIN_VALUE);
  return events.map(({ entry, mentions }, index) => ({
    entry: { ...entry, weight: Math.round(((weights[index] ?? 0) / heaviest) * 1000) / 1000 },
    mentions,
  }));
}

function nameDay({ reading, date, sentence }: Mention, familyOf: ReadonlyMap<string, Family>): DayMention {
  const family = familyOf.get(reading.id)?.id;
  const position = sentence?.paragraph ?? 0;
  return {
    day: date.start,
    article: reading.id,
    ...(family === undefined ? {} : { family }),
    position,
    isOnTopic: true,
  };
}

function weigh({ entry, mentions }: EventEntry, dayScores: DayScores): number {
  const isDay = entry.start === entry.end;
  const signs = [
    worth.sources * Math.log2(1 + entry.independentSources),
    worth.articles * Math.log2(1 + entry.articles),
    worth.day * (isDay ? (dayScores.get(entry.start ?? "") ?? 0) : 0),
    mentions.some(({ isLead }) => isLead) ? worth.lead : 0,
    /\p{N}/u.test(entry.text) ? worth.figure : 0,
    entry.status === "reported" || entry.status === "cancelled" ? worth.happened : 0,
    entry.basis === "stated" ? worth.stated : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0);
}
