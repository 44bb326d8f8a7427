import { writtenOn } from "#article";
import { type Claims, type Figure, type Quotation, type Sentence, type Statement, statementAt } from "#claims";
import type { Reading } from "#story";
import { isInside, type Span } from "#text";
import type { TimeExpression } from "#time";
import { findDateClauses } from "./find-date-clauses.ts";
import { findPlainMentions } from "./find-plain-mentions.ts";
import { findSentenceDates, isInPassing, type PlacedTime } from "./find-sentence-dates.ts";
import { isCommentary, isNewsSentence } from "./judge-sentence.ts";
import type { Mention, MentionDate } from "./mention.ts";
import { sortIntoSentences } from "./sort-into-sentences.ts";

/** Sentences this near the top of an article or live post are its lead. */
const leadSentences = 2;
/** What lies further back, in days, is history. */
const newsDays = 62;

/**
 * Finds the sentences of an article that tell something at a date: one mention for every date a sentence is about.
 *
 * The date comes from the words of the sentence, else from the sentence it continues, else from the day of writing.
 *
 * @returns Mentions in reading order.
 */
export function findMentions(reading: Reading): readonly Mention[] {
  const { article, claims, times } = reading;
  if (claims === undefined) return findPlainMentions(reading);
  const isOpinion = isCommentary(article, claims);
  const leads = findLeads(reading, claims);
  const timesOf = sortIntoSentences(claims.sentences, times);
  const quotationsOf = sortIntoSentences(claims.sentences, claims.quotations);
  const figuresOf = sortIntoSentences(claims.sentences, claims.figures);
  const mentions: Mention[] = [];
  for (const [index, sentence] of claims.sentences.entries()) {
    const before = mentions.at(-1);
    const continues = before?.sentence !== undefined && before.sentence === claims.sentences[index - 1];
    const found = mentionsOf({
      reading,
      claims,
      sentence,
      isOpinion,
      isLead: (leads.get(index) ?? Infinity) < leadSentences,
      isOpening: leads.get(index) === 0,
      times: timesOf[index] ?? [],
      quotations: quotationsOf[index] ?? [],
      figures: figuresOf[index] ?? [],
      ...(continues && before.sentence?.paragraph === sentence.paragraph ? { continued: before.date } : {}),
    });
    mentions.push(...found);
  }
  return mentions;
}

interface SentenceInArticle {
  readonly reading: Reading;
  readonly claims: Claims;
  readonly sentence: Sentence;
  readonly isOpinion: boolean;
  readonly isLead: boolean;
  /** The very first sentence of its article or live post. */
  readonly isOpening: boolean;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  /** The date of the sentence before, in the same paragraph. */
  readonly continued?: MentionDate;
}

function mentionsOf(at: SentenceInArticle): readonly Mention[] {
  const { text } = at.reading.article;
  const dates = findSentenceDates(text, at.sentence.span, { ...at, ...daysAround(at) });
  const clauses = findDateClauses(text, at.sentence.span, dates.main);
  const asides = dates.asides.map((time) => mentionOn(at, time));
  const found = [...dates.main.map((time, index) => mentionOn(at, time, clauses[index])), ...asides];
  const told = dates.main.length === 0 ? [...mentionWithoutWords(at), ...asides] : settleCancelled(found);
  return told.filter(({ statement }) => isNewsSentence(text, at.sentence, { isCommentary: at.isOpinion, statement }));
}

/** The day of writing, and the day from which the past is news. */
function daysAround(at: SentenceInArticle): { readonly writtenOn?: string; readonly newsFrom?: string } {
  const written = dateOfWriting(at.reading, at.sentence.span.start)?.start;
  if (written === undefined) return {};
  return { writtenOn: written, newsFrom: Temporal.PlainDate.from(written).subtract({ days: newsDays }).toString() };
}

/** @param clause - The part of the sentence that is about the date; absent for a date in passing. */
function mentionOn(at: SentenceInArticle, time: PlacedTime, clause?: Span): StatedMention {
  const isPassing = isInPassing(at.reading.article.text, at.sentence.span, time);
  const own = statementAt(at.claims, time.span);
  // "The talks, which had been due on Friday, were called off": the clause of the plan falls with its sentence.
  const statement = isPassing && at.sentence.main.cancelled === true ? { ...own, cancelled: true } : own;
  const isSaying = !at.quotations.some(({ span }) => isInside(time.span, span));
  const where = { clause: clause ?? at.sentence.span, isAside: clause === undefined, isPassing, isSaying };
  return mention(at, { date: dateOf(time), statement, ...where });
}

/**
 * Where a sentence about a cancellation names the day of the plan in passing ("the strike that had been called for Monday
 * was abandoned on Sunday"), that day is what was cancelled, and the others tell of what happened.
 */
