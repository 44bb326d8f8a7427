import { readDayNumber } from "./day-number.ts";

/** One sentence that names a calendar day. */
export interface DayMention {
  /** The ISO day named. */
  readonly day: string;
  /** Id of the article. */
  readonly article: string;
  /** The article's family of copies; copies count once. Without one the article stands for itself. */
  readonly family?: string;
  /** 0-based place of the sentence in its article. */
  readonly position: number;
  /** Whether it speaks of the topic: it holds a keyword, or there are none to hold. */
  readonly isOnTopic: boolean;
}

/** What a day's rank is computed from. */
export const dayFeatureNames = ["prominence", "topicArticles", "dayBefore"] as const;

export type DayFeatureName = (typeof dayFeatureNames)[number];

/**
 * The counts of one day. Every text counts once, whatever number of articles carry it.
 *
 * - `prominence`: texts that name the day, each worth less the later in the text it first does;
 * - `topicArticles`: texts that name it beside a word of the topic;
 * - `dayBefore`: the prominence of the day before, whose aftermath this day may be.
 */
export type DayFeatures = Record<DayFeatureName, number>;

/** Sentences into an article after which a mention is worth half. */
const halfProminence = 10;

/**
 * Counts, for every day named, who names it and how prominently.
 *
 * @returns Features by ISO day; what is not an ISO day is left out.
 */
export function countDayFeatures(mentions: readonly DayMention[]): ReadonlyMap<string, DayFeatures> {
  const table = new Map<string, DayFeatures>();
  for (const [day, texts] of groupByDay(mentions)) table.set(day, countDay(texts));
  const byNumber = new Map([...table].map(([day, features]) => [readDayNumber(day), features]));
  for (const [day, features] of table) {
    features.dayBefore = byNumber.get((readDayNumber(day) ?? 0) - 1)?.prominence ?? 0;
  }
  return table;
}

/** The mentions of each day by the text that makes them. */
function groupByDay(mentions: readonly DayMention[]): Map<string, Map<string, DayMention[]>> {
  const days = new Map<string, Map<string, DayMention[]>>();
  for (const mention of mentions) {
    if (readDayNumber(mention.day) === undefined) continue;
    const texts = days.get(mention.day) ?? new Map<string, DayMention[]>();
    const own = texts.get(mention.family ?? mention.article) ?? [];
    own.push(mention);
    texts.set(mention.family ?? mention.article, own);
    days.set(mention.day, texts);
  }
  return days;
}

function countDay(texts: ReadonlyMap<string, readonly DayMention[]>): DayFeatures {
  const features: DayFeatures = { prominence: 0, topicArticles: 0, dayBefore: 0 };
  // Sorted, so that the sum is the same to the last bit in any order of the mentions.
  const first = [...texts.values()].map((own) => Math.min(...own.map(({ position }) => position)));
  for (const position of first.sort((a, b) => a - b)) features.prominence += 1 / (1 + position / halfProminence);
  for (const own of texts.values()) {
    if (own.some(({ isOnTopic }) => isOnTopic)) features.topicArticles += 1;
  }
  return features;
}
