import { type CueName, classWords, innocentPairs, tagCues } from "./tables/class-words.ts";
import { type WordPlace, WordTree } from "./word-tree.ts";

/** One bit a cue: what class words, tag or role hint an element to be. */
export const cues: Readonly<Record<CueName, number>> = Object.fromEntries(
  (Object.keys(classWords) as CueName[]).map((name, place) => [name, 1 << place]),
) as Record<CueName, number>;

const words = Object.entries(classWords) as [CueName, readonly string[]][];
const tree = new WordTree([...words.flatMap(([, ofCue]) => ofCue), ...innocentPairs]);
/** What a word of a class or id says, alone or as the second half of two written together. */
const bitsOf: number[] = new Array(tree.size).fill(0);
/** Where a word ends that says nothing after all, nor what it is the second half of. */
const innocent: boolean[] = new Array(tree.size).fill(false);

for (const [name, ofCue] of words)
  for (const word of ofCue) bitsOf[tree.find(word)] = bitsAt(tree.find(word)) | cues[name];
for (const pair of innocentPairs) innocent[tree.find(pair)] = true;

function bitsAt(place: WordPlace): number {
  return bitsOf[place] ?? 0;
}

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
  let bits = 0;
  /** What the word before says, withheld until the word after it is known. */
  let held = 0;
  let before: WordPlace = WordTree.start;
  for (let at = findWord(names, 0); at < names.length; ) {
    const end = findWordEnd(names, at);
    const word = tree.read(WordTree.start, names, [at, end]);
    const pair = before === WordTree.start ? word : tree.read(before, names, [at, end]);
    // "hidden-xs" is not hidden, and neither is "label-hidden".
    const isInnocent = innocent[pair] === true;
    if (!isInnocent) bits |= held;
    held = isInnocent ? 0 : bitsAt(word) | bitsAt(pair);
    before = word;
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