function settleCancelled(mentions: readonly StatedMention[]): readonly StatedMention[] {
  const isFallenPlan = ({ isPassing, statement }: StatedMention): boolean => isPassing && statement.cancelled === true;
  if (!mentions.some(isFallenPlan)) return mentions;
  return mentions.map((each) => {
    if (isFallenPlan(each)) return { ...each, isAside: false };
    const { cancelled, ...statement } = each.statement;
    return { ...each, statement };
  });
}

/**
 * A sentence without a date is news where it opens an article, gives somebody's figure or denies something: of the day of
 * the sentence it continues, else of the day of writing.
 */
function mentionWithoutWords(at: SentenceInArticle): readonly StatedMention[] {
  const { main } = at.sentence;
  const date = inheritedDate(at) ?? dateOfWriting(at.reading, at.sentence.span.start);
  if (date === undefined || at.isOpinion || main.status === "conditional" || !isNewsWithoutDate(at)) return [];
  if (at.times.some((time) => isOffset(at.reading.article.text, time))) return [];
  if (!isNewsSentence(at.reading.article.text, at.sentence, { isCommentary: false, statement: main })) return [];
  return [mention(at, { date, clause: at.sentence.span, statement: main, ...plainly })];
}

function isNewsWithoutDate({ sentence, figures, quotations, isOpening }: SentenceInArticle): boolean {
  if (quotations.some(({ direct, span }) => direct && isInside(coreOf(sentence.span), span))) return false;
  if (figures.some(isToll)) return true;
  if (quotations.some(({ direct }) => direct)) return false;
  return isOpening || (sentence.main.status === "denied" && sentence.main.claimant?.name !== undefined);
}

/** "a month before she sank" tells of another time than the day of writing, though the text does not say which. */
function isOffset(text: string, { phrase, start }: TimeExpression): boolean {
  return (
    start === undefined && /^\s+(?:before|after|earlier|later|ago)\b/u.test(text.slice(phrase.end, phrase.end + 10))
  );
}

/** A sentence without the quotation marks and full stop at its ends. */
function coreOf({ start, end }: Span): Span {
  return { start: start + 1, end: end - 2 };
}

/** A total that somebody gives, and no length of time or of things. */
function isToll({ background, claimant, delta, kind }: Figure): boolean {
  return !background && !delta && claimant !== undefined && kind !== "duration" && kind !== "measure";
}

/** Only a sentence that goes on about the same subject takes the date of the one before. */
function inheritedDate({ continued, reading: { article }, sentence: { span } }: SentenceInArticle) {
  const written = writtenOn(article, span.start)?.slice(0, 10) ?? "";
  const isSameSubject = /^(?:He|She|It|They|His|Her|Its|Their)\b/u.test(article.text.slice(span.start, span.end));
  if (continued?.precision !== "day" || continued.end > written || !isSameSubject) return undefined;
  return { ...continued, basis: continued.basis === "published" ? "published" : "inherited" } satisfies MentionDate;
}

/** The day of writing as a date of its own. */
function dateOfWriting({ article }: Reading, offset: number): MentionDate | undefined {
  const day = writtenOn(article, offset)?.slice(0, 10);
  return day === undefined ? undefined : { start: day, end: day, precision: "day", edtf: day, basis: "published" };
}

function dateOf(time: PlacedTime): MentionDate {
  const { start, end, precision, part, edtf } = time;
  return { start, end, precision, ...(part === undefined ? {} : { part }), edtf, basis: "stated", time };
}

/** How a sentence without a date of its own names its day. */
const plainly = { isAside: false, isPassing: false, isSaying: false };

/** A mention of an article that has claims. */
type StatedMention = Mention & { readonly statement: Statement };
type WhatIsMentioned = Omit<StatedMention, "reading" | "span" | "sentence" | "isLead" | "isOpinion">;

function mention(at: SentenceInArticle, what: WhatIsMentioned): StatedMention {
  const { reading, sentence, isLead, isOpinion } = at;
  return { reading, span: sentence.span, sentence, isLead, isOpinion, ...what };
}

/** How many sentences stand before each in its article or live post, for the leads. */
function findLeads({ article }: Reading, { sentences }: Claims): ReadonlyMap<number, number> {
  const starts = article.livePosts.map(({ span }) => span.start).sort((a, b) => a - b);
  const leads = new Map<number, number>();
  let opening = 0;
  let post = 0;
  for (const [index, { span }] of sentences.entries()) {
    for (; (starts[post] ?? Infinity) <= span.start; post += 1) opening = index;
    if (index - opening < leadSentences) leads.set(index, index - opening);
  }
  return leads;
}
