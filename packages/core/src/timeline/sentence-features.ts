import { readSentenceShape, type SentenceShape, shapeNames } from "./sentence-shape.ts";

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
  /** How close its words are, 0 to 1, to those of ... */
  readonly closeness: {
    /** ... the sentences that name the day. */
    readonly mentions: number;
    /** ... the leads of the day and the next. */
    readonly leads: number;
    /** ... what both of these share. */
    readonly shared: number;
    /** ... the day against the days around it. */
    readonly contrast: number;
    /** ... the whole collection. */
    readonly topic: number;
  };
}

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
  "datedShare",
  "onTopic",
  "nearMentions",
  "nearLeads",
  "nearShared",
  "nearContrast",
  "nearTopic",
] as const;

export type SentenceFeatureName = (typeof standingNames)[number] | (typeof shapeNames)[number];

/** What a sentence is scored on, in the order of the weights. */
export const sentenceFeatureNames: readonly SentenceFeatureName[] = [...standingNames, ...shapeNames];

export type SentenceFeatures = Record<SentenceFeatureName, number>;

/** Describes a sentence as a candidate for a day's entry; every number lies between 0 and 1. */
export function describeSentence(text: string, standing: SentenceStanding): SentenceFeatures {
  const shape: SentenceShape = readSentenceShape(text);
  const { gapDays, closeness } = standing;
  return {
    ...shape,
    namesDay: standing.namesDay ? 1 : 0,
    namesOtherDays: Math.min(3, standing.daysNamed - (standing.namesDay ? 1 : 0)) / 3,
    opensWithDay: standing.opensWithDay ? 1 : 0,
    sameDay: gapDays === 0 ? 1 : 0,
    nextDay: gapDays === 1 ? 1 : 0,
    daysLater: Math.min(1, Math.log1p(Math.max(0, gapDays)) / 5),
    ahead: gapDays < 0 ? 1 : 0,
    first: standing.position === 0 ? 1 : 0,
    early: 1 / (1 + standing.position),
    datedShare: standing.datedShare,
    onTopic: standing.isOnTopic ? 1 : 0,
    nearMentions: closeness.mentions,
    nearLeads: closeness.leads,
    nearShared: closeness.shared,
    nearContrast: closeness.contrast,
    nearTopic: closeness.topic,
  };
}
