import { findWords, stemWord } from "#text";
import { stopWords } from "../tables/stop-words.ts";
import type { DatedArticle } from "./dated-article.ts";

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

/** A term: its number, the days of publication that use it, and the last of them while they are counted. */
interface Term {
  readonly number: number;
  days: number;
  lastDay: string;
}

/**
 * Builds the term space of a collection: stems of the words that carry content. A word tells days apart when few days of
 * publication use it, so its weight comes from the number of days, not of sentences: a word of one busy day stays telling.
 *
 * @param articles - By publication and id, so that the days of a word can be counted as they come.
 */
export function buildTermSpace(articles: readonly DatedArticle[]): TermSpace {
  const byStem = new Map<string, Term>();
  const byWord = new Map<string, Term | undefined>();
  const read = (word: string): Term | undefined => {
    if (byWord.has(word)) return byWord.get(word);
    const term = readTerm(word, byStem);
    byWord.set(word, term);
    return term;
  };
  for (const { published, sentences } of articles) {
    for (const { text } of sentences) countDay(text, published, read);
  }
  const days = new Set(articles.map(({ published }) => published)).size;
  const idf = [...byStem.values()].map((term) => Math.log((1 + days) / (1 + term.days)) + 1);
  return { size: byStem.size, vectorOf: (text) => weigh(countTerms(text, byWord), idf) };
}

/** The term of a word, made new if its stem is; none for a word without content. */
function readTerm(word: string, byStem: Map<string, Term>): Term | undefined {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length < 2 || stops.has(bare)) return undefined;
  const stem = stemWord(bare);
  const term = byStem.get(stem) ?? { number: byStem.size, days: 0, lastDay: "" };
  byStem.set(stem, term);
  return term;
}

function countDay(text: string, day: string, read: (word: string) => Term | undefined): void {
  for (const { word } of findWords(text)) {
    const term = read(word);
    if (!term || term.lastDay === day) continue;
    term.days += 1;
    term.lastDay = day;
  }
}

function countTerms(text: string, byWord: ReadonlyMap<string, Term | undefined>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { word } of findWords(text)) {
    const number = byWord.get(word)?.number;
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
