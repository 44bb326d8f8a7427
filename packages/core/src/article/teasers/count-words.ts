const blanklessLetters = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;
/** Scripts without blanks have about so many signs to a word. */
const signsPerWord = 2;
const fewestInHeadline = 4;

/** Counts the words of a line, roughly also in scripts that put no blanks between them. */
export function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words += 1;
  return words + Math.floor((text.match(blanklessLetters)?.length ?? 0) / signsPerWord);
}

/** Whether a line has as many words as most headlines have. */
export function isLong(text: string): boolean {
  return countWords(text) >= fewestInHeadline;
}
