import { findWords } from "#text";
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

const tables = {
  firstPerson: new Set(firstPersonWords),
  secondPerson: new Set(secondPersonWords),
  hedged: new Set(hedgeWords),
  attributed: new Set(sayingWords),
  leaning: new Set(leaningOpeners),
};

/** Reads the shape of one sentence; every number lies between 0 and 1. */
export function readSentenceShape(text: string): SentenceShape {
  const found = findWords(text);
  const words = found.map(({ word }) => word);
  const count = words.length || 1;
  const has = (table: ReadonlySet<string>): number => (words.some((word) => table.has(word)) ? 1 : 0);
  const lower = text.toLowerCase();
  return {
    length: Math.min(words.length, 40) / 40,
    short: Math.max(0, 9 - words.length) / 9,
    long: Math.min(1, Math.max(0, words.length - 32) / 32),
    numbers: Math.min(4, words.filter((word) => /\p{N}/u.test(word)).length) / 4,
    names: found.slice(1).filter(({ span }) => /\p{Lu}/u.test(text.charAt(span.start))).length / count,
    participles: Math.min(3, words.filter((word) => word.length > 4 && word.endsWith("ed")).length) / 3,
    quoted: shareQuoted(text),
    question: /\?["'”’)]*$/.test(text) ? 1 : 0,
    firstPerson: has(tables.firstPerson),
    secondPerson: has(tables.secondPerson),
    hedged: has(tables.hedged),
    attributed: has(tables.attributed),
    leaning: tables.leaning.has(words[0] ?? "") ? 1 : 0,
    lowerOpening: /^\p{Ll}/u.test(text) ? 1 : 0,
    unfinished: /[.!?]["'”’)]*$/.test(text) && !/\.\.\.$/.test(text) ? 0 : 1,
    furniture: furnitureSigns.some((sign) => lower.includes(sign)) ? 1 : 0,
  };
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
