import * as closed from "../lexicon/closed-classes.ts";
import { cardinals } from "../lexicon/number-words.ts";
import type { Tag, Token } from "./find-tokens.ts";

const classes = new Map<string, Tag>();
const add = (words: readonly string[], tag: Tag): void => {
  for (const word of words) classes.set(word, tag);
};
add(closed.adverbs, "adv");
add(closed.irregularParticiples, "ed");
add(closed.irregularPasts, "past");
add(closed.plainVerbs, "verb");
add(closed.plainVerbs.map(addS), "verb");
add(closed.timeWords, "time");
add(closed.determiners, "det");
add(closed.possessives, "poss");
add(closed.objectPronouns, "pron");
add(closed.subjectPronouns, "pron");
add(closed.prepositions, "prep");
add(closed.conjunctions, "conj");
add(closed.subordinators, "sub");
add(closed.relatives, "rel");
add(["whoever", "whatever", "whichever", "whomever"], "rel");
add(closed.auxiliaries, "aux");
add(closed.modals, "modal");
add(closed.negations, "neg");
add(["to"], "to");
add(["that"], "that");
add(["'re", "'ve", "'d", "'m"], "aux");
add(["'ll"], "modal");
add(["her"], "poss");
add(["'s"], "poss");

add(Object.keys(cardinals), "num");

const openers = new Set(closed.openingParticiples);
const falseAdverbs = new Set(closed.falseAdverbs);
const plain = new Set(closed.plainVerbs.flatMap((verb) => [verb, addS(verb)]));
const ends = new Set(["may", "march", "will", "an", "so", "once"]);

function addS(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Tells a word's class from closed lists, its ending, its capital and the word before. */
export function tagWord(word: string, isCapital: boolean, before: readonly Token[]): Tag {
  const last = before.at(-1);
  const isFirst = last === undefined || last.tag === "sign";
  const known = classes.get(word);
  if (/^\d/.test(word)) return "num";
  if (word === "'s" && isShortIs(last)) return "aux";
  if (!/^[\p{L}']/u.test(word)) return "sign";
  if (isMonthMay(word, isCapital, last)) return "time";
  if (known !== undefined) return settle(known, word, { isCapital, isFirst, last });
  if (isCapital && !isFirst) return "cap";
  const open = tagByEnding(word, last);
  if (openers.has(word)) return open;
  if (!isCapital) return open;
  return open === "adv" ? "adv" : "cap";
}

/** "he’s" is "he is"; "Orl’s" may be either and mostly owns. */
function isShortIs(last: Token | undefined): boolean {
  return last?.tag === "pron" || last?.word === "that" || last?.word === "there";
}

interface Context {
  readonly isCapital: boolean;
  readonly isFirst: boolean;
  readonly last: Token | undefined;
}

/** "until 8 May", "since May": a month, nobody's name. */
function isMonthMay(word: string, isCapital: boolean, last: Token | undefined): boolean {
  if (word !== "may" || !isCapital || last === undefined) return false;
  return last.tag === "num" || /^(?:in|since|until|last|next|early|late|mid)$/.test(last.word);
}

/** A listed word that the context makes another: "the report", "March", "May". */
function settle(known: Tag, word: string, context: Context): Tag {
  const { isCapital, isFirst, last } = context;
  if (word === "am" && last?.tag === "num") return "time";
  if (isCapital && !isFirst && known !== "time" && !(known === "det" && word === "the")) {
    return isFunctionWord(known) && !ends.has(word) ? known : "cap";
  }
  if (known !== "time" && plain.has(word) && isNominal(last)) return "noun";
  if (known === "verb" && isCapital) return "cap";
  return known;
}

function isFunctionWord(tag: Tag): boolean {
  return tag !== "verb" && tag !== "past" && tag !== "ed" && tag !== "ing" && tag !== "noun" && tag !== "adv";
}

/** After a determiner, a possessive or a preposition comes a noun, not a verb. */
function isNominal(last: Token | undefined): boolean {
  return last !== undefined && (last.tag === "det" || last.tag === "poss" || last.tag === "prep" || last.tag === "num");
}

function tagByEnding(word: string, last: Token | undefined): Tag {
  if (word.length > 4 && word.endsWith("ly") && !falseAdverbs.has(word)) return "adv";
  if (word.length > 4 && word.endsWith("ing") && !isArticle(last)) return "ing";
  if (word.length > 3 && /[^e]ed$/.test(word) && !isArticle(last)) return "ed";
  return "noun";
}

function isArticle(last: Token | undefined): boolean {
  return last !== undefined && (last.tag === "det" || last.tag === "poss");
}
