import { isDeepStrictEqual } from "node:util";
import type { Claims, Figure, Person, Quotation, Sentence, Speaker, Statement } from "#claims";
import { type Span, trimSpan } from "#text";

/** What is wrong with the claims of a text, one line a fault; empty when they hold together. */
export function checkClaims(claims: Claims, text: string): readonly string[] {
  const { sentences, quotations, figures, people } = claims;
  return [
    ...checkOrder("sentence", sentences),
    ...checkCover(text, sentences),
    ...sentences.flatMap((sentence) => checkSentence(text, sentence)),
    ...checkStarts("quotation", quotations),
    ...quotations.flatMap((quotation) => checkQuotation(text, quotation)),
    ...checkOrder("figure", figures),
    ...figures.flatMap((figure) => checkFigure(text, figure, sentences)),
    ...people.flatMap((person) => checkPerson(text, person)),
    ...(isDeepStrictEqual(JSON.parse(JSON.stringify(claims)), claims) ? [] : ["claims change in JSON"]),
  ];
}

interface Placed {
  readonly span: Span;
}

function checkOrder(what: string, items: readonly Placed[]): readonly string[] {
  return items.some(({ span }, i) => span.start < (items[i - 1]?.span.end ?? 0)) ? [`${what} over the one before`] : [];
}

function checkStarts(what: string, items: readonly Placed[]): readonly string[] {
  return items.some(({ span }, i) => span.start < (items[i - 1]?.span.start ?? 0))
    ? [`${what} before the one before`]
    : [];
}

/** Nothing but white space lies outside the sentences. */
function checkCover(text: string, sentences: readonly Sentence[]): readonly string[] {
  const ends = [0, ...sentences.map(({ span }) => span.end)];
  const starts = [...sentences.map(({ span }) => span.start), text.length];
  const isGap = (end: number, i: number): boolean => isBlank(text, { start: end, end: starts[i] ?? end });
  return ends.every(isGap) ? [] : ["words outside the sentences"];
}

function isBlank(text: string, span: Span): boolean {
  const { start, end } = trimSpan(text, span);
  return start >= end;
}

function checkSpan(what: string, text: string, { start, end }: Span): readonly string[] {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return [`${what} without offsets`];
  if (start < 0 || end > text.length) return [`${what} outside the text`];
  if (start >= end) return [`${what} empty`];
  if (!isDeepStrictEqual(trimSpan(text, { start, end }), { start, end })) return [`${what} with white space around it`];
  return splitsPair(text, start) || splitsPair(text, end) ? [`${what} in the middle of a sign`] : [];
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

function checkSentence(text: string, { span, main, clauses }: Sentence): readonly string[] {
  const isTiled =
    clauses[0]?.span.start === span.start &&
    clauses.at(-1)?.span.end === span.end &&
    clauses.every((clause, i) => i === 0 || clause.span.start === clauses[i - 1]?.span.end);
  return [
    ...checkSpan("sentence", text, span),
    ...(isTiled ? [] : ["clauses that do not cover their sentence"]),
    ...(isDeepStrictEqual(main.span, span) ? [] : ["main statement of another span"]),
    ...[main, ...clauses].flatMap((statement) => checkStatement(text, statement)),
  ];
}

function checkStatement(text: string, { span, cue, claimant, via, rule, cancelled, status }: Statement) {
  return [
    ...(span.start < span.end ? [] : ["statement empty"]),
    ...(cue ? checkSpan("cue", text, cue) : []),
    ...[claimant, ...via].flatMap((speaker) => checkSpeaker(text, speaker)),
    ...(rule === "" ? ["statement without a rule"] : []),
    ...(cancelled && status === "denied" ? ["denied and cancelled"] : []),
    ...(via.length > 0 && !claimant ? ["outer sources without an inner one"] : []),
  ];
}

function checkSpeaker(text: string, speaker: Speaker | undefined): readonly string[] {
  if (!speaker) return [];
  const { name, role, mention } = speaker;
  return [
    ...(mention ? checkSpan("mention", text, mention) : []),
    ...(name?.trim() === "" || role?.trim() === "" ? ["speaker with an empty name"] : []),
  ];
}

const opens = /[“”„‘’«»"'][\s\u200b]*$/;
const closes = /^[\s\u200b]*(?:[“”„‘’«»"'\n\r]|$)/;
/** How much white space a quotation may have before its mark. */
const reach = 200;

function checkQuotation(text: string, { span, direct, speaker, cue, rule }: Quotation): readonly string[] {
  // What is not closed ends with its paragraph.
  const isMarked = closes.test(text.slice(span.end, span.end + reach)) && opens.test(text.slice(0, span.start));
  return [
    ...checkSpan("quotation", text, span),
    ...(direct && !isMarked ? ["direct quotation without marks"] : []),
    ...(cue ? checkSpan("cue", text, cue) : []),
    ...checkSpeaker(text, speaker),
    ...(rule === "" ? ["quotation without a rule"] : []),
  ];
}

function checkFigure(text: string, figure: Figure, sentences: readonly Sentence[]): readonly string[] {
  const { span, min, max, place, asOf, counts, unit, rule } = figure;
  const sentence = sentences[figure.sentence]?.span;
  const isHome = sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end;
  return [
    ...checkSpan("figure", text, span),
    ...(isHome ? [] : ["figure outside its sentence"]),
    ...(min === undefined && max === undefined ? ["figure without a number"] : []),
    ...(min !== undefined && max !== undefined && min > max ? ["figure upside down"] : []),
    ...[place, asOf].flatMap((words) => (words ? checkSpan("words of a figure", text, words) : [])),
    ...(counts === "" || unit === "" || rule === "" ? ["figure with an empty field"] : []),
    ...checkSpeaker(text, figure.claimant),
  ];
}

function checkPerson(text: string, { name, roles, mentions }: Person): readonly string[] {
  return [
    ...(/[\p{L}\p{N}]/u.test(name) ? [] : ["person without a name"]),
    ...checkOrder(
      "mention",
      mentions.map((span) => ({ span })),
    ),
    ...mentions.flatMap((span) => checkWords("mention", text, span)),
    ...roles.flatMap(({ role, span }) => [...checkWords("role", text, span), ...(role === "" ? ["empty role"] : [])]),
  ];
}

function checkWords(what: string, text: string, span: Span): readonly string[] {
  const isCut = /^\p{L}\p{L}$/u.test(text.slice(span.start - 1, span.start + 1));
  const words = text.slice(span.start, span.end);
  return [
    ...checkSpan(what, text, span),
    ...(/\p{L}/u.test(words) && !(isCut && span.start > 0) ? [] : [`${what} of no whole word`]),
  ];
}
