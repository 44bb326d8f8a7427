import type { TermVector } from "./term-space.ts";

/** Cosines from which a sentence of another article says something similar, and from which it says the same. */
const likeness = { similar: 0.3, same: 0.5 };

/** What other articles say like a sentence. */
export interface Support {
  /** Articles with a similar sentence. */
  readonly similar: number;
  /** Articles with a sentence that says the same. */
  readonly same: number;
  /** The squared cosines of all sentences of other articles, added up. */
  readonly echo: number;
}

/** One of the sentences compared, and the article or family it comes from. */
export interface Supported {
  readonly vector: TermVector;
  readonly from: string;
}

/** Measures for each sentence, in order, how far the sentences of other articles bear it out. */
export function measureSupport(sentences: readonly Supported[]): readonly Support[] {
  const postings = listPostings(sentences);
  const cosines = new Float64Array(sentences.length);
  return sentences.map((sentence) => {
    addCosines(sentence, postings, cosines);
    const support = countSupport(sentence.from, cosines, sentences);
    cosines.fill(0);
    return support;
  });
}

/** For each term the places of the sentences that hold it, each followed by its weight there. */
type Postings = ReadonlyMap<number, readonly number[]>;

function listPostings(sentences: readonly Supported[]): Postings {
  const postings = new Map<number, number[]>();
  sentences.forEach(({ vector }, place) => {
    vector.terms.forEach((term, i) => {
      const list = postings.get(term);
      if (list) list.push(place, vector.weights[i] ?? 0);
      else postings.set(term, [place, vector.weights[i] ?? 0]);
    });
  });
  return postings;
}

/** Adds the cosines with all sentences that share a term, at their places. */
function addCosines({ vector }: Supported, postings: Postings, cosines: Float64Array): void {
  for (let i = 0; i < vector.terms.length; i += 1) {
    const own = vector.weights[i] ?? 0;
    const list = postings.get(vector.terms[i] ?? 0) ?? [];
    for (let k = 0; k < list.length; k += 2) {
      const place = list[k] ?? 0;
      cosines[place] = (cosines[place] ?? 0) + own * (list[k + 1] ?? 0);
    }
  }
}

function countSupport(own: string, cosines: Float64Array, all: readonly Supported[]): Support {
  const similar = new Set<string>();
  const same = new Set<string>();
  let echo = 0;
  for (let place = 0; place < cosines.length; place += 1) {
    const cosine = cosines[place] ?? 0;
    const from = all[place]?.from ?? own;
    if (cosine === 0 || from === own) continue;
    echo += cosine * cosine;
    if (cosine >= likeness.similar) similar.add(from);
    if (cosine >= likeness.same) same.add(from);
  }
  return { similar: similar.size, same: same.size, echo };
}
