import { chooseSentences } from "./choose-sentences.ts";
import type { DatedArticle } from "./dated-article.ts";
import { buildSentenceJudge, type JudgedSentence } from "./judge-candidates.ts";
import { listMentions } from "./list-mentions.ts";
import { rankDays } from "./rank-days.ts";

/** One day of a timeline in the sentences of its articles. */
export interface DaySummary {
  /** ISO day. */
  readonly date: string;
  /** The day's rank score, 0 to 1. */
  readonly score: number;
  readonly sentences: readonly JudgedSentence[];
}

export interface SummariseDaysOptions {
  /** How many days. @default 20 */
  readonly days?: number;
  /** How many sentences a day. @default 1 */
  readonly sentences?: number;
  /** First ISO day. @default the earliest named */
  readonly start?: string;
  /** Last ISO day. @default the latest named */
  readonly end?: string;
  /** Words of the topic, any case. @default [] (everything is on topic) */
  readonly keywords?: readonly string[];
}

/**
 * Picks the days that matter most to a collection of articles and words each with sentences taken verbatim.
 *
 * The order of the articles does not matter.
 *
 * @returns Days in calendar order; fewer than asked when the collection names fewer.
 */
export function summariseDays(
  articles: readonly DatedArticle[],
  options: SummariseDaysOptions = {},
): readonly DaySummary[] {
  const { days = 20, sentences = 1, keywords = [], ...range } = options;
  const ranked = rankDays(listMentions(articles, keywords), range);
  const judge = buildSentenceJudge(articles, keywords);
  const summaries: DaySummary[] = [];
  for (const { day, score } of ranked) {
    if (summaries.length >= days) break;
    const chosen = chooseSentences(judge(day), sentences);
    if (chosen.length > 0) summaries.push({ date: day, score, sentences: chosen });
  }
  return summaries.sort((a, b) => (a.date < b.date ? -1 : 1));
}
