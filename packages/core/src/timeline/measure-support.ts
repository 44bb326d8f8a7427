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
  return sentences.map((sentence) => countSupport(sentence, closenessToAll(sentence, postings), sentences));
}

/** For each term the sentences that hold it, with its weight there. */
type Postings = ReadonlyMap<number, readonly { readonly sentence: number; readonly weight: number }[]>;

function listPostings(sentences: readonly Supported[]): Postings {
  const postings = new Map<number, { sentence: number; weight: number }[]>();
  sentences.forEach(({ vector }, sentence) => {
    vector.terms.forEach((term, i) => {
      const entry = { sentence, weight: vector.weights[i] ?? 0 };
      const list = postings.get(term);
      if (list) list.push(entry);
      else postings.set(term, [entry]);
    });
  });
  return postings;
}

/** Cosines with the sentences that share a term, by their place. */
function closenessToAll({ vector }: Supported, postings: Postings): ReadonlyMap<number, number> {
  const cosines = new Map<number, number>();
  vector.terms.forEach((term, i) => {
    const own = vector.weights[i] ?? 0;
    for (const { sentence, weight } of postings.get(term) ?? []) {
      cosines.set(sentence, (cosines.get(sentence) ?? 0) + own * weight);
    }
  });
  return cosines;
}

function countSupport(own: Supported, cosines: ReadonlyMap<number, number>, all: readonly Supported[]): Support {
  const similar = new Set<string>();
  const same = new Set<string>();
  let echo = 0;
  for (const [place, cosine] of cosines) {
    const from = all[place]?.from ?? own.from;
    if (from === own.from) continue;
    echo += cosine * cosine;
    if (cosine >= likeness.similar) similar.add(from);
    if (cosine >= likeness.same) same.add(from);
  }
  return { similar: similar.size, same: same.size, echo };
}
