import type { Entry, Rule } from "./compile-language.ts";
import type { NumberWords } from "./read-number-words.ts";

/** All that a language knows of a word, so that one look finds it. */
export interface KnownWord {
  /** The slots it fills, alone or with the words after it. */
  readonly entries: readonly Entry[];
  /** Whether a number may start with it. */
  readonly isNumber: boolean;
  /** Whether it leaves no doubt that the word before it is a unit: "ago". */
  readonly isAfterUnit: boolean;
  /** The rules that start with it, by level. */
  readonly openings: readonly (Opening | undefined)[];
  /** Whether any does. */
  readonly isOpening: boolean;
}

/** The rules that start with one word, and the words and slots that can be their second element. */
export interface Opening {
  readonly rules: readonly Rule[];
  readonly words: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  /** Whether one of them has no second element, or one that takes no word. */
  readonly isOpen: boolean;
}

interface Tables {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly numberWords: NumberWords;
  /** Words that stand for one before a multiplier. */
  readonly articles: readonly string[];
  readonly levels: readonly (readonly Rule[])[];
}

/** Gathers from the tables of a language what it knows of each word. */
export function knowWords({ entries, numberWords, articles, levels }: Tables): ReadonlyMap<string, KnownWord> {
  const openings = levels.map(readOpenings);
  const words = new Set([...entries.keys(), ...numberWords.keys(), ...articles, ...openings.flatMap(keysOf)]);
  const know = (word: string): KnownWord => {
    const own = entries.get(word) ?? [];
    const rules = openings.map((level) => level.get(word));
    return {
      entries: own,
      isNumber: numberWords.has(word) || articles.includes(word),
      isAfterUnit: own.some(({ slot, rest }) => slot === "after-unit" && rest.length === 0),
      openings: rules,
      isOpening: rules.some((opening) => opening !== undefined),
    };
  };
  return new Map([...words].map((word) => [word, know(word)]));
}

function keysOf(level: ReadonlyMap<string, Opening>): readonly string[] {
  return [...level.keys()];
}

function readOpenings(level: readonly Rule[]): ReadonlyMap<string, Opening> {
  const byWord = new Map<string, Rule[]>();
  for (const rule of level) {
    for (const word of rule.elements[0]?.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return new Map([...byWord].map(([word, rules]) => [word, readOpening(rules)]));
}

function readOpening(rules: readonly Rule[]): Opening {
  const seconds = rules.map(({ elements }) => elements[1]);
  return {
    rules,
    words: new Set(seconds.flatMap((second) => (second?.look === undefined ? [...(second?.words ?? [])] : []))),
    slots: new Set(seconds.flatMap((second) => second?.slot ?? [])),
    isOpen: seconds.some((second) => second === undefined || second.look !== undefined),
  };
}
