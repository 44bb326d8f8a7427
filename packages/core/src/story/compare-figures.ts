import type { Figure } from "#claims";
import { thingOf } from "./group-figures.ts";

/** A figure, as far as two sentences can agree on it. */
export type ToldFigure = Pick<Figure, "kind" | "counts" | "unit" | "min" | "max" | "delta">;

/** The figures of one or several sentences, ready to be compared. */
export interface FigureSet {
  /** Kind and bounds of each. */
  readonly numbers: ReadonlySet<string>;
  /** What is counted, and the bounds given for it. */
  readonly bounds: ReadonlyMap<string, readonly Bounds[]>;
}

type Bounds = Pick<ToldFigure, "min" | "max">;

/** What the figures of two sentences say about one another; "none" where one of them has no figure. */
export type FigureVerdict = "agree" | "differ" | "unlike" | "none";

/** So many numbers for one thing are enough to compare by. */
const boundsKept = 8;

/** Reads figures for comparing; a length of time tells of the date, not of the happening. */
export function prepareFigures(figures: readonly ToldFigure[]): FigureSet {
  const telling = figures.filter(({ kind, min, max }) => kind !== "duration" && (min ?? max) !== undefined);
  const bounds = new Map<string, Bounds[]>();
  for (const figure of telling) {
    const thing = thingOf(figure);
    if (thing === undefined) continue;
    const key = `${thing} ${figure.delta}`;
    bounds.set(key, [...(bounds.get(key) ?? []), figure].slice(0, boundsKept));
  }
  return { numbers: new Set(telling.map(({ kind, delta, min, max }) => `${kind} ${delta} ${min} ${max}`)), bounds };
}

/** The figures of both. */
export function mergeFigures(a: FigureSet, b: FigureSet): FigureSet {
  const bounds = new Map(a.bounds);
  for (const [key, found] of b.bounds) bounds.set(key, [...(bounds.get(key) ?? []), ...found].slice(0, boundsKept));
  return { numbers: a.numbers.union(b.numbers), bounds };
}

/**
 * Compares the figures of two sentences.
 *
 * They "agree" where one number stands in both, or both count one thing and can both be right ("at least nine" and
 * "twelve"); they "differ" where both count one thing and cannot; else they are "unlike".
 */
export function compareFigures(a: FigureSet, b: FigureSet): FigureVerdict {
  if (a.numbers.size === 0 || b.numbers.size === 0) return "none";
  if (!a.numbers.isDisjointFrom(b.numbers)) return "agree";
  const shared = [...a.bounds].filter(([key]) => b.bounds.has(key));
  if (shared.length === 0) return "unlike";
  const canAgree = shared.some(([key, ours]) =>
    ours.some((one) => b.bounds.get(key)?.some((other) => meet(one, other))),
  );
  return canAgree ? "agree" : "differ";
}

function meet(a: Bounds, b: Bounds): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}
