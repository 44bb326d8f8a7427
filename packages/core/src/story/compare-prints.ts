import type { StandingRuns } from "./find-standing.ts";
import type { ArticlePrint, Numbers } from "./print-article.ts";

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
  /**
   * Pieces of the shared wording in the text where they are more, little changes inside a piece overlooked; absent
   * where one of the texts opens with it.
   */
  readonly pieces?: number;
  /** Runs of the longer text, and how many times as long it is. */
  readonly longerLength: number;
  readonly lengthRatio: number;
  /** Share of the numbers of the text with fewer that the other has, 0 to 1; 1 where there are hardly any. */
  readonly numbers: number;
}

/** Runs of the first seventy words. */
const leadRuns = 66;
/** A text opens with the shared wording when this part of its lead is shared. */
const openingLead = 0.1;
/** Runs between two pieces; a changed word breaks five. */
const pieceGap = 6;
/** With fewer numbers than this, nothing is said. */
const fewNumbers = 2;

/** An article, and the wording of it that is nobody's news. */
export interface Compared {
  readonly print: ArticlePrint;
  readonly standing: StandingRuns;
}

/** Counts what two articles share beside standing wording. */
export function compareRuns(a: Compared, b: Compared): SharedWording {
  let shared = 0;
  let outside = 0;
  visitNews(a, b, (i, j) => {
    shared += 1;
    outside += 1 - (((a.print.runs[i] ?? 0) | (b.print.runs[j] ?? 0)) & 1);
  });
  const [sizeOfA, sizeOfB] = [countNews(a), countNews(b)];
  return {
    shared,
    outside,
    containment: shared / Math.max(1, Math.min(sizeOfA, sizeOfB)),
    overlap: shared / Math.max(1, sizeOfA + sizeOfB - shared),
  };
}

/** How many runs an article has beside the standing ones. */
export function countNews({ print, standing }: Compared): number {
  return print.runs.length - standing.count;
}

/** Looks where two articles share the wording that they share. */
export function locateShared(a: Compared, b: Compared): SharedPlaces {
  const [one, other] = a.print.runs.length <= b.print.runs.length ? [a, b] : [b, a];
  const [shorter, longer] = [one.print, other.print];
  const inShorter: number[] = [];
  const inLonger: number[] = [];
  visitNews(one, other, (i, j) => {
    inShorter.push(shorter.places[i] ?? 0);
    inLonger.push(longer.places[j] ?? 0);
  });
  const shorterLead = leadShare(inShorter, shorter);
  const longerLead = leadShare(inLonger, longer);
  const isOpening = Math.max(shorterLead, longerLead) >= openingLead;
  return {
    shorterLead,
    longerLead,
    ...(!isOpening && { pieces: Math.max(countPieces(inShorter), countPieces(inLonger)) }),
    longerLength: longer.runs.length,
    lengthRatio: longer.runs.length / Math.max(1, shorter.runs.length),
    numbers: shareOfNumbers(shorter.numbers, longer.numbers),
  };
}

/** Calls with the indices of each run that both hold, where it is standing wording of neither. */
function visitNews(a: Compared, b: Compared, visit: (i: number, j: number) => void): void {
  const [inA, inB] = [a.standing.flags, b.standing.flags];
  visitShared(a.print.runs, b.print.runs, (i, j) => {
    if (inA?.[i] !== 1 && inB?.[j] !== 1) visit(i, j);
  });
}

/** Walks two sorted lists of runs, and calls with the indices of each run that both hold. */
function visitShared(a: Numbers, b: Numbers, visit: (i: number, j: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = (a[i] ?? 0) >>> 1;
    const y = (b[j] ?? 0) >>> 1;
    if (x === y) visit(i, j);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
}

function leadShare(places: readonly number[], { runs }: ArticlePrint): number {
  const size = Math.min(leadRuns, runs.length);
  return size === 0 ? 0 : places.filter((place) => place < leadRuns).length / size;
}

function countPieces(places: readonly number[]): number {
  const taken = new Uint8Array(1 + places.reduce((last, place) => Math.max(last, place), 0));
  for (const place of places) taken[place] = 1;
  let pieces = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let place = taken.indexOf(1); place !== -1; place = taken.indexOf(1, place + 1)) {
    if (place - last > pieceGap) pieces += 1;
    last = place;
  }
  return pieces;
}

function shareOfNumbers(a: Numbers, b: Numbers): number {
  const fewer = Math.min(a.length, b.length);
  if (fewer < fewNumbers) return 1;
  const others = new Set(b);
  return [...a].filter((number) => others.has(number)).length / fewer;
}
