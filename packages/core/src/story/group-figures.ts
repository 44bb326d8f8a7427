import type { FigureKind } from "#claims";
import { compareText, findWords, stemWord } from "#text";
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

const seriesNames = new Map(
  countedWords.flatMap((words) => words.map((word) => [stemWord(word), words[0] ?? word] as const)),
);
const unspecific = new Set([...peopleWords, ...functionWords].map(stemWord));

/**
 * Groups figures into series: those that count one thing, in one unit, at places that can be one.
 *
 * "41 people killed", "a death toll of 58" and "49 dead" are one series; "eight police officers killed" is its own. A
 * figure without a place belongs to the place that half of the figures of its kind name.
 *
 * @returns Indices of the figures, ascending, every figure in exactly one group; groups by their first index.
 */
export function groupFigures(figures: readonly CountedFigure[]): readonly (readonly number[])[] {
  const sets = disjointSets(figures.length);
  const things = figures.map(thingOf);
  for (const members of Map.groupBy(figures.keys(), (at) => things[at] ?? at).values()) {
    const places = members.map((at) => placeOf(figures[at]));
    const homes = findHomes(places);
    const byHome = Map.groupBy(members.keys(), (turn) => homes.get(places[turn] ?? "") ?? "");
    for (const turns of byHome.values()) {
      for (const turn of turns) sets.join(members[turns[0] ?? 0] ?? 0, members[turn] ?? 0);
    }
  }
  return sets.list();
}

/** What is counted, in which unit: one key for all wordings; absent where the figure counts nothing known. */
export function thingOf({ counts, kind, unit }: Omit<CountedFigure, "place">): string | undefined {
  const words = findCountedWords(counts ?? "");
  return words.length === 0 ? undefined : [kind, unit?.toLowerCase(), ...words].join("|");
}

/** The series' name and the words that narrow it, sorted, each once; words for people only where there is nothing else. */
function findCountedWords(counts: string): readonly string[] {
  const stems = findWords(counts).map(({ word }) => stemWord(word));
  const telling = stems.filter((stem) => !unspecific.has(stem));
  const kept = telling.length > 0 ? telling : stems;
  return [...new Set(kept.map((stem) => seriesNames.get(stem) ?? stem))].sort(compareText);
}

function placeOf(figure: CountedFigure | undefined): string {
  return findWords(figure?.place ?? "")
    .map(({ word }) => word)
    .filter((word) => !unspecific.has(stemWord(word)))
    .join(" ");
}

/** For each place the one it is part of: "hospital in Marn" is Marn; no place is the one that half of them name. */
function findHomes(places: readonly string[]): ReadonlyMap<string, string> {
  const named = [...new Set(places)]
    .filter((place) => place !== "")
    .sort((a, b) => a.length - b.length || compareText(a, b));
  const homes = new Map<string, string>();
  for (const place of named) {
    homes.set(place, named.find((other) => ` ${place} `.includes(` ${other} `)) ?? place);
  }
  const counts = new Map<string, number>();
  for (const place of places) {
    const home = homes.get(place);
    if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  for (const [home, count] of counts) if (2 * count >= places.length) homes.set("", home);
  return homes;
}
