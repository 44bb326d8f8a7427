import type { ArticlePrint } from "./print-article.ts";

/** How two texts share wording. */
export interface SharedWording {
  /** Runs of words both hold. */
  readonly shared: number;
  /** Of these, those that touch no quotation. */
  readonly outside: number;
  /** Share of the shorter text's runs that the other holds, 0 to 1. */
  readonly containment: number;
  /** Share of all runs of the two that both hold, 0 to 1. */
  readonly overlap: number;
}

/** Where the shared wording stands in two texts, and whether the numbers agree. */
export interface SharedPlaces {
  /** Share of each text's first words that the other holds, 0 to 1. */
  readonly shorterLead: number;
  readonly longerLead: number;
  /** Pieces of the shared wording in the text where they are more, little changes inside a piece overlooked. */
  readonly pieces: number;
  /** Runs of the longer text, and how many times as long it is. */
  readonly longerLength: number;
  readonly lengthRatio: number;
  /** Share of the numbers of the text with fewer that the other has, 0 to 1; 1 where there are hardly any. */
  readonly numbers: number;
}

/** Runs of the first seventy words. */
const leadRuns = 66;
/** Runs between two pieces; a changed word breaks five. */
const pieceGap = 6;
/** With fewer numbers than this, nothing is said. */
const fewNumbers = 2;

/** Counts what two texts share, given their runs, sorted. */
export function compareRuns(a: Uint32Array, b: Uint32Array): SharedWording {
  let shared = 0;
  let outside = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if ((x ^ y) >>> 1 === 0) {
      shared += 1;
      outside += 1 - ((x | y) & 1);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  const shorter = Math.min(a.length, b.length);
  return {
    shared,
    outside,
    containment: shorter === 0 ? 0 : shared / shorter,
    overlap: shared / Math.max(1, a.length + b.length - shared),
  };
}

/**
 * Looks where two articles share the wording that they share.
 *
 * @param isStanding - Runs to overlook: wording that stands in many articles.
 */
export function locateShared(a: ArticlePrint, b: ArticlePrint, isStanding: (hash: number) => boolean): SharedPlaces {
  const [shorter, longer] = a.runs.length <= b.runs.length ? [a, b] : [b, a];
  const inShorter: number[] = [];
  const inLonger: number[] = [];
  let i = 0;
  let j = 0;
  while (i < shorter.runs.length && j < longer.runs.length) {
    const x = (shorter.runs[i] ?? 0) >>> 1;
    const y = (longer.runs[j] ?? 0) >>> 1;
    if (x === y && !isStanding(x)) {
      inShorter.push(shorter.places[i] ?? 0);
      inLonger.push(longer.places[j] ?? 0);
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return {
    shorterLead: leadShare(inShorter, shorter),
    longerLead: leadShare(inLonger, longer),
    pieces: Math.max(countPieces(inShorter), countPieces(inLonger)),
    longerLength: longer.runs.length,
    lengthRatio: longer.runs.length / Math.max(1, shorter.runs.length),
    numbers: shareOfNumbers(a.numbers, b.numbers),
  };
}

function leadShare(places: readonly number[], { runs }: ArticlePrint): number {
  const size = Math.min(leadRuns, runs.length);
  return size === 0 ? 0 : places.filter((place) => place < leadRuns).length / size;
}

function countPieces(places: readonly number[]): number {
  const sorted = Uint32Array.from(places).sort();
  let pieces = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const place of sorted) {
    if (place - last > pieceGap) pieces += 1;
    last = place;
  }
  return pieces;
}

function shareOfNumbers(a: Uint32Array, b: Uint32Array): number {
  const fewer = Math.min(a.length, b.length);
  if (fewer < fewNumbers) return 1;
  const others = new Set(b);
  return a.filter((number) => others.has(number)).length / fewer;
}
