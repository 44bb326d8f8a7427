import { splitWords } from "./find-words.ts";

/** The words of a text, each once. */
export function wordSet(text: string): Set<string> {
  return new Set(splitWords(text));
}

/** How many members two sets share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // By hand, not by `intersection`: pairs of sentences are compared by the thousand, and no set need be made for it.
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared;
}

/** What two sets share, as a part of the smaller one: 0 to 1, and 0 where one is empty. */
export function shareOfSmaller(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return countShared(a, b) / Math.max(1, Math.min(a.size, b.size));
}
