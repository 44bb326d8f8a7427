import { type Family, indexFamilies, type Reading } from "#story";
import { cut, findSentences, nameOutlet, shareOfSmaller, wordSet } from "#text";
import { prepareRoots } from "./find-root.ts";
import type { Mention } from "./mention.ts";

/** Says which origin each sentence of a story goes back to. */
export type FindOrigin = (mention: Mention) => string;

/** A sentence that shares so much of its words with one of another copy stands there too, edited. */
const sameSentenceShare = 0.6;

/**
 * Prepares the count of independent sources. A sentence goes back to its family's origin (the agency, else the outlet
 * that had it first), unless no other copy has it: then the outlet added it, and is its origin. Where it says itself that
 * another outlet or agency heard or reported it, that one is its origin.
 */
export function prepareOrigins(readings: readonly Reading[], families: readonly Family[]): FindOrigin {
  const familyOf = indexFamilies(families);
  const sentencesOf = prepareSentences(readings);
  const findRoot = prepareRoots(readings);
  return (mention) => {
    const { reading, span } = mention;
    const family = familyOf.get(reading.id);
    const outlet = nameOutlet({ ...reading.article, source: reading.source });
    const root = findRoot(mention);
    if (root !== undefined && root !== outlet) return root;
    if (family === undefined) return outlet;
    const others = family.articles.filter((id) => id !== reading.id);
    const words = wordSet(cut(reading.article.text, span));
    const isShared = others.some((id) =>
      sentencesOf(id).some((sentence) => shareOfSmaller(words, sentence) >= sameSentenceShare),
    );
    return isShared || others.length === 0 || outlet === family.origin ? family.origin : outlet;
  };
}

type Words = ReadonlySet<string>;

/** Gives the word sets of an article's sentences, made once for each article that is asked for. */
function prepareSentences(readings: readonly Reading[]): (id: string) => readonly Words[] {
  const textOf = new Map(readings.map(({ id, article }) => [id, article.text]));
  const known = new Map<string, readonly Words[]>();
  return (id) => {
    const text = textOf.get(id) ?? "";
    const sentences = known.get(id) ?? findSentences(text).map((span) => wordSet(cut(text, span)));
    known.set(id, sentences);
    return sentences;
  };
}
