import { findWords, stemWord, type Word } from "#text";
import { actorHeads, actorWords } from "./tables/actor-words.ts";
import { countedOnly, countedWords } from "./tables/counted-words.ts";
import { functionWords } from "./tables/function-words.ts";
import { kindredWords } from "./tables/kindred-words.ts";
import { numberWords } from "./tables/number-words.ts";

const common = new Set(functionWords);
const numbers = new Set(numberWords);
const actors = new Set(actorWords);
const heads = new Set(actorHeads);
/** "Dead" and "killed", "troops" and "soldiers" are one word here. */
const sameWord = new Map(
  [...kindredWords, ...countedWords].flatMap(([first = "", ...others]) =>
    [first, ...others]
      .filter((word) => !countedOnly.includes(word))
      .map((word) => [stemWord(word), stemWord(first)] as const),
  ),
);

/**
 * How a word stands in its sentence. A capital where a sentence begins tells nothing by itself: there the other sentences
 * decide, and a capital right after it ("Orlan Lines said") speaks for a name.
 */
export type WordForm = "number" | "actor" | "small" | "capital" | "opening" | "opening-name";

/** The telling stems of a sentence, each with how it stands there; with a capital anywhere, it stands so. */
export function findSentenceWords(sentence: string): ReadonlyMap<string, WordForm> {
  const keys = new Map<string, WordForm>();
  const found = findWords(sentence);
  for (const [at, { word, span }] of found.entries()) {
    if (common.has(word)) continue;
    const form = formOf(sentence, { word, span }, found[at + 1]);
    const stem = stemWord(word);
    const key = sameWord.get(stem) ?? stem;
    if (form && keys.get(key) !== "capital") keys.set(key, form);
  }
  return keys;
}

function formOf(sentence: string, { word, span }: Word, next: Word | undefined): WordForm | undefined {
  if (/^\d/.test(word) || numbers.has(word)) return "number";
  if (word.length < 3) return undefined;
  if (!isCapital(sentence.charAt(span.start))) return isActor(word, next) ? "actor" : "small";
  if (!isOpening(sentence, span.start)) return "capital";
  const goesOn =
    next?.span.start === span.end + 1 && !common.has(next.word) && isCapital(sentence.charAt(next.span.start));
  return goesOn ? "opening-name" : "opening";
}

/** "The ministry", "the transport ministry": who acts. */
function isActor(word: string, next: Word | undefined): boolean {
  return (
    actors.has(singularOf(word)) || (next !== undefined && heads.has(singularOf(next.word)) && !/(?:ed|s)$/.test(word))
  );
}

function singularOf(word: string): string {
  const plain = word.replace(/'s?$/, "");
  return plain.endsWith("ies") ? `${plain.slice(0, -3)}y` : plain.replace(/s$/, "");
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase();
}

/** Whether the sentence, a quotation in it or what follows its place line begins at `start`. */
function isOpening(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 3), start).trimEnd();
  return before === "" || before.endsWith(" -") || /[:“"‘«–—]$/u.test(before);
}
