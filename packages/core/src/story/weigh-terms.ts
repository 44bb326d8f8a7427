import type { Terms } from "./find-terms.ts";

/** Weight by term, of length one as a vector. */
export type TermVector = ReadonlyMap<string, number>;

/** What a text is about, as numbers. */
export interface WeighedText {
  /** Names and words, the rarer in the batch the heavier. */
  readonly terms: TermVector;
  /** Both by how often the text uses them: the story's own name stays heavy however many texts hold it. */
  readonly profile: TermVector;
}

/** Names tell stories apart better than words do. */
const nameWeight = 3;
const wordShare = 0.5;
/** The heaviest terms of a text say what it is about; the tail costs time and adds noise. */
const termLimit = 120;

/** Weighs the terms of each text by how often it uses them, and how few others do. */
export function weighTerms(texts: readonly Terms[]): readonly WeighedText[] {
  const counted = texts.map(listTerms);
  const holders = new Map<string, number>();
  for (const terms of counted) for (const { key } of terms) holders.set(key, (holders.get(key) ?? 0) + 1);
  const rarity = (key: string): number => Math.log(1 + texts.length / (holders.get(key) ?? 1));
  return texts.map((text, at) => ({
    terms: makeUnit((counted[at] ?? []).map(({ key, weight }) => [key, weight * rarity(key)] as const)),
    profile: profileOf(text),
  }));
}

function profileOf({ names, words }: Terms): TermVector {
  return makeUnit([
    ...[...names].map(([name, times]) => [`@${name}`, times] as const),
    ...[...words].map(([word, times]) => [word, times * wordShare] as const),
  ]);
}

function listTerms({ names, words }: Terms): readonly { readonly key: string; readonly weight: number }[] {
  return [
    ...[...names].map(([name, times]) => ({ key: `@${name}`, weight: nameWeight * (1 + Math.log(times)) })),
    ...[...words].map(([word, times]) => ({ key: word, weight: 1 + Math.log(times) })),
  ];
}

function makeUnit(weights: readonly (readonly [string, number])[]): TermVector {
  const kept = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, termLimit);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(kept.map(([key, weight]) => [key, weight / length]));
}

/** The inner product: 0 for nothing in common, 1 for two equal vectors of length one. */
export function compareVectors(a: TermVector, b: TermVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}

/** The sum of vectors. */
export function sumVectors(vectors: readonly TermVector[]): TermVector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [key, weight] of vector) sum.set(key, (sum.get(key) ?? 0) + weight);
  }
  return sum;
}
