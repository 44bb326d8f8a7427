import { femaleNames, maleNames } from "../lexicon/people-words.ts";
import type { Entry } from "./people-register.ts";

const givenNames = new Set([...femaleNames, ...maleNames]);
const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The word a person is called by: "Orl" of "Jon Orl" and of "Jon Orl Jr". */
export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return suffixes.has(last) && words.length > 2 ? (words.at(-2) ?? "") : last;
}

/** Whether a name ends in "Jr", "III": the plain surname is then somebody else's, if there is another. */
export function hasSuffix(words: readonly string[]): boolean {
  return suffixes.has(words.at(-1) ?? "");
}

/**
 * Joins the entries that are one person told in two ways: "Lind Orlov" is "Vera Lind Orlov" when only one such is named, and
 * "Jon Orl" is "Jon T. Orl". The fuller name stays; names of bodies are left alone.
 */
export function mergeNames(byName: Map<string, Entry>): void {
  const fuller = new Map<string, Entry | "ambiguous">();
  const people = [...byName.values()].filter(({ kind }) => kind !== "body");
  for (const entry of people) {
    for (const key of shortForms(entry.words)) {
      const known = fuller.get(key);
      fuller.set(key, known === undefined || known === entry ? entry : "ambiguous");
    }
  }
  for (const { words } of people) {
    const key = words.join(" ");
    const full = fuller.get(key);
    if (full && full !== "ambiguous") byName.set(key, full);
  }
}

/** Takes out the runs of capitals that end in the full name of somebody else: "Peter Orl Meets Vera Lind". */
export function dropHeadlines(byName: Map<string, Entry>): void {
  for (const [key, { words, kind }] of [...byName]) {
    const starts = kind === "body" ? [] : words.slice(0, longestName * 2).keys();
    for (const at of starts) {
      const isName = at > 1 && at < words.length - 1 && givenNames.has(words[at] ?? "");
      if (isName && byName.has(words.slice(at).join(" "))) byName.delete(key);
    }
  }
}

/** A name longer than this is a list. */
const longestName = 6;

/** The shorter names of two words or more that stand for this one: its ends, and the name without initials. */
function shortForms(words: readonly string[]): readonly string[] {
  if (words.length < 3 || words.length > longestName) return [];
  // "Mary Vera Lind" is another than "Vera Lind".
  const ends = words.slice(1, -1).flatMap((word, i) => (givenNames.has(word) ? [] : [words.slice(i + 1).join(" ")]));
  const plain = words.filter((word, i) => i === 0 || !isInitial(word));
  return plain.length > 1 && plain.length < words.length ? [...ends, plain.join(" ")] : ends;
}

/** "J", "H.W.": an initial, its full stop kept or not. */
function isInitial(word: string): boolean {
  return /^\p{L}$|^(?:\p{L}\.)+\p{L}?$/u.test(word);
}
