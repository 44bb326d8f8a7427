import { readDayNumber } from "./day-number.ts";

/** One sentence that names a calendar day. */
export interface DayMention {
  /** The ISO day named. */
  readonly day: string;
  /** Id of the article. */
  readonly article: string;
  /** The article's family of copies; copies count once. Without one the article stands for itself. */
  readonly family?: string;
  /** ISO day of the article's publication. */
  readonly published: string;
  /** Whether the sentence stands among the first of its article. */
  readonly isLead: boolean;
  /** Whether it speaks of the topic: it holds a keyword, or there are none to hold. */
  readonly isOnTopic: boolean;
  /** Whether it opens with the day, as a line of a chronology does. */
  readonly opensWithDay: boolean;
}

/** One article that was published. */
export interface Publication {
  readonly article: string;
  readonly family?: string;
  readonly published: string;
  /** Whether its lead speaks of the topic. */
  readonly isOnTopic: boolean;
}

/** What a day's rank is computed from, in the order of the weights. */
export const dayFeatureNames = [
  "sentences",
  "topicSentences",
  "articles",
  "topicArticles",
  "laterSentences",
  "laterArticles",
  "afterThreeDays",
  "afterTwoWeeks",
  "ahead",
  "leads",
  "topicLeads",
  "openings",
  "published",
  "topicPublished",
  "burst",
] as const;

export type DayFeatureName = (typeof dayFeatureNames)[number];

/** Raw counts of one day. */
export type DayFeatures = Record<DayFeatureName, number>;

/**
 * Counts, for every day that is named or published on, who names it, how prominently and how long after.
 *
 * @returns Features by ISO day, in order of days.
 */
export function countDayFeatures(
  mentions: readonly DayMention[],
  publications: readonly Publication[],
): ReadonlyMap<string, DayFeatures> {
  const table = new Map<string, DayFeatures>();
  const at = (day: string): DayFeatures => {
    const known = table.get(day);
    if (known) return known;
    const fresh = emptyFeatures();
    table.set(day, fresh);
    return fresh;
  };
  countPublications(publications, at);
  const seen = new Set<string>();
  for (const mention of mentions) countMention(mention, at(mention.day), seen);
  countBursts(table);
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function emptyFeatures(): DayFeatures {
  return Object.fromEntries(dayFeatureNames.map((name) => [name, 0])) as DayFeatures;
}

function countPublications(publications: readonly Publication[], at: (day: string) => DayFeatures): void {
  const seen = new Set<string>();
  for (const { article, family, published, isOnTopic } of publications) {
    if (readDayNumber(published) === undefined || !isFirst(seen, [published, family ?? article])) continue;
    const features = at(published);
    features.published += 1;
    if (isOnTopic) features.topicPublished += 1;
  }
}

function countMention(mention: DayMention, features: DayFeatures, seen: Set<string>): void {
  const { day, isOnTopic, isLead, opensWithDay } = mention;
  const gap = (readDayNumber(mention.published) ?? 0) - (readDayNumber(day) ?? 0);
  const source = mention.family ?? mention.article;
  const count = (name: DayFeatureName, isCounted: boolean): void => {
    if (isCounted) features[name] += 1;
  };
  const countOnce = (name: DayFeatureName, isCounted: boolean): void => {
    count(name, isCounted && isFirst(seen, [name, day, source]));
  };
  count("sentences", true);
  count("topicSentences", isOnTopic);
  count("laterSentences", gap > 0);
  count("openings", opensWithDay);
  countOnce("articles", true);
  countOnce("topicArticles", isOnTopic);
  countOnce("laterArticles", gap > 0);
  countOnce("afterThreeDays", gap > 3);
  countOnce("afterTwoWeeks", gap > 14);
  countOnce("ahead", gap < 0);
  countOnce("leads", isLead);
  countOnce("topicLeads", isLead && isOnTopic);
}

/** How far publications stand above the seven days before: the day news broke, not the days it went on. */
function countBursts(table: ReadonlyMap<string, DayFeatures>): void {
  const byNumber = new Map<number, DayFeatures>();
  for (const [day, features] of table) byNumber.set(readDayNumber(day) ?? 0, features);
  for (const [number, features] of byNumber) {
    let before = 0;
    for (let back = 1; back <= 7; back += 1) before += byNumber.get(number - back)?.published ?? 0;
    features.burst = Math.max(0, features.published - before / 7);
  }
}

function isFirst(seen: Set<string>, parts: readonly string[]): boolean {
  const key = parts.join("\u0000");
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
