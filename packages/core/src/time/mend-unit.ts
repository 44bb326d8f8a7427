import type { Language } from "./compile-language.ts";
import type { Filling } from "./match.ts";
import { readNumbers } from "./read-numbers.ts";
import type { Token } from "./split-tokens.ts";

/**
 * Reads a misspelt unit between a number and "ago", "later" or "earlier": "five fays ago".
 *
 * One letter may be wrong, missing, added, or have changed places with its neighbour.
 */
export function mendUnit(tokens: readonly Token[], at: number, language: Language): readonly Filling[] {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token?.shape !== "word" || token.text.length < 3 || previous === undefined) return [];
  const { words } = language;
  const isUnit = words.get(tokens[at + 1]?.text ?? "")?.isAfterUnit === true;
  if (!isUnit || (words.get(token.text)?.entries.length ?? 0) > 0) return [];
  const isAfterNumber = previous.shape === "number" || readNumbers(tokens, at - 1, language).length > 0;
  if (!isAfterNumber) return [];
  const unit = language.units.find((word) => isOneEditAway(token.text, word));
  const entry = words.get(unit ?? "")?.entries.find(({ slot }) => slot === "counted-unit");
  return entry ? [{ slot: "counted-unit", value: entry.value, to: at + 1 }] : [];
}

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}
