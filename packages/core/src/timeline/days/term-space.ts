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
  const readTerms = termReader(byStem);
  const bySentence = new Map<string, readonly Term[]>();
  for (const { published, sentences } of articles) {
    for (const { text } of sentences) {
      const terms = bySentence.get(text) ?? readTerms(text);
      bySentence.set(text, terms);
      countDay(terms, published);
    }
  }
  const days = new Set(articles.map(({ published }) => published)).size;
  const idf = [...byStem.values()].map((term) => Math.log((1 + days) / (1 + term.days)) + 1);
  return { size: byStem.size, vectorOf: (text) => weigh(bySentence.get(text) ?? [], idf) };
}

/** Reads the terms of a text, each as often as it stands there; new ones are added to those known. */
function termReader(byStem: Map<string, Term>): (text: string) => readonly Term[] {
  const byWord = new Map<string, Term | "no-content">();
  return (text) => {
    const terms: Term[] = [];
    for (const word of splitWords(text)) {
      let term = byWord.get(word);
      if (term === undefined) {
        term = findTerm(word, byStem);
        byWord.set(word, term);
      }
      if (term !== "no-content") terms.push(term);
    }
    return terms;
  };
}

/** The term of a word, made new if its stem is. */
function findTerm(word: string, byStem: Map<string, Term>): Term | "no-content" {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length < 2 || stops.has(bare)) return "no-content";
  const stem = stemWord(bare);
  const term = byStem.get(stem) ?? { number: byStem.size, days: 0, lastDay: "" };
  byStem.set(stem, term);
  return term;
}

function countDay(terms: readonly Term[], day: string): void {
  for (const term of terms) {
    if (term.lastDay === day) continue;
    term.days += 1;
    term.lastDay = day;
  }
}

function weigh(found: readonly Term[], idf: readonly number[]): TermVector {
  const terms: number[] = [];
  const counts: number[] = [];
  // A typed array sorts by value without being told how.
  for (const number of Uint32Array.from(found, (term) => term.number).sort()) {
    const last = terms.length - 1;
    if (terms[last] === number) counts[last] = (counts[last] ?? 0) + 1;
    else {
      terms.push(number);
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
