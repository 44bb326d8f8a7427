import type { Support } from "./measure-support.ts";
import { readSentenceShape, type SentenceShape, shapeNames } from "./sentence-shape.ts";

/** How close a sentence's words are, 0 to 1, to those of ... */
export interface Closeness {
  /** ... the sentences that name the day. */
  readonly mentions: number;
  /** ... what was published on the day and the next. */
  readonly news: number;
  /** ... what both of these share. */
  readonly shared: number;
  /** ... the day against the days around it. */
  readonly contrast: number;
  /** ... the whole collection. */
  readonly topic: number;
}

/** How a sentence stands to a day: what an entry for that day can use it for. */
export interface SentenceStanding {
  /** Whether it names the day. */
  readonly namesDay: boolean;
  /** How many days it names. */
  readonly daysNamed: number;
  /** Whether it opens with the day. */
  readonly opensWithDay: boolean;
  /** Days from the day to the article's publication; negative when the article looks ahead. */
  readonly gapDays: number;
  /** 0-based place in its article. */
  readonly position: number;
  /** Share of the article's sentences that name a day: near 1 in chronologies. */
  readonly datedShare: number;
  /** Whether it holds a keyword. */
  readonly isOnTopic: boolean;
  readonly closeness: Closeness;
  /** The greatest closeness of any candidate of the day, for each kind. */
  readonly closest: Closeness;
  readonly support: Support;
}

const closenessKinds = ["mentions", "news", "shared", "contrast", "topic"] as const;

export const standingNames = [
  "namesDay",
  "namesOtherDays",
  "opensWithDay",
  "sameDay",
  "nextDay",
  "daysLater",
  "ahead",
  "first",
  "early",
  "earlyUndated",
  "datedShare",
  "onTopic",
  "similar",
  "same",
  "echo",
  "nearMentions",
  "nearNews",
  "nearShared",
  "nearContrast",
  "nearTopic",
  "nearestMentions",
  "nearestNews",
  "nearestShared",
  "nearestContrast",
  "nearestTopic",
] as const;

export type SentenceFeatureName = (typeof standingNames)[number] | (typeof shapeNames)[number];

/** What a sentence is scored on. */
export const sentenceFeatureNames: readonly SentenceFeatureName[] = [...standingNames, ...shapeNames];

export type SentenceFeatures = Record<SentenceFeatureName, number>;

/** Describes a sentence as a candidate for a day's entry; every number lies between 0 and 1. */
export function describeSentence(text: string, standing: SentenceStanding): SentenceFeatures {
  const shape: SentenceShape = readSentenceShape(text);
  return { ...shape, ...describePlace(standing), ...describeCloseness(standing), ...describeSupport(standing.support) };
}

function describePlace(standing: SentenceStanding) {
  const { gapDays, position } = standing;
  const namesDay = standing.namesDay ? 1 : 0;
  return {
    namesDay,
    namesOtherDays: Math.min(3, standing.daysNamed - namesDay) / 3,
    opensWithDay: standing.opensWithDay ? 1 : 0,
    sameDay: gapDays === 0 ? 1 : 0,
    nextDay: gapDays === 1 ? 1 : 0,
    daysLater: Math.min(1, Math.log1p(Math.max(0, gapDays)) / 5),
    ahead: gapDays < 0 ? 1 : 0,
    first: position === 0 ? 1 : 0,
    early: 1 / (1 + position),
    earlyUndated: (1 - namesDay) / (1 + position),
    datedShare: standing.datedShare,
    onTopic: standing.isOnTopic ? 1 : 0,
  };
}

function describeSupport({ similar, same, echo }: Support) {
  return {
    similar: Math.min(1, Math.log1p(similar) / 4),
    same: Math.min(1, Math.log1p(same) / 3),
    echo: Math.min(1, Math.log1p(echo) / 3),
  };
}

function describeCloseness({ closeness, closest }: SentenceStanding) {
  const share = (kind: (typeof closenessKinds)[number]): number =>
    closest[kind] > 0 ? closeness[kind] / closest[kind] : 0;
  return {
    nearMentions: closeness.mentions,
    nearNews: closeness.news,
    nearShared: closeness.shared,
    nearContrast: closeness.contrast,
    nearTopic: closeness.topic,
    nearestMentions: share("mentions"),
    nearestNews: share("news"),
    nearestShared: share("shared"),
    nearestContrast: share("contrast"),
    nearestTopic: share("topic"),
  };
}
