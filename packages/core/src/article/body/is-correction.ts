import { changeWords, correctionLabels, correctionOpenings, noteLabels } from "../clues/correction-words.ts";
import { makeOpeningTest, makeWordTest } from "./starts-with.ts";

const opensCorrection = makeOpeningTest(correctionOpenings);
const speaksOfChange = makeWordTest(changeWords);
const ofCorrections: ReadonlySet<string> = new Set(correctionLabels);
const ofNotes: ReadonlySet<string> = new Set(noteLabels);
/** Words before a colon, a dash, a bracket or a date. */
const labelForm = /^[^\p{L}\p{N}]{0,8}(\p{L}[\p{L}’'.& ]{2,40}?)[.,]?\s?(?:[:(–—|\]]|\d)/u;

/**
 * Whether a paragraph says what was wrong with the article or was changed in it; "Updated 14:05" does not.
 *
 * @example
 * isCorrection("Correction: The bridge fell on Monday, not on Sunday."); // true
 * isCorrection("Editor's note: Ada Orl lives in Eskil."); // false
 */
export function isCorrection(text: string): boolean {
  if (opensCorrection(text)) return true;
  const label = labelForm.exec(text)?.[1]?.toLowerCase().replace(/’/g, "'");
  if (label === undefined) return false;
  return ofCorrections.has(label) || (ofNotes.has(label) && speaksOfChange(text));
}
