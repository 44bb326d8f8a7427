import { fates } from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { tagAt, wordAt } from "../words/word-classes.ts";
import type { Amount } from "./amount.ts";
import type { Numeral } from "./read-numeral.ts";
import { readQualifier } from "./read-qualifier.ts";

const struck = new Set(fates);

/** How far, in words, a fate stands from the one it befell: "one elderly woman was killed". */
const reach = 5;

/** Whether a bare "one" counts nothing: "one of the reasons", "one day"; with a qualifier, a unit or a fate it counts. */
export function isLooseOne(tokens: readonly Token[], numeral: Numeral, amount: Amount): boolean {
  if (!numeral.isSpelled || numeral.min !== 1 || numeral.max !== 1 || numeral.isRatio) return false;
  if (readQualifier(tokens, amount.from) || /^(?:money|percent|measure)$/.test(amount.kind)) return false;
  if (amount.kind === "duration") return numeral.tail === undefined && wordAt(tokens, numeral.to) !== "-";
  if (/^(?:no|any|every)$/.test(wordAt(tokens, amount.from - 1))) return true;
  const next = wordAt(tokens, numeral.to);
  if (/^(?:more|other|person)$/.test(next)) return false;
  return !isStruckAfter(tokens, numeral.to) && !isStruckBefore(tokens, amount.from);
}

/** "one woman was killed", "one is missing"; not "one of the wounded". */
function isStruckAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const tag = tagAt(tokens, at);
    if (struck.has(wordAt(tokens, at))) return true;
    if (!/^(?:noun|aux|adv|cap|ing)$/.test(tag)) return false;
  }
  return false;
}

/** "killing one", "left one dead", "kills one soldier". */
function isStruckBefore(tokens: readonly Token[], from: number): boolean {
  return [from - 1, from - 2].some((at) => struck.has(wordAt(tokens, at))) && wordAt(tokens, from + 1) !== "of";
}
