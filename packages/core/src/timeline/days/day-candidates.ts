import type { DatedArticle, DatedSentence } from "./dated-article.ts";
import { readDayNumber } from "./day-number.ts";

/** Undated sentences this far into an article still tell the news of its day. */
const newsSentences = 12;

/** A sentence that may word a day's entry. */
export interface DayCandidate {
  readonly article: DatedArticle;
  readonly sentence: DatedSentence;
  /** 0-based place in its article. */
  readonly position: number;
  /** Whether it names the day; an undated sentence of the day or the next does not. */
  readonly namesDay: boolean;
  /** Share of the article's sentences that name a day. */
  readonly datedShare: number;
}

/** Candidates by the number of their day. */
export type CandidateIndex = ReadonlyMap<number, readonly DayCandidate[]>;

/**
 * Gathers every day's candidates: sentences of any article that name it, and undated sentences near the front of articles
 * published on it or on the next day. A sentence repeated word for word is kept once, from its first article.
 *
 * @param articles - By publication and id.
 */
export function indexCandidates(articles: readonly DatedArticle[]): CandidateIndex {
  const index = new Map<number, Map<string, DayCandidate>>();
  const add = (day: number, candidate: DayCandidate): void => {
    const { text } = candidate.sentence;
    const byText = index.get(day) ?? new Map<string, DayCandidate>();
    if (byText.size === 0) index.set(day, byText);
    if (!byText.has(text)) byText.set(text, candidate);
  };
  for (const article of articles) {
    const datedShare = article.sentences.filter(({ days }) => days.length > 0).length / article.sentences.length;
    const today = readDayNumber(article.published);
    article.sentences.forEach((sentence, position) => {
      for (const day of daysFor(sentence, position, today)) {
        add(day, { article, sentence, position, namesDay: sentence.days.length > 0, datedShare });
      }
    });
  }
  return new Map([...index].map(([day, byText]) => [day, [...byText.values()]]));
}

/** The numbers of the days a sentence may stand for. */
function daysFor({ days }: DatedSentence, position: number, today: number | undefined): readonly number[] {
  if (days.length > 0) return days.flatMap((day) => readDayNumber(day) ?? []);
  return today === undefined || position > newsSentences ? [] : [today, today - 1];
}
