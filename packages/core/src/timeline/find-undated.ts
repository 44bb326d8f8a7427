import { writtenOn } from "#article";
import type { Sentence } from "#claims";
import type { Reading } from "#story";
import { cut, hashText, isInside, wordKey } from "#text";
import { judgeStatement } from "./choose-status.ts";
import { citeSpan } from "./cite.ts";
import { isNewsSentence } from "./judge-sentence.ts";
import type { Entry } from "./timeline.ts";

/** From an article that names no day at all, so many of its first sentences are listed. */
const openingSentences = 3;

/**
 * Lists what opens the articles that state no date: nothing is known of its day, and nothing is guessed.
 *
 * @returns Entries without dates, in the order of the readings; copies of one sentence stand once.
 */
export function findUndated(readings: readonly Reading[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const reading of readings) {
    if (writtenOn(reading.article, 0) !== undefined) continue;
    const opening = (reading.claims?.sentences ?? []).slice(0, openingSentences);
    for (const sentence of opening.filter((candidate) => isUndatedNews(reading, candidate))) {
      const entry = undatedEntry(reading, sentence);
      const key = wordKey(entry.text);
      if (!entries.has(key)) entries.set(key, entry);
    }
  }
  return [...entries.values()];
}

function isUndatedNews({ article, times }: Reading, sentence: Sentence): boolean {
  const isDated = times.some(({ span, start }) => start !== undefined && isInside(span, sentence.span));
  return !isDated && isNewsSentence(article.text, sentence, { isCommentary: false, statement: sentence.main });
}

function undatedEntry(reading: Reading, { span, main }: Sentence): Entry {
  const text = cut(reading.article.text, span);
  return {
    id: `e-${hashText(`${wordKey(text)} undated`)}`,
    text,
    ...judgeStatement(main),
    links: [],
    independentSources: 1,
    articles: 1,
    weight: 0,
    citations: [citeSpan(reading, span)],
    figures: [],
  };
}
