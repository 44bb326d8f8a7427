/** Letters and digits alone, lower case: what two prints of one line have in common. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
