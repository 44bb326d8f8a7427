import { type LanguageCode, languageOf } from "../src/time/languages/languages.ts";

const joints = [" ", " ", " ", " ", "-", "", ", ", "\n\n", ". ", "’"];
const figures =
  "1 31 0000 9999 2019 1850 5th 1970s 10:30 24:00 2019-02-30 30/02/2019 999999999999 3.5. 12.03.2031 14h30".split(" ");
const oddities = ["", "\u0000", "😀", "İ", "ß", "\u0301", "\ud800", "$", "(", "“", "%"];

/** Texts of the words that a pack knows, of figures and of odd signs, in any order; the same in every run. */
export function* randomTexts(code: LanguageCode, count: number): Generator<string> {
  const words = wordsOf(code);
  const next = numbersFrom(code.charCodeAt(0));
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? "";
  for (let made = 0; made < count; made += 1) {
    let text = "";
    for (let left = next(9); left >= 0; left -= 1) {
      const word = pick(words);
      text += (next(4) === 0 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word) + pick(joints);
    }
    yield text;
  }
}

/** Small numbers from a seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function wordsOf(code: LanguageCode): readonly string[] {
  const { words, tense, prepositions } = languageOf(code);
  return [...words.keys(), ...prepositions.keys(), ...tense.future, ...tense.past, ...figures, ...oddities];
}
