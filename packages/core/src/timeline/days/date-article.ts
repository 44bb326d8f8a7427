import { findSentences, type Span } from "#text";
import { findTimes, type TimeExpression } from "#time";
import type { DatedArticle, DatedSentence } from "./dated-article.ts";
import { findNewsStart } from "./find-news-start.ts";

/** An article as plain text, its sentences optionally cut already. */
export interface PlainArticle {
  readonly id: string;
  /** The outlet. */
  readonly source?: string;
  /** ISO day, or a longer ISO time, of publication. */
  readonly published: string;
  readonly family?: string;
  readonly text: string;
  /** The sentences in order, each verbatim in `text`. @default found in `text` */
  readonly sentences?: readonly string[];
}

/**
 * Cuts an article into sentences and finds the calendar days each of them names.
 *
 * Only expressions that mean one day count: "last week" and "in May" name none. Given sentences
 * that do not all stand in the text are found anew.
 *
 * @example
 * dateArticle({ id: "a", published: "2031-05-09", text: "The dam failed on 3 May." }).sentences[0]?.days; // ["2031-05-03"]
 */
export function dateArticle(plain: PlainArticle): DatedArticle {
  const { id, source, published, family, text, sentences } = plain;
  const day = published.slice(0, 10);
  const spans = (sentences && locateSentences(text, sentences)) ?? findSentences(text);
  const times = findTimes(text, { writtenOn: day }).filter(isOneDay);
  let next = 0;
  const dated = spans.map((span, position): DatedSentence => {
    while ((times[next]?.span.start ?? text.length) < span.start) next += 1;
    const own: TimeExpression[] = [];
    for (let i = next; (times[i]?.span.start ?? text.length) < span.end; i += 1) own.push(...times.slice(i, i + 1));
    const start = span.start + findNewsStart(text.slice(span.start, span.end), position);
    return dateSentence(text, { start, end: span.end }, own);
  });
  return { id, published: day, sentences: dated, ...(source && { source }), ...(family && { family }) };
}

function isOneDay({ start, end, precision, type }: TimeExpression): boolean {
  return start !== undefined && start === end && precision === "day" && (type === "DATE" || type === "TIME");
}

/** Where the sentences stand; `undefined` when one of them is not in the text after the one before it. */
function locateSentences(text: string, sentences: readonly string[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, from);
    // At the first one missing, so that no input has its text searched to the end more than once.
    if (start < 0) return undefined;
    from = start + sentence.length;
    if (sentence !== "") spans.push({ start, end: from });
  }
  return spans;
}

/** Days named before the sentence's news begins belong to its dateline and are not the sentence's own. */
function dateSentence(text: string, span: Span, times: readonly TimeExpression[]): DatedSentence {
  const own = times.filter((time) => time.span.start >= span.start);
  const days = [...new Set(own.flatMap(({ start }) => (start === undefined ? [] : [start])))];
  const first = own[0];
  const opens = first?.start !== undefined && first.span.start - span.start <= 1;
  return { text: text.slice(span.start, span.end), span, days, ...(opens && { opensWith: first.start }) };
}
