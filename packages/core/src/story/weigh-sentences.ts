import { findWords, stemWord } from "#text";
import { countedWords } from "./tables/counted-words.ts";
import { functionWords } from "./tables/function-words.ts";
import { kindredWords } from "./tables/kindred-words.ts";
import { numberWords } from "./tables/number-words.ts";
import type { TermVector } from "./weigh-terms.ts";

/** What a sentence tells, weighed. */
export interface SentenceTerms {
  /** Names, numbers and words, of length one as a vector. */
  readonly all: TermVector;
  /** The words alone: what was done, and to what kind of thing. */
  readonly words: TermVector;
  /** Numbers that count something: too high for a day of the month, and no year. */
  readonly figures: ReadonlySet<string>;
}

const common = new Set(functionWords);
const numbers = new Set(numberWords);
/** "Dead" and "killed", "troops" and "soldiers" are one word here. */
const sameWord = new Map(
  [...kindredWords, ...countedWords].flatMap((words) =>
    words.map((word) => [stemWord(word), stemWord(words[0] ?? word)] as const),
  ),
);

/**
 * Weighs the words of each sentence by how few of the sentences hold them.
 *
 * @returns Terms for each sentence; empty where no word tells anything.
 */
export function weighSentences(sentences: readonly string[]): readonly SentenceTerms[] {
  const found = sentences.map(findKeys);
  const holders = new Map<string, number>();
  const seen = new Set<string>();
  for (const [at, keys] of found.entries()) {
    const sentence = sentences[at] ?? "";
    // A sentence that many copies carry counts once.
    if (seen.has(sentence)) continue;
    seen.add(sentence);
    for (const key of keys.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return found.map((keys) => {
    const weights = [...keys.keys()].map((key) => [key, Math.log(1 + seen.size / (holders.get(key) ?? 1))] as const);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    const all = new Map(weights.map(([key, weight]) => [key, weight / length]));
    return { all, words: new Map([...all].filter(([key]) => keys.get(key) === "word")), figures: findFigures(keys) };
  });
}

function findFigures(keys: ReadonlyMap<string, TermKind>): ReadonlySet<string> {
  return new Set(
    [...keys.keys()].filter((key) => /^\d+$/.test(key) && Number(key) > 31 && !/^(?:19|20)\d\d$/.test(key)),
  );
}

type TermKind = "name" | "number" | "word";

/** The telling stems of a sentence, each with what it is; a name anywhere is a name. */
function findKeys(sentence: string): ReadonlyMap<string, TermKind> {
  const keys = new Map<string, TermKind>();
  for (const { word, span } of findWords(sentence)) {
    const kind = kindOf(word, span.start > 0 ? sentence.charAt(span.start) : "");
    const stem = stemWord(word);
    const key = sameWord.get(stem) ?? stem;
    if (kind && keys.get(key) !== "name") keys.set(key, kind);
  }
  return keys;
}

/** @param sign - The word's first letter as it stands, where no sentence begins. */
function kindOf(word: string, sign: string): TermKind | undefined {
  if (common.has(word)) return undefined;
  if (/^\d/.test(word) || numbers.has(word)) return "number";
  if (word.length < 3) return undefined;
  return sign === sign.toLowerCase() ? "word" : "name";
}
