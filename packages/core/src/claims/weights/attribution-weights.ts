// Learnt by benchmarks/train-attributions.ts from the reported speech of 513 articles of seven publishers (PolNeAR, development
// half). Logistic regression with a ridge, no randomness. Frozen at core precision 86.0, joint F1 63.0 on publishers left out of
// the learning.
import type { AttributionTrait } from "../sayings/attribution-traits.ts";

/** What each trait of a reported content adds to the weight for its being right, in tenths of a logit. */
export const attributionWeights: Readonly<Record<AttributionTrait, number>> = {
  says: 8,
  verbless: 5,
  denies: -4,
  named: 2,
  office: 2,
  apposed: 3,
  embedded: -10,
  late: -3,
  marked: 5,
  skipsNoun: -12,
  skipsFar: -11,
  startsRelative: -18,
  tail: -12,
  endsLoose: -2,
  comma: -9,
  dash: -14,
  describes: -8,
  aside: -7,
  secondVerb: -3,
  holdsCue: -3,
  holdsSaying: -5,
  isTold: -16,
};

/** The weight of a content without any trait. */
export const baseWeight = 14;

/** A content that weighs less is in doubt: chosen for a precision of 85 on publishers left out, and a little more. */
export const leastWeight = 11;
