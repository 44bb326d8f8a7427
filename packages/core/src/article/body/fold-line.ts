/** Letters and digits alone, lower case: what two prints of one line have in common. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The letters and digits of a name in one piece: what two spellings of an outlet have in common. */
export function lettersOf(name: string): string {
  return foldLine(name).replaceAll(" ", "");
}
