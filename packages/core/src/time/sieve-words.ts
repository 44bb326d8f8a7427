/** Ends and lengths of words are told apart by this many values each. */
const values = 32;

/**
 * Makes a quick look at words: by their two ends and their length it passes over most that are not in a list, at a tenth
 * of the cost of looking them up.
 *
 * @returns Whether a word may be in the list; true for every word that is.
 */
export function sieveWords(words: Iterable<string>): (word: string) => boolean {
  const passes = new Uint8Array(values ** 3);
  for (const word of words) passes[shapeOf(word)] = 1;
  return (word) => passes[shapeOf(word)] === 1;
}

function shapeOf(word: string): number {
  const { length } = word;
  const first = word.charCodeAt(0) % values;
  const last = word.charCodeAt(length - 1) % values;
  return (first * values + last) * values + (length % values);
}
