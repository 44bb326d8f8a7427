import { splitWords, stemWord } from "#text";
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
  /** Gives the vector of a sentence of the collection; of another text an empty one. */
  readonly vectorOf: (text: string) => TermVector;
  /** Gives the terms of a sentence of the collection in reading order. */
  readonly termsOf: (text: string) => readonly number[];
}

/**
 * Builds the term space of a collection: stems of the words that carry content. A word tells days apart when few days of
 * publication use it, so its weight comes from the number of days, not of sentences: a word of one busy day stays telling.
 *
 * @param articles - By publication and id, so that the days of a word can be counted as they come.
 */
export function buildTermSpace(articles: readonly DatedArticle[]): TermSpace {
  const readTerms = termReader();
  const bySentence = new Map<string, readonly number[]>();
  const days = new Set<string>();
  const use: Use = { days: [], last: [] };
  for (const { published, sentences } of articles) {
    const today = days.add(published).size;
    for (const { text } of sentences) {
      let terms = bySentence.get(text);
      if (terms === undefined) {
        terms = readTerms(text);
        bySentence.set(text, terms);
      }
      countUse(terms, today, use);
    }
  }
  const idf = use.days.map((used) => Math.log((1 + days.size) / (1 + used)) + 1);
  const termsOf = (text: string): readonly number[] => bySentence.get(text) ?? [];
  return { size: idf.length, vectorOf: (text) => weigh(termsOf(text), idf), termsOf };
}

/** For each term how many days of publication use it, and the number of the last of them while they are counted. */
interface Use {
  readonly days: number[];
  readonly last: number[];
}

function countUse(terms: readonly number[], today: number, { days, last }: Use): void {
  for (const term of terms) {
    if (last[term] === today) continue;
    days[term] = (days[term] ?? 0) + 1;
    last[term] = today;
  }
}

/** The number of a word without content. */
const noTerm = -1;

/** Reads the terms of a text, each as often as it stands there; terms are numbered as they are first read. */
function termReader(): (text: string) => readonly number[] {
  const byStem = new Map<string, number>();
  const byWord = new Map<string, number>();
  const number = (word: string): number => {
    const stem = findStem(word);
    const known = stem === undefined ? noTerm : (byStem.get(stem) ?? byStem.size);
    if (stem !== undefined) byStem.set(stem, known);
    byWord.set(word, known);
    return known;
  };
  return (text) => {
    const terms: number[] = [];
    for (const word of splitWords(text)) {
      const term = byWord.get(word) ?? number(word);
      if (term !== noTerm) terms.push(term);
    }
    return terms;
  };
}

/** The stem of a word that carries content. */
function findStem(word: string): string | undefined {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  return bare.length < 2 || stops.has(bare) ? undefined : stemWord(bare);
}

function weigh(found: readonly number[], idf: readonly number[]): TermVector {
  const terms: number[] = [];
  const counts: number[] = [];
  // A typed array sorts by value without being told how.
  for (const term of Uint32Array.from(found).sort()) {
    const last = terms.length - 1;
    if (terms[last] === term) counts[last] = (counts[last] ?? 0) + 1;
    else {
      terms.push(term);
      counts.push(1);
    }
  }
  const raw = terms.map((term, i) => (counts[i] ?? 0) * (idf[term] ?? 0));
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
