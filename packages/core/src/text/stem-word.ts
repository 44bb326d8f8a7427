import { irregularForms } from "./tables/irregular-forms.ts";
import { wholeWords } from "./tables/whole-words.ts";

const bases = new Map(
  Object.entries(irregularForms).flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base])),
);

const whole = new Set(wholeWords);

/** Endings and what stands for them, longest first; a stem keeps at least three letters, one of them a vowel. */
const endings: readonly (readonly [ending: string, replacement: string])[] = [
  ["isations", "is"],
  ["izations", "is"],
  ["isation", "is"],
  ["ization", "is"],
  ["fulness", ""],
  ["ousness", ""],
  ["ations", ""],
  ["ments", ""],
  ["ation", ""],
  ["ingly", ""],
  ["ities", ""],
  ["ement", ""],
  ["ising", "is"],
  ["izing", "is"],
  ["ment", ""],
  ["ness", ""],
  ["ions", ""],
  ["ings", ""],
  ["edly", ""],
  ["ised", "is"],
  ["ized", "is"],
  ["ises", "is"],
  ["izes", "is"],
  ["ers", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["ing", ""],
  ["ion", ""],
  ["ity", ""],
  ["ise", "is"],
  ["ize", "is"],
  ["ed", ""],
  ["er", ""],
  ["es", ""],
  ["ly", ""],
  ["al", ""],
  ["e", ""],
  ["s", ""],
];

/**
 * A word cut down to a stem that its forms share: "resigned", "resigning", "resigns" and "resignation" give "resign".
 *
 * A light stripper of English endings for comparing wording, never for showing. Words of up to three letters and
 * words with a digit stay whole.
 *
 * @param word - Lower-cased, as `findWords` gives it.
 *
 * @example
 * stemWord("troops"); // "troop"
 */
export function stemWord(word: string): string {
  const form = word.replace(/'s?$/, "");
  const plain = bases.get(form) ?? form;
  if (plain.length <= 3 || /\d/.test(plain)) return plain;
  const singular = /[^esui]s$/.test(plain) ? plain.slice(0, -1) : plain;
  return whole.has(singular) ? singular : undouble(stripEnding(singular));
}

function stripEnding(word: string): string {
  for (const [ending, replacement] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, word.length - ending.length) + replacement;
    if (/[aeiouy]/.test(stem) && !word.endsWith("ss")) return stem;
  }
  return word;
}

/** "stopp" of "stopped" is "stop"; "kill" loses a letter in all its forms. */
function undouble(stem: string): string {
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && last !== undefined && !"aeiou".includes(last)
    ? stem.slice(0, -1)
    : stem;
}
