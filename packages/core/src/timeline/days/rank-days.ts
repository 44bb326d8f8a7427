import { compareText } from "#text";
import { dayWeights } from "../weights/day-weights.ts";
import { countDayFeatures, type DayFeatures, type DayMention, dayFeatureNames } from "./day-features.ts";

/** A day and how much of the story happened on it. */
export interface RankedDay {
  /** ISO day. */
  readonly day: string;
  /** 0 to 1, comparable within one ranking only. */
  readonly score: number;
}

export interface RankDaysOptions {
  /** First ISO day to rank. @default the earliest named */
  readonly start?: string;
  /** Last ISO day to rank. @default the latest named */
  readonly end?: string;
}

/**
 * Ranks calendar days by how much the articles make of them.
 *
 * A linear model over counts, each scaled by its length over all days so that small and large collections compare.
 * The order of mentions does not matter.
 *
 * @returns Highest score first, equal scores by date; empty without mentions.
 *
 * @example
 * const mention = { day: "2031-05-01", article: "a", position: 0, isOnTopic: true };
 * rankDays([mention]); // [{ day: "2031-05-01", score: 1 }]
 */
export function rankDays(mentions: readonly DayMention[], options: RankDaysOptions = {}): readonly RankedDay[] {
  const { start = "", end = "9999-12-31" } = options;
  const inRange = [...countDayFeatures(mentions)].filter(([day]) => day >= start && day <= end);
  const scored = scaleFeatures(inRange).map(({ day, features }) => ({ day, score: scoreDay(features) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  return scored
    .sort((a, b) => b.score - a.score || compareText(a.day, b.day))
    .map(({ day, score }) => ({ day, score: Math.max(0, score) / best }));
}

/** The features of days, each column scaled to unit length; in order of days. */
export function scaleFeatures(
  table: readonly (readonly [string, DayFeatures])[],
): readonly { readonly day: string; readonly features: DayFeatures }[] {
  const ordered = [...table].sort(([a], [b]) => compareText(a, b));
  const lengths = new Map(dayFeatureNames.map((name) => [name, lengthOf(ordered.map(([, values]) => values[name]))]));
  const scale = (features: DayFeatures): DayFeatures => {
    const scaled = { ...features };
    for (const name of dayFeatureNames) scaled[name] = features[name] / (lengths.get(name) || 1);
    return scaled;
  };
  return ordered.map(([day, features]) => ({ day, features: scale(features) }));
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}

function scoreDay(features: DayFeatures): number {
  return dayFeatureNames.reduce((sum, name) => sum + features[name] * dayWeights[name], 0);
}
