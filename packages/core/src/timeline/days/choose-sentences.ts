import type { JudgedSentence } from "./judge-candidates.ts";
import { listPairs, measurePairWorth, type WordPair } from "./pair-worth.ts";
import { compareVectors } from "./term-space.ts";

/** How much a sentence loses for saying what a chosen one says. */
const repetitionCost = 1.2;
/** What a score is raised by for each pair of words, by its worth, that no chosen sentence holds. */
const pairShare = 0.01;

interface Contender {
  readonly candidate: JudgedSentence;
  readonly pairs: ReadonlySet<WordPair>;
  /** The greatest likeness to a chosen sentence. */
  repeated: number;
}

/**
 * Chooses sentences one after the other: the best by score and by the words that the day is told with, less what it
 * repeats of those already chosen.
 *
 * @param candidates - All those of the day, best first: what they share says what the day is told with.
 * @returns At most `count`, in order of choice.
 */
export function chooseSentences(candidates: readonly JudgedSentence[], count: number): readonly JudgedSentence[] {
  const worth = new Map(measurePairWorth(candidates));
  const left = candidates.map(
    (candidate): Contender => ({ candidate, pairs: listPairs(candidate.terms), repeated: 0 }),
  );
  const chosen: JudgedSentence[] = [];
  while (chosen.length < count) {
    const [next] = left.splice(findBest(left, worth), 1);
    if (!next) break;
    chosen.push(next.candidate);
    for (const pair of next.pairs) worth.delete(pair);
    for (const other of left) {
      other.repeated = Math.max(other.repeated, compareVectors(other.candidate.vector, next.candidate.vector));
    }
  }
  return chosen;
}

/** Where the best contender stands; the first of equals. */
function findBest(contenders: readonly Contender[], worth: ReadonlyMap<WordPair, number>): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  contenders.forEach(({ candidate, pairs, repeated }, i) => {
    let gain = 0;
    for (const pair of pairs) gain += worth.get(pair) ?? 0;
    const score = candidate.score + pairShare * gain - repetitionCost * repeated;
    if (score <= most) return;
    most = score;
    best = i;
  });
  return best;
}
