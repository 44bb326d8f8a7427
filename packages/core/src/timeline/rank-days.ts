import { compareText } from "#text";
import {
  countDayFeatures,
  type DayFeatures,
  type DayMention,
  dayFeatureNames,
  type Publication,
} from "./day-features.ts";
import { dayWeights } from "./weights/day-weights.ts";

/** A day and how much of the story happened on it. */
export interface RankedDay {
  /** ISO day. */
  readonly day: string;
  /** 0 to 1, comparable within one ranking only. */
  readonly score: number;
}

/** What days are ranked on, besides their mentions. */
export interface RankDaysOptions {
  /** The articles themselves; how many appear on a day is evidence too. @default [] */
  readonly publications?: readonly Publication[];
  /** First ISO day to rank. @default the earliest */
  readonly start?: string;
  /** Last ISO day to rank. @default the latest */
  readonly end?: string;
}

/**
 * Ranks calendar days by how much the articles make of them.
 *
 * A linear model over counts, each scaled by its length over all days so that small and large collections compare.
 * The order of mentions does not matter.
 *
 * @returns Highest score first, equal scores by date; empty without mentions and publications.
 */
export function rankDays(mentions: readonly DayMention[], options: RankDaysOptions = {}): readonly RankedDay[] {
  const { publications = [], start = "", end = "9999-12-31" } = options;
  const table = countDayFeatures(mentions, publications);
  const scaled = scaleFeatures([...table].filter(([day]) => day >= start && day <= end));
  const scores = scaled.map(({ day, values }) => ({ day, score: sumOf(values) }));
  const best = scores.reduce((most, { score }) => Math.max(most, score), 0) || 1;
  return scores
    .map(({ day, score }) => ({ day, score: Math.max(0, score) / best, raw: score }))
    .sort((a, b) => b.raw - a.raw || compareText(a.day, b.day))
    .map(({ day, score }) => ({ day, score }));
}

/** Features of the days, each column scaled to unit length. */
export function scaleFeatures(
  table: readonly (readonly [string, DayFeatures])[],
): readonly { readonly day: string; readonly values: readonly number[] }[] {
  const lengths = dayFeatureNames.map((name) => Math.hypot(...table.map(([, features]) => features[name])) || 1);
  return table.map(([day, features]) => ({
    day,
    values: dayFeatureNames.map((name, i) => features[name] / (lengths[i] ?? 1)),
  }));
}

function sumOf(values: readonly number[]): number {
  return values.reduce(
    (sum, value, i) => sum + value * (dayWeights.weights[dayFeatureNames[i] ?? "sentences"] ?? 0),
    0,
  );
}
