import type { Span } from "#text";
import { isOverlapping } from "#text";
import type { TimeExpression } from "#time";
import type { Claims, Figure, Sentence, Speaker } from "./claims.ts";
import { findFigures } from "./figures/find-figures.ts";
import type { Counted } from "./figures/read-counted.ts";
import { buildRegister, listPeople } from "./people/people-register.ts";
import { buildQuotations, resolveSayings, type Saying } from "./quotations/find-quotations.ts";
import { findQuoted } from "./quotations/find-quoted.ts";
import { findWalls } from "./quotations/find-topics.ts";
import { findAttributions } from "./sayings/find-attributions.ts";
import { clauseSubject } from "./sayings/read-loose-quotes.ts";
import { buildSentence } from "./status/find-statements.ts";
import { buildUnits, readSentences, type SentenceWords } from "./words/find-units.ts";

export interface FindClaimsOptions {
  /** The text's time expressions, for the as-of words of figures. @default [] */
  readonly times?: readonly TimeExpression[];
  /** Where another post of a live page begins: no pronoun looks back over it. @default [] */
  readonly breaks?: readonly number[];
}

/**
 * Finds who says what in an article, whether it happened, and which figures it gives.
 *
 * @param text - An article's body; every span of the result points into it.
 * @returns All lists in reading order.
 *
 * @example
 * findClaims("“We wait,” said Ana Belmont.").quotations[0]?.speaker?.name; // "Ana Belmont"
 */
export function findClaims(text: string, { times = [], breaks = [] }: FindClaimsOptions = {}): Claims {
  const quoted = findQuoted(text);
  const words = readSentences(text, quoted);
  const register = buildRegister(text, words);
  const units = buildUnits(words, quoted).map((unit) => ({ unit, attributions: findAttributions(unit.tokens) }));
  const sayings = resolveSayings({ text, register, walls: findWalls(text, breaks) }, units);
  const quotations = buildQuotations(text, quoted, sayings);
  const sayingsAt = followSpans(sayings, ({ unit }) => unit.span);
  const directs = quotations.filter(({ direct }) => direct);
  const quotedAt = followSpans(directs, ({ span }) => span);
  const sentences = words.map((sentence) =>
    buildSentence(sentence, {
      sayings: ofSentence(sayingsAt(sentence.span), sentence.span),
      quotedSpeaker: wholeSpeaker(quotedAt(sentence.span), sentence),
    }),
  );
  const figures = collectFigures(words, { times, sentences });
  return { sentences, quotations, figures, people: listPeople(register) };
}

/** Items in reading order that overlap a span; spans must be asked in reading order. */
function followSpans<T>(items: readonly T[], spanOf: (item: T) => Span): (span: Span) => readonly T[] {
  let next = 0;
  return (span) => {
    while (next < items.length && spanOf(items[next] as T).end <= span.start) next += 1;
    const found: T[] = [];
    for (let i = next; i < items.length && spanOf(items[i] as T).start < span.end; i += 1) found.push(items[i] as T);
    return found;
  };
}

function ofSentence(sayings: readonly Saying[], span: Span): readonly Saying[] {
  return sayings.filter(({ attribution, cue, contents }) => {
    if (attribution.rule === clauseSubject) return false;
    return isOverlapping(cue, span) || contents.some((content) => isOverlapping(content, span));
  });
}

/** The speaker when a sentence lies in one quotation from its first word on. */
function wholeSpeaker(
  quotes: readonly { readonly span: Span; readonly speaker?: Speaker }[],
  { tokens }: SentenceWords,
): Speaker | undefined {
  const first = tokens.find(({ tag }) => tag !== "sign");
  if (!first || first.quoted < 0) return undefined;
  return quotes.find(({ span }) => span.start <= first.span.start && first.span.end <= span.end)?.speaker;
}

interface Around {
  readonly times: readonly TimeExpression[];
  readonly sentences: readonly Sentence[];
}

function collectFigures(words: readonly SentenceWords[], { times, sentences }: Around): readonly Figure[] {
  const timesAt = followSpans(times, ({ span }) => span);
  const found: Figure[] = [];
  let last: Counted | undefined;
  words.forEach((sentence, index) => {
    const result = findFigures(sentence, { times: timesAt(sentence.span), last });
    last = result.last;
    for (const figure of result.figures) {
      const clause = sentences[index]?.clauses.find(
        ({ span }) => span.start <= figure.span.start && figure.span.start < span.end,
      );
      const claimant = (clause ?? sentences[index]?.main)?.claimant;
      found.push({ ...figure, ...(claimant && { claimant }), sentence: index });
    }
  });
  return found;
}
