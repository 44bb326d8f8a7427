import type { Language } from "./compile-language.ts";
import type { Filling, Lattice } from "./match.ts";
import { mendUnit } from "./mend-unit.ts";
import { readFigures } from "./read-figures.ts";
import { readNumbers } from "./read-numbers.ts";
import type { Token } from "./split-tokens.ts";

/** Patterns reach this many tokens before a word that triggers the search, and after it. */
const reach = { before: 7, after: 7 };

interface Looked {
  readonly fillings: readonly Filling[];
  readonly isTrigger: boolean;
}

/** Looks up what each word and figure may stand for; stretches of text without a word of time are left out. */
export function readLattice(tokens: readonly Token[], language: Language): Lattice {
  const looked = tokens.map((_, at) => lookUp(tokens, at, language));
  const isActive = new Uint8Array(tokens.length);
  tokens.forEach((_, at) => {
    if (isTrigger(tokens, at, { looked: looked[at], language }))
      isActive.fill(1, Math.max(0, at - reach.before), at + reach.after);
  });
  return tokens.map((token, at) => {
    if (isActive[at] !== 1) return undefined;
    if (token.shape === "number") return [...readFigures(tokens, at, language.pack)];
    return [...(looked[at]?.fillings ?? []), ...readNumbers(tokens, at, language), ...mendUnit(tokens, at, language)];
  });
}

interface Known {
  readonly looked: Looked | undefined;
  readonly language: Language;
}

/** A word of time, a figure that may be a year, a clock or a date, or one that may be a decade or "the 14th". */
function isTrigger(tokens: readonly Token[], at: number, { looked, language }: Known): boolean {
  const token = tokens[at];
  if (token?.shape !== "number") return looked?.isTrigger === true;
  if (token.text.length >= 4 || /[:/]/.test(token.text)) return true;
  const next = tokens[at + 1];
  const { decadeEndings, ordinalEndings } = language.pack.numbers;
  return next?.before === "glued" && (decadeEndings.includes(next.text) || ordinalEndings.includes(next.text));
}

function lookUp(tokens: readonly Token[], at: number, language: Language): Looked | undefined {
  const token = tokens[at];
  const entries = token?.shape === "word" ? language.entries.get(token.text) : undefined;
  if (entries === undefined) return undefined;
  const fillings: Filling[] = [];
  let hasTrigger = false;
  for (const { slot, value, rest, isWeak, isShort, isTrigger } of entries) {
    if (!goesOn(tokens, at + 1, rest)) continue;
    const to = at + 1 + rest.length;
    fillings.push({ slot, value, to: isShort && hasStop(tokens, to) ? to + 1 : to, isWeak });
    hasTrigger ||= isTrigger;
  }
  return { fillings, isTrigger: hasTrigger };
}

function goesOn(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[from + i]?.text === word);
}

/** The full stop after "Jan." or "Sept." belongs to the name. */
function hasStop(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === "." && tokens[to]?.before === "glued";
}
