import type { Quotation } from "#claims";
import { isInside, type Span } from "#text";
import type { TimeExpression } from "#time";

/** A time expression that has a place on the calendar. */
export type PlacedTime = TimeExpression & Required<Pick<TimeExpression, "start" | "end" | "precision" | "edtf">>;

/** The dates of one sentence: those it tells of, and those it names in passing. */
export interface SentenceDates {
  readonly main: readonly PlacedTime[];
  readonly asides: readonly PlacedTime[];
}

export interface SentenceContext {
  /** The sentence's time expressions in reading order. */
  readonly times: readonly TimeExpression[];
  /** The quotations that touch the sentence. */
  readonly quotations: readonly Quotation[];
  /** Dates that end before this ISO day are history, not news. @default none is */
  readonly newsFrom?: string;
  /** The ISO day of writing: what is said of a later day was news when it was said. @default unknown */
  readonly writtenOn?: string;
}

/** UTF-16 units read back from a date to see what phrase it stands in. */
const lookBack = 160;
const finite = "was|were|is|are|has|have|had|will|would|been|be|being";
const participle = "[\\p{L}-]+ed|sent|held|made|built|set|brought|flown|taken|given|put|begun|written|drawn|cut|shot";
/** A noun, a participle without auxiliary, and at most a few words up to the date: "the curfew imposed on 9 March". */
const participlePhrase = new RegExp(
  `(?:^| )(?!(?:${finite}|having|he|she|it|they|we|i|who|which|that|and|also|then|later|not|never|\\p{L}+ly) )[\\p{L}’'-]+ (?:${participle}) (?:(?!(?:${finite}|who|which) )[^\\s,;:]+ ){0,6}$`,
  "iu",
);
/** A relative clause that no comma has closed yet, from its pronoun on. */
const relativeClause =
  /\b(?:(?:who|which|whose|where) |that (?=(?:had|has|was|were|\p{Ll}+ed) )|as (?:he|she|it|they) )([^,;:]*)$/iu;
