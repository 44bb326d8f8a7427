import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type DatedArticle, dateArticle, type PlainArticle } from "../packages/core/src/timeline/index.ts";

/** A journalist's timeline and the articles it is to be rebuilt from. */
export interface Reference {
  readonly topic: string;
  readonly keywords: readonly string[];
  readonly start: string;
  readonly end: string;
  /** How many days the journalist chose, and how many sentences a day on average. */
  readonly days: number;
  readonly sentences: number;
  /** The journalist's sentences, as the scorer wants them, by day. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  readonly articles: readonly DatedArticle[];
}

interface Truth {
  readonly keywords: readonly string[];
  readonly timelines: readonly {
    readonly start: string;
    readonly end: string;
    readonly dates: number;
    readonly sentencesPerDate: number;
    readonly entries: readonly { readonly date: string; readonly raw?: readonly string[] }[];
  }[];
}

/**
 * Reads every reference timeline of a folder, one topic a subfolder, with the articles of its range, dated by our tagger.
 *
 * @param widenDays - Days that the range is widened by at both ends.
 */
export function readReferences(folder: string, widenDays = 0): readonly Reference[] {
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return topics.map(({ name }) => name).flatMap((topic) => readTopic(join(folder, topic), topic, widenDays));
}

function readTopic(folder: string, topic: string, widenDays: number): readonly Reference[] {
  const { keywords, timelines } = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth;
  const lines = gunzipSync(readFileSync(join(folder, "articles.jsonl.gz")))
    .toString("utf8")
    .split("\n");
  const articles = lines.filter((line) => line !== "").map((line) => dateArticle(JSON.parse(line) as PlainArticle));
  return timelines.map((timeline): Reference => {
    const start = moveDay(timeline.start, -widenDays);
    const end = moveDay(timeline.end, widenDays);
    return {
      topic,
      keywords,
      start,
      end,
      days: timeline.dates,
      sentences: timeline.sentencesPerDate,
      entries: new Map(timeline.entries.map(({ date, raw }) => [date, raw ?? []])),
      articles: articles.filter(({ published }) => published >= start && published <= end),
    };
  });
}

function moveDay(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
