import { agedNouns, countNouns } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import type { Numeral } from "./read-numeral.ts";

const tallies = new Set(countNouns);
const aged = new Set(agedNouns);

/** Whether a numeral tells how old someone or something is. */
export function isAge(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.max >= 120) return isOld(tokens, numeral);
  return (
    isOld(tokens, numeral) ||
    isNamedAge(tokens, numeral) ||
    isStatedAge(tokens, numeral) ||
    isBracketedAge(tokens, numeral) ||
    isAgeBound(tokens, numeral)
  );
}

/** "34-year-old", "12 years old", "40 years of age". */
function isOld(tokens: readonly Token[], { to }: Numeral): boolean {
  const after = wordAt(tokens, to);
  const next = wordAt(tokens, to + 1);
  if (after === "-" && /^(?:year|month|week|day|hour)-olds?$/.test(next)) return true;
  return (
    /^(?:year|month|week|day)s?$/.test(after) && (next === "old" || (next === "of" && wordAt(tokens, to + 2) === "age"))
  );
}

/** "aged 34", "ages 3 and 5", "the age of 91", "aged between 12 and 15". */
function isNamedAge(tokens: readonly Token[], { from }: Numeral): boolean {
  for (let at = from - 1; at >= 0 && from - at < 6; at -= 1) {
    if (/^age[ds]?$/.test(wordAt(tokens, at))) return true;
    if (
      !/^(?:of|between|from|to|and|or|under|over|about|just|at|only)$/.test(wordAt(tokens, at)) &&
      tagAt(tokens, at) !== "num"
    )
      return false;
  }
  return false;
}

/** "Jon Hart, 49, was found", "a teacher, 34, was found", "Jon Hart (49)". */
function isBracketedAge(tokens: readonly Token[], { from, to, max }: Numeral): boolean {
  if (max < 1 || max >= 110) return false;
  // "Ana Orl, then 19, left"
  if (/^(?:now|then)$/.test(wordAt(tokens, from - 1))) return isBracketed(tokens, from - 1, to);
  return isBracketed(tokens, from, to);
}

/** A comma or bracket behind a name, or behind a lone person, and another after the number. */
function isBracketed(tokens: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(tokens, from - 1);
  if (!/^[,(]$/.test(before)) return false;
  const isClosed = /^(?:sign|)$/.test(tagAt(tokens, to)) && wordAt(tokens, to) !== "%";
  if (tagAt(tokens, from - 2) === "cap") return isClosed;
  const isSingular = tagAt(tokens, from - 2) === "noun" && !wordAt(tokens, from - 2).endsWith("s");
  return isSingular && wordAt(tokens, to) === (before === "," ? "," : ")") && !hasTally(tokens, from);
}

/** "My son is 12", "she turned 40.", "he was 27 when he left". */
function isStatedAge(tokens: readonly Token[], { from, to, max }: Numeral): boolean {
  const isPerson = /^(?:he|i|she)$/.test(wordAt(tokens, from - 2)) && /^(?:when|at|in)$/.test(wordAt(tokens, to));
  if (isPerson && /^(?:is|was|turned)$/.test(wordAt(tokens, from - 1))) return true;
  const isAlone =
    /^(?:is|was|'s|am|turned)$/.test(wordAt(tokens, from - 1)) && /^(?:sign|conj|)$/.test(tagAt(tokens, to));
  return isAlone && max < 110 && wordAt(tokens, to) !== "%" && !hasTally(tokens, from);
}

/** "children under five", "anyone over 65": people named before a bound, nothing counted after. */
function isAgeBound(tokens: readonly Token[], { from, to }: Numeral): boolean {
  if (!/^(?:under|over|below|above)$/.test(wordAt(tokens, from - 1)) || !aged.has(wordAt(tokens, from - 2)))
    return false;
  return tagAt(tokens, to) !== "noun" && tagAt(tokens, to) !== "cap";
}

function hasTally(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - 12), from).some(({ word }) => tallies.has(word));
}
