import type { ArticlePrint } from "./print-article.ts";

/** How two texts share wording; standing text left out where `runs` say so. */
export interface SharedWording {
  /** Runs both hold. */
  readonly shared: number;
  /** Runs both hold outside quotations. */
  readonly sharedOutside: number;
  /** Share of the shorter text's runs that the other holds, 0 to 1. */
  readonly containment: number;
  /** How many times as long the longer one is. */
  readonly lengthRatio: number;
  /** Share of either lead found in the other text, the better of the two, 0 to 1. */
  readonly lead: number;
}

/** Measures what two articles share, by their runs and leads. */
export function compareWording(
  a: { readonly print: ArticlePrint; readonly runs: Uint32Array },
  b: { readonly print: ArticlePrint; readonly runs: Uint32Array },
): SharedWording {
  const { shared, outside } = countShared(a.runs, b.runs);
  const shorter = Math.min(a.runs.length, b.runs.length);
  const longer = Math.max(a.runs.length, b.runs.length);
  return {
    shared,
    sharedOutside: outside,
    containment: shorter === 0 ? 0 : shared / shorter,
    lengthRatio: shorter === 0 ? Number.POSITIVE_INFINITY : longer / shorter,
    lead: Math.max(shareOf(a.print.lead, b.print.runs), shareOf(b.print.lead, a.print.runs)),
  };
}

function shareOf(part: Uint32Array, whole: Uint32Array): number {
  return part.length === 0 ? 0 : countShared(part, whole).shared / part.length;
}

function countShared(a: Uint32Array, b: Uint32Array): { readonly shared: number; readonly outside: number } {
  let shared = 0;
  let outside = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x >>> 1 === y >>> 1) {
      shared += 1;
      outside += 1 - ((x | y) & 1);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return { shared, outside };
}
