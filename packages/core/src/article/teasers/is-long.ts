const fewestWords = 4;

/** Whether a line has as many words as most headlines have. */
export function isLong(text: string): boolean {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words += 1;
  return words >= fewestWords;
}
