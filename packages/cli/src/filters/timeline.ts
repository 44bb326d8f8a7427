import { dateArticle, type SummariseDaysOptions, summariseDays } from "@dateline/core/timeline/days";

/** A line of the collection, as the benchmark's contract has it. */
export interface TimelineLine {
  readonly id: string;
  readonly source?: string;
  /** ISO day or time; a line without one cannot be placed and is left out. */
  readonly published?: string;
  /** The sentences, each verbatim in `text`. */
  readonly sentences?: readonly string[];
  readonly text: string;
}

export interface AnswerTimelineOptions {
  readonly dates?: number;
  readonly sentences?: number;
  readonly start?: string;
  readonly end?: string;
  readonly keywords?: readonly string[];
  /** The topic's name; the keywords say what it is about. */
  readonly topic?: string;
}

export interface TimelineAnswer {
  readonly entries: readonly {
    readonly date: string;
    readonly sentences: readonly { readonly text: string; readonly article: string }[];
  }[];
}

/** Chooses the days that matter to a collection and words them with its sentences, verbatim. */
export function answerTimeline(lines: readonly TimelineLine[], options: AnswerTimelineOptions): TimelineAnswer {
  const { dates, topic: _, ...choices } = options;
  const asked: SummariseDaysOptions = { ...choices, ...(dates !== undefined && { days: dates }) };
  const dated = lines.flatMap((line) => (line.published ? [dateArticle({ ...line, published: line.published })] : []));
  const summaries = summariseDays(dated, asked);
  return {
    entries: summaries.map(({ date, sentences }) => ({
      date,
      sentences: sentences.map(({ text, article }) => ({ text, article })),
    })),
  };
}
