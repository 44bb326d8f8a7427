import { isSampled } from "./list-shared-runs.ts";
import { isSpreadOut } from "./nominate-pairs.ts";
import { type ArticlePrint, comparePrints } from "./print-article.ts";

/**
 * What is known of the wording of a collection to which articles are added one by one. Plain data: it may be written as
 * JSON and read back, or kept as rows, one for each article and one for each sampled run that an article holds.
 */
export interface CopiesState {
  /** In the order of their coming; the numbers below are indices into it. */
  readonly prints: ArticlePrint[];
  /** By the hash of a sampled run, the articles that hold it: oldest first, the undated last. */
  readonly holders: Record<number, number[]>;
  /** For each article those that carry one text with it, as far as the two were compared. */
  readonly joined: number[][];
}

/** A collection without articles. */
export function startCopies(): CopiesState {
  return { prints: [], holders: {}, joined: [] };
}

/** The hashes of an article's sampled runs. */
export function listSampled({ runs }: Pick<ArticlePrint, "runs">): readonly number[] {
  const hashes: number[] = [];
  for (const run of runs) if (isSampled(run >>> 1)) hashes.push(run >>> 1);
  return hashes;
}

/** Whether a sampled run stands in the collection for longer than copies of one text appear. */
export function isStandingIn({ prints, holders }: CopiesState, hash: number): boolean {
  const list = holders[hash] ?? [];
  return isSpreadOut(list.length, (at) => prints[list[at] ?? 0]?.day);
}

/** Puts an article among the holders of a run. @returns The holders, and its place among them. */
export function addHolder(
  { prints, holders }: CopiesState,
  hash: number,
  article: number,
): { readonly list: readonly number[]; readonly place: number } {
  const list = holders[hash] ?? [];
  holders[hash] = list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isBefore = comparePrints(prints[list[middle] ?? 0] as ArticlePrint, prints[article] as ArticlePrint) < 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, article);
  return { list, place: low };
}
