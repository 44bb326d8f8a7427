import { populationNouns } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import type { Amount } from "./amount.ts";

const population = new Set(populationNouns);

/** Whether a figure is none of the events: a population, history, or the value that holds no more. */
export function isBackground(tokens: readonly Token[], amount: Amount, counts: string | undefined): boolean {
  return isPopulation(tokens, amount, counts) || isHistory(tokens) || isFormer(tokens, amount);
}

/** "a nation of 19 million", "the population of 19 million". */
function isPopulation(tokens: readonly Token[], { from }: Amount, counts: string | undefined): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  if (before.at(-1) === "of" && before.some((word) => population.has(word))) return true;
  return counts?.includes("population") === true || before.includes("population");
}

/** "since 1994", "the riots of 2015", "30 years ago". */
function isHistory(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word, tag }, i) =>
      (tag === "num" && /^(?:1[5-9]\d\d|200\d|201\d)$/.test(word) && wordAt(tokens, i - 1) !== "$") ||
      (word === "years" && wordAt(tokens, i + 1) === "ago"),
  );
}

/** "cut the number from 46 to 31", "to 31 from 46". */
function isFormer(tokens: readonly Token[], { from, to }: Amount): boolean {
  if (wordAt(tokens, from - 1) !== "from") return false;
  const next = wordAt(tokens, to) === "to" ? tagAt(tokens, to + 1) : "";
  return next === "num" || (wordAt(tokens, from - 3) === "to" && tagAt(tokens, from - 2) === "num");
}
