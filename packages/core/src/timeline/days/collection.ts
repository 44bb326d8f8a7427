import { compareText } from "#text";
import { addWeights, type Centroid, contrastOf, meanOf, sharedMean } from "./centroid.ts";
import type { DatedArticle } from "./dated-article.ts";
import { type DayCandidate, indexCandidates } from "./day-candidates.ts";
import { buildTopicTest } from "./list-mentions.ts";
import { buildTermSpace, type TermVector } from "./term-space.ts";

/** Days to either side that a day is contrasted with. */
const contrastDays = 7;
/** Sentences of each article that say what the collection is about. */
const topicSentences = 3;

/** Articles made ready for judging the sentences of any day. */
export interface Collection {
  /** How many terms its vectors have. */
  readonly size: number;
  readonly isOnTopic: (text: string) => boolean;
  readonly vectorOf: (text: string) => TermVector;
  /** The terms of a sentence in reading order. */
  readonly termsOf: (text: string) => readonly number[];
  /** The candidates of a day, by its number. */
  readonly candidatesOf: (day: number) => readonly DayCandidate[];
  /** The mean of a day's candidates. */
  readonly centroidOf: (day: number) => Centroid;
  readonly topic: Centroid;
}

/** Prepares a collection; vectors and centroids are made when first asked for, and kept. */
export function prepareCollection(given: readonly DatedArticle[], keywords: readonly string[]): Collection {
  // One order, so that every sum is the same to the last bit.
  const articles = [...given].sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id));
  const { size, vectorOf: makeVector, termsOf } = buildTermSpace(articles);
  const index = indexCandidates(articles);
  const vectorOf = keep(makeVector);
  const candidatesOf = (day: number): readonly DayCandidate[] => index.get(day) ?? [];
  const centroidOf = keep((day: number) => {
    const vectors = candidatesOf(day).map(({ sentence }) => vectorOf(sentence.text));
    return meanOf(vectors, size);
  });
  const leads = articles.flatMap(({ sentences }) => sentences.slice(0, topicSentences));
  const topic = meanOf(
    leads.map(({ text }) => vectorOf(text)),
    size,
  );
  return { size, isOnTopic: buildTopicTest(keywords), vectorOf, termsOf, candidatesOf, centroidOf, topic };
}

function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** What the sentences of a day are held against. */
export interface DayCentroids {
  /** Of the sentences that name it. */
  readonly mentions: Centroid;
  /** Of the undated sentences published on it and the next day. */
  readonly news: Centroid;
  /** Of what both share; of either where the other is missing. */
  readonly shared: Centroid;
  /** Of what sets it off from the days around it. */
  readonly contrast: Centroid;
  /** Of the collection. */
  readonly topic: Centroid;
}

/** Finds the centroids of a day, by its number. */
export function findDayCentroids(day: number, collection: Collection): DayCentroids {
  const { size, vectorOf, candidatesOf, centroidOf, topic } = collection;
  const meanWhere = (namesDay: boolean): Centroid => {
    const own = candidatesOf(day).filter((candidate) => candidate.namesDay === namesDay);
    return meanOf(
      own.map(({ sentence }) => vectorOf(sentence.text)),
      size,
    );
  };
  const mentions = meanWhere(true);
  const news = meanWhere(false);
  const around = new Float64Array(size);
  for (let away = -contrastDays; away <= contrastDays; away += 1) {
    if (away === 0 || candidatesOf(day + away).length === 0) continue;
    addWeights(around, centroidOf(day + away).weights, 1 / (2 * contrastDays));
  }
  return {
    mentions,
    news,
    shared: mentions.length > 0 && news.length > 0 ? sharedMean(mentions, news) : centroidOf(day),
    contrast: contrastOf(centroidOf(day), around),
    topic,
  };
}
