import { englishCalendar, findWords, splitWords, stemWord } from "#text";
import { framingWords } from "./tables/link-words.ts";
import { stopWords } from "./tables/stop-words.ts";
import type { Entry } from "./timeline.ts";

/** An entry with what it is about. */
export interface Told {
  readonly entry: Entry;
  /** Stems of the words that say who did what to whom, and where. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
}

/** An entry that is about much the same thing. */
export interface LikeEntry {
  readonly told: Told;
  /** Words that stand in both. */
  readonly shared: number;
  /** What they weigh, as a part of the smaller of both: 0 to 1. */
  readonly share: number;
}

/** Finds the entries that share a telling word with some words. */
export type FindLikeEntries = (words: ReadonlySet<string>) => readonly LikeEntry[];

/** Shorter words carry nothing by themselves. */
const shortestWord = 3;
/** A word that so many entries hold finds none of them. */
const commonHolders = 200;

const silent = new Set([
  ...stopWords,
  ...framingWords,
  ...Object.keys(englishCalendar.months),
  ...Object.keys(englishCalendar.weekdays),
]);

/** Reads what an entry is about. */
export function readTold(entry: Entry): Told {
  return { entry, words: tellingWords(entry.text), names: nameWords(entry.text) };
}

/** The stems of the words of a text that say what it is about. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).flatMap(stemOf));
}

/** Words with a capital inside a sentence. */
function nameWords(text: string): ReadonlySet<string> {
  const inside = findWords(text).slice(1);
  return new Set(
    inside.filter(({ span }) => /\p{Lu}/u.test(text[span.start] ?? "")).flatMap(({ word }) => stemOf(word)),
  );
}

function stemOf(word: string): readonly string[] {
  const bare = word.replace(/'s$|'$/u, "");
  return bare.length < shortestWord || silent.has(bare) || isNumber(bare) ? [] : [stemWord(bare)];
}

/** What is planned and what comes of it differ in their numbers. */
function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

/** Prepares the search: a word weighs the more the fewer entries hold it. */
export function prepareLikeEntries(all: readonly Told[]): FindLikeEntries {
  const holders = new Map<string, Told[]>();
  for (const told of all) {
    for (const word of told.words) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [told]);
      else list.push(told);
    }
  }
  const weightOf = (word: string): number => Math.log(1 + all.length / (holders.get(word)?.length ?? 1));
  const weigh = (words: ReadonlySet<string>): number => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const weights = new Map(all.map((told) => [told, weigh(told.words)]));
  return (words) => {
    const whole = weigh(words);
    const found = new Map<Told, { shared: number; weight: number }>();
    for (const word of words) {
      const list = holders.get(word) ?? [];
      if (list.length > commonHolders) continue;
      for (const told of list) {
        const sum = found.get(told) ?? { shared: 0, weight: 0 };
        found.set(told, { shared: sum.shared + 1, weight: sum.weight + weightOf(word) });
      }
    }
    return [...found].map(([told, { shared, weight }]) => {
      return { told, shared, share: weight / Math.min(whole, weights.get(told) ?? whole) };
    });
  };
}
