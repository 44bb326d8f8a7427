import type { TermVector } from "./term-space.ts";

/** The mean of some sentence vectors, dense over the term space, and its length. */
export interface Centroid {
  readonly weights: Float64Array;
  readonly length: number;
}

/** The mean of the vectors; all zero when there are none. */
export function meanOf(vectors: readonly TermVector[], size: number): Centroid {
  const weights = new Float64Array(size);
  const share = vectors.length > 0 ? 1 / vectors.length : 0;
  for (const vector of vectors) {
    vector.terms.forEach((term, i) => {
      weights[term] = (weights[term] ?? 0) + share * (vector.weights[i] ?? 0);
    });
  }
  return { weights, length: lengthOf(weights) };
}

/** What both centroids hold: their sum over the terms they share ("PM-mean"). */
export function sharedMean(a: Centroid, b: Centroid): Centroid {
  const weights = a.weights.map((weight, term) => {
    const other = b.weights[term] ?? 0;
    return weight > 0 && other > 0 ? weight + other : 0;
  });
  return { weights, length: lengthOf(weights) };
}

/** What a day has more of than the days around it, whose mean weights are given. */
export function contrastOf(day: Centroid, around: Float64Array): Centroid {
  const weights = day.weights.map((weight, term) => Math.max(0, weight - (around[term] ?? 0)));
  return { weights, length: lengthOf(weights) };
}

/** Adds a share of some weights to a sum, term by term. */
export function addWeights(sum: Float64Array, weights: Float64Array, share: number): void {
  for (let term = 0; term < sum.length; term += 1) sum[term] = (sum[term] ?? 0) + share * (weights[term] ?? 0);
}

/** The cosine of a unit vector and a centroid, 0 to 1; 0 against an empty centroid. */
export function closenessTo(centroid: Centroid, vector: TermVector): number {
  if (centroid.length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < vector.terms.length; i += 1) {
    sum += (vector.weights[i] ?? 0) * (centroid.weights[vector.terms[i] ?? 0] ?? 0);
  }
  return sum / centroid.length;
}

function lengthOf(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}