/** Auxiliaries with the words of their own group: a second group in a relative clause is the main verb behind it. */
const verbGroups = new RegExp(`\\b(?:${finite})(?: (?:${finite}|not|never|\\p{L}+ly))*\\b`, "giu");
/** A participle phrase between commas: "the force, flown in last week at his request, guards …". */
const bracketedPhrase = new RegExp(`, (?:${participle}) [^,;:]*$`, "iu");
/** "to 44, from 31 a day earlier" says when an older figure held. */
const formerValue = /\b(?:from|against|than|compared (?:with|to)) (?:\p{L}+ ){0,2}[\d,.]+ (?:\p{L}+ )?$/iu;
const comparison = /\b(?:first|last|only|\p{L}{2,}est)\b(?: \p{L}+){0,4},? $/iu;
const possessive = /['’]s? /u;
/** A word before the date that makes what the date belongs to its object. */
const referring = /\b(?!(?:in|during|at|on|and|but|that|while|as|said|says|the|both) )\p{Ll}+ (?:the )?$/u;
/** A preposition that is read as part of the date. */
const locating = /^(?:in|during|at|on) /iu;
const notBefore = /\b(?:not|never|no|unlikely)\b[^,;:]*$/iu;
const clauseEnd = /[,;:—–]| (?:and|but|when|after|before|while|as|because|who|which|that) /u;
const verbToCome = new RegExp(`\\b(?:${finite}|\\p{L}{3,}ed|runs|remains|came|left|went|fell|rose|guard)\\b`, "iu");

/**
 * Tells the dates a sentence is about from those it mentions in passing.
 *
 * In reported speech the date of what is reported counts before that of the saying ("said today that … on Monday"),
 * unless it lies ahead: then both are news ("ruled today that … by Friday").
 * Dates in participle phrases and relative clauses, and the bounds of lasting states ("since"), are asides wherever
 * the sentence has another date; where it has none, the first of them is its date. History ("30 years ago") gives way
 * to news.
 */
export function findSentenceDates(text: string, sentence: Span, context: SentenceContext): SentenceDates {
  const { times, quotations, newsFrom = "", writtenOn = "9999" } = context;
  const placed = times
    .filter(isPlaced)
    .filter((time) => !isMannerOfSpeaking(time, quotations) && !isExcludedDate(text, sentence, time));
  const news = placed.filter(({ end }) => end >= newsFrom);
  const candidates = news.length > 0 ? news : placed;
  const isSpoken = ({ span }: PlacedTime): boolean => quotations.some((quotation) => isInside(span, quotation.span));
  const direct = candidates.filter((time) => !isLasting(time) && !isInPassing(text, sentence, time));
  const spoken = direct.filter(isSpoken);
  const isAllAhead = spoken.every(({ end }) => end > writtenOn);
  const told = candidates.filter((time) => !isOfAnotherEvent(text, sentence, time));
  const pools = [isAllAhead ? [] : spoken, direct, told.filter(isSpoken).slice(0, 1), told.slice(0, 1)];
  const main = nameDaysOnce(pools.find((pool) => pool.length > 0) ?? []);
  return { main, asides: placed.filter((time) => !main.some((other) => isSameDays(time, other))) };
}

function isSameDays(a: PlacedTime, b: PlacedTime): boolean {
  return a.start === b.start && a.end === b.end;
}

/** "RASK, April 20 - … before dawn on Tuesday" names one day twice: the words that also say which part of it stay. */
function nameDaysOnce(times: readonly PlacedTime[]): readonly PlacedTime[] {
  return times.filter((time) => {
    const others = times.filter((other) => isSameDays(time, other));
    return time === (others.find(({ part }) => part !== undefined) ?? others[0]);
  });
}

/** How long something goes on, or after what else it came, tells of its day less than any other date. */
function isLasting({ bound, reason }: PlacedTime): boolean {
  return bound === "since" || bound === "no-longer-than" || reason.rule === "after-event";
}

/**
 * Between quotation marks "the same day" is reckoned from words the article does not print, and "today" and "the summer"
 * are more often a manner of speaking than a date.
 */
function isMannerOfSpeaking({ span, reason, precision }: PlacedTime, quotations: readonly Quotation[]): boolean {
  const isVague = reason.anchor === "discourse" || reason.rule === "near-day" || precision === "season";
  return isVague && quotations.some((quotation) => quotation.direct && isInside(span, quotation.span));
}

/** "Not before the spring" is when nothing is to happen, "the first since Sunday" a comparison. */
function isExcludedDate(text: string, sentence: Span, { bound, phrase }: PlacedTime): boolean {
  const before = text.slice(Math.max(sentence.start, phrase.start - lookBack), phrase.start);
  return (bound === "before" && notBefore.test(before)) || (bound === "since" && comparison.test(before));
}

function isPlaced(time: TimeExpression): time is PlacedTime {
  return [time.start, time.end, time.precision, time.edtf].every((part) => part !== undefined);
}

/**
 * "In the wake of last week's explosion", "condemned Friday's attacks": the date belongs to a happening that the sentence
 * only refers to. At the start of a clause, and behind "in" and "at", it is the sentence's own ("hurt in Monday's clashes").
 */
function isOfAnotherEvent(text: string, sentence: Span, { phrase }: TimeExpression): boolean {
  if (!possessive.test(text.slice(phrase.end - 2, phrase.end + 3))) return false;
  const before = text.slice(Math.max(sentence.start, phrase.start - lookBack), phrase.start);
  return referring.test(before) && !locating.test(text.slice(phrase.start, phrase.end));
}

/** Whether the date stands in a participle phrase or a relative clause of its sentence. */
export function isInPassing(text: string, sentence: Span, time: TimeExpression): boolean {
  const before = text.slice(Math.max(sentence.start, time.phrase.start - lookBack), time.phrase.start);
  const relative = relativeClause.exec(before)?.[1];
  if (relative !== undefined && (relative.match(verbGroups)?.length ?? 0) < 2) return true;
  if (formerValue.test(before) || isOfAnotherEvent(text, sentence, time)) return true;
  if (bracketedPhrase.test(before)) return true;
  // Without a verb to come, the participle is the sentence's own: "Police arrested him on Monday, and …".
  const [rest = ""] = text.slice(time.phrase.end, sentence.end).split(clauseEnd, 1);
  return participlePhrase.test(before) && verbToCome.test(rest);
}
