import { sentenceWeights } from "../weights/sentence-weights.ts";
import { type SentenceFeatures, sentenceFeatureNames } from "./sentence-features.ts";

/**
 * Scores a sentence as the wording of a day's entry, by a linear model learnt from journalists' timelines.
 *
 * Scores compare candidates for one day; they mean nothing across days.
 */
export function scoreSentence(features: SentenceFeatures): number {
  let score = 0;
  for (const name of sentenceFeatureNames) score += features[name] * sentenceWeights[name];
  return score;
}
