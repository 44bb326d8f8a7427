import { findWords, type Word } from "#text";
import {
  firstPersonWords,
  furnitureSigns,
  hedgeWords,
  leaningOpeners,
  sayingWords,
  secondPersonWords,
} from "../tables/sentence-words.ts";

/** How a sentence reads by itself, whatever day it is for. */
export const shapeNames = [
  "length",
  "short",
  "long",
  "numbers",
  "names",
  "participles",
  "quoted",
  "question",
  "firstPerson",
  "secondPerson",
  "hedged",
  "attributed",
  "leaning",
  "lowerOpening",
  "unfinished",
  "furniture",
] as const;

export type SentenceShape = Record<(typeof shapeNames)[number], number>;

const wordKinds = {
  firstPerson: firstPersonWords,
  secondPerson: secondPersonWords,
  hedged: hedgeWords,
  attributed: sayingWords,
};

type WordKind = keyof typeof wordKinds;

/** What each listed word is a sign of. */
const kindsOf: ReadonlyMap<string, readonly WordKind[]> = listKinds();
const openers: ReadonlySet<string> = new Set(leaningOpeners);

function listKinds(): ReadonlyMap<string, readonly WordKind[]> {
  const kinds = new Map<string, WordKind[]>();
  for (const kind of Object.keys(wordKinds) as readonly WordKind[]) {
    for (const word of wordKinds[kind]) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
}

/** Reads the shape of one sentence; every number lies between 0 and 1. */
export function readSentenceShape(text: string): SentenceShape {
  const words = findWords(text);
  const { kinds, numbers, names, participles } = countWords(words, text);
  const has = (kind: WordKind): number => (kinds.has(kind) ? 1 : 0);
  const lower = text.toLowerCase();
  return {
    length: Math.min(words.length, 40) / 40,
    short: Math.max(0, 9 - words.length) / 9,
    long: Math.min(1, Math.max(0, words.length - 32) / 32),
    numbers: Math.min(4, numbers) / 4,
    names: names / (words.length || 1),
    participles: Math.min(3, participles) / 3,
    quoted: shareQuoted(text),
    question: /\?["'”’)]*$/.test(text) ? 1 : 0,
    firstPerson: has("firstPerson"),
    secondPerson: has("secondPerson"),
    hedged: has("hedged"),
    attributed: has("attributed"),
    leaning: openers.has(words[0]?.word ?? "") ? 1 : 0,
    lowerOpening: /^\p{Ll}/u.test(text) ? 1 : 0,
    unfinished: /[.!?]["'”’)]*$/.test(text) && !/\.\.\.$/.test(text) ? 0 : 1,
    furniture: furnitureSigns.some((sign) => lower.includes(sign)) ? 1 : 0,
  };
}

/** What the words are signs of, and how many are numbers, names (the first may be none) and participles. */
function countWords(words: readonly Word[], text: string) {
  const kinds = new Set<WordKind>();
  const hasNumber = /\p{N}/u.test(text);
  const counted = { kinds, numbers: 0, names: 0, participles: 0 };
  words.forEach(({ word, span }, place) => {
    for (const kind of kindsOf.get(word) ?? []) kinds.add(kind);
    if (hasNumber && /\p{N}/u.test(word)) counted.numbers += 1;
    if (place > 0 && isCapital(text, span.start)) counted.names += 1;
    if (word.length > 4 && word.endsWith("ed")) counted.participles += 1;
  });
  return counted;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 ? /\p{Lu}/u.test(text.charAt(at)) : code >= 65 && code <= 90;
}

/** The share of the characters that stands between quotation marks; a lone mark quotes all that is on its other side. */
function shareQuoted(text: string): number {
  const marks = [...text.matchAll(/["“”]/g)].map((mark) => mark.index);
  if (marks.length === 0) return 0;
  if (marks.length % 2 === 1) marks.push(text.length);
  let quoted = 0;
  for (let i = 0; i + 1 < marks.length; i += 2) quoted += (marks[i + 1] ?? 0) - (marks[i] ?? 0);
  return quoted / text.length;
}
