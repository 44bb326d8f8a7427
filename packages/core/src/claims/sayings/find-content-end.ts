import { contentEndBias, contentEndWeights } from "../weights/content-end-weights.ts";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";
import { describeJoint, isJoint, type JointTrait, type Opening, surveyContent } from "./describe-joint.ts";

const weights: ReadonlyMap<string, number> = new Map(Object.entries(contentEndWeights));

/** Where the content that begins at `from` ends: the first joint at which more speaks for its end than for its going on. */
export function findContentEnd(tokens: readonly Token[], from: number, opening: Opening): number {
  const content = surveyContent(tokens, from, opening);
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (wordAt(tokens, at) === ";") return at;
    if (isJoint(tokens, at, content) && judgeJoint(describeJoint(tokens, at, content)) > 0) return at;
  }
  return tokens.length;
}

/** Above 0 the content ends here. */
function judgeJoint(traits: readonly JointTrait[]): number {
  return traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), contentEndBias);
}
