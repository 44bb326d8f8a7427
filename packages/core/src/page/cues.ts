import { type CueName, classWords, innocentPairs, tagCues } from "./tables/class-words.ts";

/** One bit a cue: what class words, tag or role hint an element to be. */
export const cues: Readonly<Record<CueName, number>> = Object.fromEntries(
  (Object.keys(classWords) as CueName[]).map((name, place) => [name, 1 << place]),
) as Record<CueName, number>;

/** What a word of a class or id says, alone or as the second half of two written together. */
interface WordFacts {
  bits: number;
  /** Whether it, or what it is the second half of, says nothing after all. */
  isInnocent: boolean;
  /** Whether a known word begins with it. */
  isOpening: boolean;
}

const factsOf = new Map<string, WordFacts>();

function addWord(word: string): WordFacts {
  for (let end = 1; end < word.length; end += 1) getFacts(word.slice(0, end)).isOpening = true;
  return getFacts(word);
}

function getFacts(word: string): WordFacts {
  const facts = factsOf.get(word) ?? { bits: 0, isInnocent: false, isOpening: false };
  factsOf.set(word, facts);
  return facts;
}

for (const [name, words] of Object.entries(classWords) as [CueName, readonly string[]][]) {
  for (const word of words) addWord(word).bits |= cues[name];
}
for (const pair of innocentPairs) addWord(pair).isInnocent = true;

const tagBits = new Map<string, number>(Object.entries(tagCues).map(([tag, name]) => [tag, cues[name]]));

/** The cue that a tag or an ARIA role carries by itself, as bits. */
export function findTagCues(tag: string): number {
  return tagBits.get(tag) ?? 0;
}

/**
 * Turns a class or id string into cue bits, by its words and by neighbouring words written together ("read-more").
 *
 * @example
 * findNameCues("article-image__credit") & cues.credit; // not 0
 */
export function findNameCues(names: string): number {
  const known = remembered.get(names);
  if (known !== undefined) return known;
  const bits = readNames(names);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(copyOf(names), bits);
  return bits;
}

/** Boxes of one page share their class words: what was read once is remembered, up to a limit. */
const remembered = new Map<string, number>();
const mostRemembered = 20_000;

/** A piece of a page holds all of the page in memory; a copy does not. */
function copyOf(names: string): string {
  return `${names} `.slice(0, -1);
}

function readNames(names: string): number {
  let bits = 0;
  /** Of the word before: what it says, withheld until the word after it is known. */
  let held = 0;
  let before = "";
  let isOpening = false;
  for (let at = findWord(names, 0); at < names.length; ) {
    const end = findWordEnd(names, at);
    const word = names.slice(at, end).toLowerCase();
    const facts = factsOf.get(word);
    const pair = isOpening || before === "" ? factsOf.get(before + word) : undefined;
    // "hidden-xs" is not hidden, and neither is "label-hidden".
    if (pair?.isInnocent !== true) bits |= held;
    held = pair?.isInnocent === true ? 0 : (facts?.bits ?? 0) | (pair?.bits ?? 0);
    before = word;
    isOpening = facts?.isOpening === true;
    at = findWord(names, end);
  }
  return bits | held;
}

function findWord(names: string, start: number): number {
  let at = start;
  while (at < names.length && !isLetter(names.charCodeAt(at))) at += 1;
  return at;
}

/** Where the word ends: "readMore" is two. */
function findWordEnd(names: string, start: number): number {
  let at = start + 1;
  let wasSmall = isSmall(names.charCodeAt(start));
  for (; at < names.length; at += 1) {
    const code = names.charCodeAt(at);
    if (!isLetter(code) || (wasSmall && !isSmall(code))) return at;
    wasSmall = isSmall(code);
  }
  return at;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetter(code: number): boolean {
  return isSmall(code) || (code >= 65 && code <= 90);
}
