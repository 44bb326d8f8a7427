import { type Article, writtenOn } from "#article";
import type { Reading } from "#story";
import { findSentences, type Span } from "#text";
import type { TimeExpression } from "#time";
import { findSentenceDates, type PlacedTime } from "./find-sentence-dates.ts";
import type { Mention, MentionDate } from "./mention.ts";
import { sortIntoSentences } from "./sort-into-sentences.ts";

/** What lies further back than this before the day of writing, in days, is history. */
const newsDays = 62;

/**
 * Finds the dated sentences of an article in a language without a claims pack: those whose words give a date, where the
 * language has a time pack, and the lead on the day of writing. They carry no status.
 *
 * @returns Mentions in reading order.
 */
export function findPlainMentions(reading: Reading): readonly Mention[] {
  const { article, times } = reading;
  const sentences = joinAcross(findSentences(article.text), times).map((span) => ({ span }));
  const timesOf = sortIntoSentences(sentences, times);
  return sentences.flatMap(({ span }, index) => {
    const dates = datesOf(article, span, timesOf[index] ?? []);
    const isLead = index === 0;
    return dates.length > 0 || !isLead
      ? dates.map((date) => mention(reading, span, { date, isLead }))
      : lead(reading, span);
  });
}

/** "am 3. Mai": a full stop inside the words of a time ends no sentence. */
function joinAcross(sentences: readonly Span[], times: readonly TimeExpression[]): readonly Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const last = joined.at(-1);
    while ((times[next]?.phrase.end ?? Infinity) <= sentence.start) next += 1;
    const isCut = last !== undefined && (times[next]?.phrase.start ?? Infinity) < last.end;
    if (isCut) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function datesOf(article: Article, span: Span, times: readonly TimeExpression[]): readonly MentionDate[] {
  const written = writtenOn(article, span.start)?.slice(0, 10);
  const newsFrom = written && Temporal.PlainDate.from(written).subtract({ days: newsDays }).toString();
  const days = written !== undefined && newsFrom !== undefined ? { writtenOn: written, newsFrom } : {};
  return findSentenceDates(article.text, span, { times, quotations: [], ...days }).main.map(statedDate);
}

function statedDate(time: PlacedTime): MentionDate {
  const { start, end, precision, part, edtf } = time;
  return { start, end, precision, ...(part === undefined ? {} : { part }), edtf, basis: "stated", time };
}

function lead(reading: Reading, span: Span): readonly Mention[] {
  const day = writtenOn(reading.article, span.start)?.slice(0, 10);
  if (day === undefined) return [];
  const date: MentionDate = { start: day, end: day, precision: "day", edtf: day, basis: "published" };
  return [mention(reading, span, { date, isLead: true })];
}

function mention(reading: Reading, span: Span, what: Pick<Mention, "date" | "isLead">): Mention {
  return { reading, span, clause: span, isSaying: false, isAside: false, isPassing: false, isOpinion: false, ...what };
}
