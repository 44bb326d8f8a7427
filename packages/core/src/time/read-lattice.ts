import type { Language } from "./compile-language.ts";
import type { KnownWord } from "./know-words.ts";
import type { LanguagePack } from "./languages/language-pack.ts";
import type { Filling, Lattice } from "./match.ts";
import { mendUnit } from "./mend-unit.ts";
import { readFigures } from "./read-figures.ts";
import { readNumbers } from "./read-numbers.ts";
import type { Token } from "./split-tokens.ts";

/** Patterns reach this many tokens before a word that triggers the search, and after it. */
const reach = { before: 7, after: 7 };

/** Looks up what each word and figure may stand for, near the words that trigger the search. */
export function readLattice(tokens: readonly Token[], language: Language): Lattice {
  const places: number[] = [];
  const known = new Array<KnownWord | undefined>(tokens.length);
  const fillings = new Array<Filling[] | undefined>(tokens.length);
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isTrigger(tokens, at, language)) continue;
    const end = Math.min(tokens.length, at + reach.after);
    for (next = Math.max(next, at - reach.before); next < end; next += 1) {
      const word = language.words.get(tokens[next]?.text ?? "");
      const found = readFillings(tokens, next, { known: word, language });
      if (found === undefined) continue;
      known[next] = word;
      fillings[next] = found;
      places.push(next);
    }
  }
  return { places, known, fillings };
}

/** A word of time, a figure that may be a year, a clock or a date, or one that may be a decade or "the 14th". */
function isTrigger(tokens: readonly Token[], at: number, { words, mayTrigger, pack }: Language): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape === "mark") return false;
  if (token.shape === "number") return isTellingFigure(token, tokens[at + 1], pack);
  if (!mayTrigger(token.text)) return false;
  const entries = words.get(token.text)?.entries ?? [];
  return entries.some(({ isTrigger, rest }) => isTrigger && goesOn(tokens, at + 1, rest));
}

function isTellingFigure({ text }: Token, next: Token | undefined, { numbers }: LanguagePack): boolean {
  if (text.length >= 4 || /[:/]/.test(text)) return true;
  const { decadeEndings, ordinalEndings } = numbers;
  return next?.before === "glued" && (decadeEndings.includes(next.text) || ordinalEndings.includes(next.text));
}

interface Looked {
  readonly known: KnownWord | undefined;
  readonly language: Language;
}

/** What a token may stand for; undefined where that is nothing and no rule starts with it. */
function readFillings(tokens: readonly Token[], at: number, { known, language }: Looked): Filling[] | undefined {
  const token = tokens[at];
  if (token?.shape === "number") return [...readFigures(tokens, at, language.pack)];
  const mayBeNumber = known?.isNumber === true || language.pack.numbers.glue !== undefined;
  const mayBeUnit = language.mayFollowUnit(tokens[at + 1]?.text ?? "");
  if (known === undefined && !mayBeNumber && !mayBeUnit) return undefined;
  const fillings = token?.shape === "word" ? lookUp(tokens, at, known) : [];
  if (mayBeNumber) fillings.push(...readNumbers(tokens, at, language));
  if (mayBeUnit) fillings.push(...mendUnit(tokens, at, language));
  return fillings.length > 0 || known?.isOpening === true ? fillings : undefined;
}

/** The slots that a word fills, alone or with the words after it. */
function lookUp(tokens: readonly Token[], at: number, known: KnownWord | undefined): Filling[] {
  const fillings: Filling[] = [];
  for (const { slot, value, rest, isWeak, isShort } of known?.entries ?? []) {
    if (!goesOn(tokens, at + 1, rest)) continue;
    const to = at + 1 + rest.length;
    fillings.push({ slot, value, to: isShort && hasStop(tokens, to) ? to + 1 : to, isWeak });
  }
  return fillings;
}

function goesOn(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[from + i]?.text === word);
}

/** The full stop after "Jan." or "Sept." belongs to the name. */
function hasStop(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === "." && tokens[to]?.before === "glued";
}
