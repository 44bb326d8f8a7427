import { qualifiers } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import type { Amount } from "./amount.ts";
import type { Numeral } from "./read-numeral.ts";

/**
 * The words that open or blur a figure, as they are written in results: "at least", "up to", "about", "nearly".
 *
 * A range has "between" where it says so; a vague numeral is named by itself: "dozens".
 */
export function nameQualifier(tokens: readonly Token[], numeral: Numeral, amount: Amount): string | undefined {
  const { from, to } = amount;
  if (isSpread(tokens, amount)) return undefined;
  const found = readQualifier(tokens, from) ?? readTrailing(tokens, to);
  if (found) return found;
  if (numeral.isRange && wordAt(tokens, from - 1) === "between") return "between";
  if (!numeral.isVague) return undefined;
  return tokens
    .slice(numeral.from, numeral.to)
    .map(({ word }) => word)
    .join(" ");
}

/** "$3bn over five years", "40 deaths over two days": across that time, not more than it. */
function isSpread(tokens: readonly Token[], { from, kind }: Amount): boolean {
  return (
    kind === "duration" &&
    wordAt(tokens, from - 1) === "over" &&
    /^(?:noun|cap|num|sign)$/.test(tagAt(tokens, from - 2))
  );
}

/** The words right before a figure. */
export function readQualifier(tokens: readonly Token[], at: number): string | undefined {
  const end = /^(?:an?|the)$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
  const before = tokens
    .slice(Math.max(0, end - 5), at)
    .filter(({ word, tag }) => tag !== "sign" || word === ",")
    .map(({ word }) => word);
  return findPhrase(before.join(" ")) ?? (end < at ? findPhrase(before.slice(0, -1).join(" ")) : undefined);
}

/** Where the words of the qualifier begin; the figure's own start where it has none. */
export function findQualifierStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 5 && isQualifying(tokens, start, at)) start -= 1;
  return start;
}

function isQualifying(tokens: readonly Token[], start: number, at: number): boolean {
  const word = wordAt(tokens, start - 1);
  // "to 41" leads to the figure, "up to 41" is a qualifier.
  if (word === "to") return wordAt(tokens, start - 2) === "up" || start < at;
  return qualifying.has(word) && (word !== "at" || start < at);
}

const qualifying = new Set([...qualifiers.flatMap(([phrase]) => phrase.split(" ")), "another", "just", "only"]);

function findPhrase(before: string): string | undefined {
  return qualifiers.find(([phrase]) => before === phrase || before.endsWith(` ${phrase}`))?.[1];
}

const trailing: Readonly<Record<string, string>> = {
  "or more": "at least",
  "or so": "about",
  "or fewer": "up to",
  "or less": "up to",
  "at least": "at least",
  "at most": "up to",
};

/** "40 or more", "a dozen or so", "40+". */
function readTrailing(tokens: readonly Token[], to: number): string | undefined {
  const next = wordAt(tokens, to);
  if (next === "+") return "at least";
  return trailing[`${next} ${wordAt(tokens, to + 1)}`];
}
