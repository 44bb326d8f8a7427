import { attributionWeights, baseWeight, leastWeight } from "../weights/attribution-weights.ts";
import { listTraits, type Reported } from "./attribution-traits.ts";

/**
 * Whether a reported content is surely what the source said, from its first word to its last.
 *
 * A doubtful one is not listed among the quotations, for nobody is to be quoted wrongly. Its act of saying still counts:
 * the sentence stays claimed, by the same source.
 *
 * @example
 * // "The union said it would stay.": "it would stay" is sure.
 * // "The union said the pit, which fell, was old.": whether the union said that it fell is in doubt.
 */
export function isSure(reported: Reported): boolean {
  return listTraits(reported).reduce((sum, trait) => sum + attributionWeights[trait], baseWeight) >= leastWeight;
}
