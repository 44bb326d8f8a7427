import { compareText } from "#text";
import { closenessTo } from "./centroid.ts";
import { type Collection, type DayCentroids, findDayCentroids, prepareCollection } from "./collection.ts";
import type { DatedArticle } from "./dated-article.ts";
import type { DayCandidate } from "./day-candidates.ts";
import { readDayNumber } from "./day-number.ts";
import { measureSupport, type Support } from "./measure-support.ts";
import { scoreSentence } from "./score-sentence.ts";
import { type Closeness, describeSentence, type SentenceFeatures } from "./sentence-features.ts";
import type { TermVector } from "./term-space.ts";

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
  /** Its words of content in reading order, as numbered by the collection. */
  readonly terms: readonly number[];
  /** The family of copies its article belongs to, or that article. */
  readonly from: string;
}

/** Only so many candidates, the closest to what the day's sentences share, are compared with each other. */
const mostCandidates = 500;

interface Placed {
  readonly candidate: DayCandidate;
  readonly vector: TermVector;
  readonly closeness: Closeness;
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

function judgeDay(day: number, collection: Collection): readonly JudgedSentence[] {
  const placed = placeCandidates(day, collection);
  const closest = findClosest(placed);
  const supports = measureSupport(
    placed.map(({ candidate: { article }, vector }) => ({ vector, from: article.family ?? article.id })),
  );
  const judged = placed.map((one, i) => {
    const support = supports[i] ?? { similar: 0, same: 0, echo: 0 };
    return judge(one, { day, closest, support, collection });
  });
  return judged.sort((a, b) => b.score - a.score || compareText(a.article, b.article) || a.start - b.start);
}

/** The candidates with their closeness, those furthest from the day's news left out when there are very many. */
function placeCandidates(day: number, collection: Collection): readonly Placed[] {
  const candidates = collection.candidatesOf(day);
  const centroids = findDayCentroids(day, collection);
  const placed = candidates.map((candidate): Placed => {
    const vector = collection.vectorOf(candidate.sentence.text);
    return { candidate, vector, closeness: readCloseness(vector, centroids) };
  });
  if (placed.length <= mostCandidates) return placed;
  return placed.sort((a, b) => b.closeness.shared - a.closeness.shared).slice(0, mostCandidates);
}

function readCloseness(vector: TermVector, centroids: DayCentroids): Closeness {
  return {
    mentions: closenessTo(centroids.mentions, vector),
    news: closenessTo(centroids.news, vector),
    shared: closenessTo(centroids.shared, vector),
    contrast: closenessTo(centroids.contrast, vector),
    topic: closenessTo(centroids.topic, vector),
  };
}

function findClosest(placed: readonly Placed[]): Closeness {
  const greatest = (kind: keyof Closeness): number =>
    placed.reduce((most, { closeness }) => Math.max(most, closeness[kind]), 0);
  return {
    mentions: greatest("mentions"),
    news: greatest("news"),
    shared: greatest("shared"),
    contrast: greatest("contrast"),
    topic: greatest("topic"),
  };
}

interface Surroundings {
  readonly day: number;
  readonly closest: Closeness;
  readonly support: Support;
  readonly collection: Collection;
}

function judge({ candidate, vector, closeness }: Placed, { day, collection, ...rest }: Surroundings): JudgedSentence {
  const { article, sentence, position, namesDay, datedShare } = candidate;
  const { text, span } = sentence;
  const features = describeSentence(text, {
    ...rest,
    namesDay,
    daysNamed: sentence.days.length,
    opensWithDay: sentence.opensWith !== undefined && readDayNumber(sentence.opensWith) === day,
    gapDays: (readDayNumber(article.published) ?? day) - day,
    position,
    datedShare,
    isOnTopic: collection.isOnTopic(text),
    closeness,
  });
  const { start, end } = span;
  const from = article.family ?? article.id;
  const terms = collection.termsOf(text);
  return { text, article: article.id, start, end, score: scoreSentence(features), features, vector, terms, from };
}
