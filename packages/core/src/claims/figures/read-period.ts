import * as words from "../lexicon/number-words.ts";
import type { Token } from "../words/find-tokens.ts";
import { wordAt } from "../words/word-classes.ts";
import { readCardinal } from "./read-cardinal.ts";

/** What an amount is given for one of, and where its words end. */
export interface Period {
  readonly unit: string;
  readonly to: number;
}

const offsets = new Set(words.offsetWords);

/** "a year", "per litre", "per 100,000 people" after an amount; "a year ago" tells a time. */
export function readPeriod(tokens: readonly Token[], at: number): Period | undefined {
  const link = wordAt(tokens, at);
  if (!/^(?:an?|per|each|every)$/.test(link)) return undefined;
  const next = wordAt(tokens, at + 1);
  if (link === "per") {
    const base = readCardinal(tokens, at + 1);
    if (base && base.value >= 10) return { unit: String(base.value), to: base.to };
  }
  // "killed 12 people a second time": an ordinal.
  if (next === "second" && link !== "per") return undefined;
  const unit = words.durationUnits[next] ?? words.measureUnits[next] ?? words.rateBases[next];
  return unit && !offsets.has(wordAt(tokens, at + 2)) ? { unit, to: at + 2 } : undefined;
}
