import type { FigureKind } from "#claims";
import { findWords, stemWord } from "#text";
import { disjointSets } from "./disjoint-sets.ts";
import { countedWords, peopleWords } from "./tables/counted-words.ts";
import { functionWords } from "./tables/function-words.ts";

/** What a figure counts, as far as its series goes. */
export interface CountedFigure {
  readonly kind: FigureKind;
  /** Head noun and participle: "people detained". */
  readonly counts?: string;
  readonly unit?: string;
  /** The words of place. */
  readonly place?: string;
}

const classOf = new Map(
  countedWords.flatMap((words) => words.map((word) => [stemWord(word), words[0] ?? word] as const)),
);
const unspecific = new Set([...peopleWords, ...functionWords].map(stemWord));

/**
 * Groups figures into series: those that count one thing, in one unit, at places that can be one.
 *
 * "41 people killed", "a death toll of 58" and "49 dead" are one series; "eight police officers killed" is its own.
 *
 * @returns Indices of the figures, ascending, every figure in exactly one group; groups by their first index.
 */
export function groupFigures(figures: readonly CountedFigure[]): readonly (readonly number[])[] {
  const sets = disjointSets(figures.length);
  const firsts = new Map<string, number>();
  for (const [at, figure] of figures.entries()) {
    const key = seriesOf(figure, at);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    else sets.join(first, at);
  }
  return sets.list();
}

/** Same text for figures of one series; a figure of nothing known is alone. */
function seriesOf({ kind, counts, unit, place }: CountedFigure, at: number): string {
  const keys = findCountedKeys(counts ?? "");
  if (keys.length === 0) return `${at}`;
  return [kind, unit?.toLowerCase() ?? "", placeKey(place), ...keys].join("|");
}

/** The series' name and the words that narrow it, sorted, each once. */
function findCountedKeys(counts: string): readonly string[] {
  const keys = findWords(counts)
    .map(({ word }) => stemWord(word))
    .filter((stem) => !unspecific.has(stem))
    .map((stem) => classOf.get(stem) ?? stem);
  return [...new Set(keys)].sort();
}

function placeKey(place: string | undefined): string {
  return findWords(place ?? "")
    .map(({ word }) => word)
    .filter((word) => !unspecific.has(stemWord(word)))
    .join(" ");
}
