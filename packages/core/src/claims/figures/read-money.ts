import * as words from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";
import type { Measured } from "./amount.ts";
import { isGlued } from "./read-cardinal.ts";
import type { Numeral } from "./read-numeral.ts";

interface Currency {
  readonly from: number;
  readonly unit: string;
}

/** The currency named right before a number: "$", "US$", "CHF", "Rs". */
export function findCurrencyBefore(tokens: readonly Token[], from: number): Currency | undefined {
  const before = wordAt(tokens, from - 1);
  const sign = words.currencySigns[before];
  if (sign) {
    const letters = before === "$" && isGlued(tokens, from - 2) ? wordAt(tokens, from - 2) : "";
    const local = words.dollarLetters[letters];
    return local ? { from: from - 2, unit: local } : { from: from - 1, unit: sign };
  }
  const code = words.currencyCodes[before];
  return code && tokens[from - 1]?.isCapital ? { from: from - 1, unit: code } : undefined;
}

/** Money by a sign or code before, or by a word or "p" after: "US$3.2m", "60 million Swiss francs", "45p". */
export function readMoney(tokens: readonly Token[], { from, to, isVague }: Numeral): Measured | undefined {
  const currency = findCurrencyBefore(tokens, from);
  if (currency) return { ...currency, to, kind: "money" };
  const next = wordAt(tokens, to);
  if (isGlued(tokens, to - 1) && (next === "p" || next === "c") && !tokens[to]?.isCapital) {
    return { from, to: to + 1, kind: "money", unit: next === "p" ? "GBP" : "USD", factor: 0.01 };
  }
  // "a 40-pound bag" weighs, "a 40-million-dollar bridge" costs.
  const at = (isVague && next === "of") || (next === "-" && wordAt(tokens, to + 1) !== "pound") ? to + 1 : to;
  return readMoneyWord(tokens, from, at);
}

function readMoneyWord(tokens: readonly Token[], from: number, at: number): Measured | undefined {
  const word = wordAt(tokens, at);
  const coin = words.coins[word];
  if (coin) return { from, to: at + 1, kind: "money", unit: coin, factor: 0.01 };
  const unit = words.currencyWords[word];
  if (unit) return { from, to: at + 1, kind: "money", unit };
  const after = wordAt(tokens, at + 1);
  const plain = words.currencyWords[after];
  if (!plain || !/^[a-z]+$/.test(word) || !tokens[at]?.isCapital) return undefined;
  const own = words.currencyNations[`${word} ${after.replace(/s$/, "")}`];
  return { from, to: at + 2, kind: "money", unit: own ?? plain };
}
