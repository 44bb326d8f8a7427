import { type Centroid, closenessTo, contrastOf, meanOf, sharedMean } from "./centroid.ts";
import type { DatedArticle } from "./dated-article.ts";
import { type CandidateIndex, type DayCandidate, indexCandidates } from "./day-candidates.ts";
import { readDayNumber } from "./day-number.ts";
import { buildTopicTest } from "./list-mentions.ts";
import { scoreSentence } from "./score-sentence.ts";
import { describeSentence, type SentenceFeatures } from "./sentence-features.ts";
import { buildTermSpace, type TermSpace, type TermVector } from "./term-space.ts";

/** A candidate sentence of a day with what speaks for it. */
export interface JudgedSentence {
  readonly text: string;
  /** Article id. */
  readonly article: string;
  /** Half-open UTF-16 offsets into that article's text. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly features: SentenceFeatures;
  readonly vector: TermVector;
}

/** Days to either side that a day is contrasted with. */
const contrastDays = 7;

interface Collection {
  readonly space: TermSpace;
  readonly index: CandidateIndex;
  readonly isOnTopic: (text: string) => boolean;
  readonly vectorOf: (text: string) => TermVector;
  readonly centroidOf: (day: number) => Centroid;
  readonly topic: Centroid;
}

/**
 * Prepares a collection and gives back a function that judges the candidates of a day.
 *
 * @returns For an ISO day its candidates, best first; empty for a day nothing is known of.
 */
export function buildSentenceJudge(
  articles: readonly DatedArticle[],
  keywords: readonly string[] = [],
): (day: string) => readonly JudgedSentence[] {
  const collection = prepareCollection(articles, keywords);
  return (day) => {
    const number = readDayNumber(day);
    return number === undefined ? [] : judgeDay(number, collection);
  };
}

function prepareCollection(articles: readonly DatedArticle[], keywords: readonly string[]): Collection {
  const space = buildTermSpace(articles);
  const index = indexCandidates(articles);
  const vectors = new Map<string, TermVector>();
  const vectorOf = (text: string): TermVector => {
    const known = vectors.get(text) ?? space.vectorOf(text);
    vectors.set(text, known);
    return known;
  };
  const centroids = new Map<number, Centroid>();
  const centroidOf = (day: number): Centroid => {
    const known =
      centroids.get(day) ??
      meanOf(
        (index.get(day) ?? []).map(({ sentence }) => vectorOf(sentence.text)),
        space.size,
      );
    centroids.set(day, known);
    return known;
  };
  const isOnTopic = buildTopicTest(keywords);
  const leads = articles.flatMap(({ sentences }) => sentences.slice(0, 3).map(({ text }) => vectorOf(text)));
  return { space, index, isOnTopic, vectorOf, centroidOf, topic: meanOf(leads, space.size) };
}

interface DayCentroids {
  readonly mentions: Centroid;
  readonly leads: Centroid;
  readonly shared: Centroid;
  readonly contrast: Centroid;
}

function judgeDay(day: number, collection: Collection): readonly JudgedSentence[] {
  const candidates = collection.index.get(day) ?? [];
  const centroids = findCentroids(day, candidates, collection);
  return candidates
    .map((candidate) => judge(candidate, day, { collection, centroids }))
    .sort((a, b) => b.score - a.score);
}

function findCentroids(day: number, candidates: readonly DayCandidate[], collection: Collection): DayCentroids {
  const { space, vectorOf, centroidOf } = collection;
  const vectorsWhere = (namesDay: boolean): TermVector[] =>
    candidates.filter((candidate) => candidate.namesDay === namesDay).map(({ sentence }) => vectorOf(sentence.text));
  const mentions = meanOf(vectorsWhere(true), space.size);
  const leads = meanOf(vectorsWhere(false), space.size);
  const around = new Float64Array(space.size);
  for (let away = -contrastDays; away <= contrastDays; away += 1) {
    if (away === 0) continue;
    centroidOf(day + away).weights.forEach((weight, term) => {
      around[term] = (around[term] ?? 0) + weight / (2 * contrastDays);
    });
  }
  return {
    mentions,
    leads,
    shared: mentions.length > 0 && leads.length > 0 ? sharedMean(mentions, leads) : centroidOf(day),
    contrast: contrastOf(centroidOf(day), { weights: around, length: 1 }),
  };
}

function judge(
  candidate: DayCandidate,
  day: number,
  { collection, centroids }: { readonly collection: Collection; readonly centroids: DayCentroids },
): JudgedSentence {
  const { article, sentence, position, namesDay } = candidate;
  const { text, span } = sentence;
  const vector = collection.vectorOf(text);
  const features = describeSentence(text, {
    namesDay,
    daysNamed: sentence.days.length,
    opensWithDay: sentence.opensWith !== undefined && readDayNumber(sentence.opensWith) === day,
    gapDays: (readDayNumber(article.published) ?? day) - day,
    position,
    datedShare: article.sentences.filter(({ days }) => days.length > 0).length / article.sentences.length,
    isOnTopic: collection.isOnTopic(text),
    closeness: {
      mentions: closenessTo(centroids.mentions, vector),
      leads: closenessTo(centroids.leads, vector),
      shared: closenessTo(centroids.shared, vector),
      contrast: closenessTo(centroids.contrast, vector),
      topic: closenessTo(collection.topic, vector),
    },
  });
  return {
    text,
    article: article.id,
    start: span.start,
    end: span.end,
    score: scoreSentence(features),
    features,
    vector,
  };
}
