import { compareText, findWords, stemWord } from "#text";
import type { DatedArticle } from "./dated-article.ts";
import { stopWords } from "./tables/stop-words.ts";

const stops: ReadonlySet<string> = new Set(stopWords);

/** A sentence as unit-length weights over numbered terms. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/** The words of a collection, numbered, with how telling each one is. */
export interface TermSpace {
  readonly size: number;
  /** Gives the vector of a text; words the collection never uses are left out. */
  readonly vectorOf: (text: string) => TermVector;
}

/**
 * Builds the term space of a collection. A word tells days apart when few days of publication use it, so its weight
 * comes from the number of days, not of sentences: a word of one busy day stays telling.
 */
export function buildTermSpace(articles: readonly DatedArticle[]): TermSpace {
  const daysOf = new Map<string, { readonly number: number; days: number; lastDay: string }>();
  const byDay = [...articles].sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id));
  for (const { published, sentences } of byDay) {
    for (const term of sentences.flatMap(({ text }) => findTerms(text))) {
      const known = daysOf.get(term);
      if (!known) daysOf.set(term, { number: daysOf.size, days: 1, lastDay: published });
      else if (known.lastDay !== published) {
        known.days += 1;
        known.lastDay = published;
      }
    }
  }
  const days = new Set(articles.map(({ published }) => published)).size;
  const numbers = new Map([...daysOf].map(([term, { number }]) => [term, number]));
  const idf = [...daysOf.values()].map((term) => Math.log((1 + days) / (1 + term.days)) + 1);
  return { size: numbers.size, vectorOf: (text) => weigh(countTerms(text, numbers), idf) };
}

/** The stems of the words of a text that carry content, possessive endings left off. */
export function findTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const { word } of findWords(text)) {
    const term = word.endsWith("'s") ? word.slice(0, -2) : word;
    if (term.length > 1 && !stops.has(term)) terms.push(stemWord(term));
  }
  return terms;
}

function countTerms(text: string, numbers: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of findTerms(text)) {
    const number = numbers.get(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

function weigh(counts: ReadonlyMap<number, number>, idf: readonly number[]): TermVector {
  const terms = [...counts.keys()].sort((a, b) => a - b);
  const raw = terms.map((term) => (counts.get(term) ?? 0) * (idf[term] ?? 0));
  const length = Math.hypot(...raw) || 1;
  return { terms, weights: raw.map((weight) => weight / length) };
}

/** The cosine of two unit vectors, 0 to 1. */
export function compareVectors(a: TermVector, b: TermVector): number {
  let i = 0;
  let j = 0;
  let sum = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] ?? 0;
    const right = b.terms[j] ?? 0;
    if (left === right) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
}
