import { type CueName, classWords, innocentPairs, tagCues } from "./tables/class-words.ts";

/** One bit a cue: what class words, tag or role hint an element to be. */
export const cues: Readonly<Record<CueName, number>> = Object.fromEntries(
  (Object.keys(classWords) as CueName[]).map((name, place) => [name, 1 << place]),
) as Record<CueName, number>;

const wordBits = new Map<string, number>();
for (const [name, words] of Object.entries(classWords) as [CueName, readonly string[]][]) {
  for (const word of words) wordBits.set(word, (wordBits.get(word) ?? 0) | cues[name]);
}

const innocent = new Set(innocentPairs);

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
  remembered.set(names, bits);
  return bits;
}

/** Pages of one site share their class words: what was read once is remembered, up to a limit. */
const remembered = new Map<string, number>();
const mostRemembered = 20_000;

function readNames(names: string): number {
  const words = names
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  let bits = 0;
  for (const [place, word] of words.entries()) {
    const before = (words[place - 1] ?? "") + word;
    if (innocent.has(before) || innocent.has(word + (words[place + 1] ?? ""))) continue;
    bits |= (wordBits.get(word) ?? 0) | (wordBits.get(before) ?? 0);
  }
  return bits;
}
