import type { JudgedSentence } from "./judge-candidates.ts";
import { compareVectors } from "./term-space.ts";

/** How much a sentence loses for saying what a chosen one says. */
const repetitionCost = 1;

/**
 * Chooses sentences one after the other: the best by score, less what it repeats of those already chosen.
 *
 * @param candidates - Best first.
 * @returns At most `count`, in order of choice.
 */
export function chooseSentences(candidates: readonly JudgedSentence[], count: number): readonly JudgedSentence[] {
  const chosen: JudgedSentence[] = [];
  const left = candidates.map((candidate) => ({ candidate, repeated: 0 }));
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    left.forEach(({ candidate, repeated }, i) => {
      const rival = left[best];
      if (!rival) return;
      const score = candidate.score - repetitionCost * repeated;
      if (score > rival.candidate.score - repetitionCost * rival.repeated) best = i;
    });
    const [next] = left.splice(best, 1);
    if (!next) break;
    chosen.push(next.candidate);
    for (const other of left) {
      other.repeated = Math.max(other.repeated, compareVectors(other.candidate.vector, next.candidate.vector));
    }
  }
  return chosen;
}
