import type { TextPage } from "#page";
import { makeOpeningTest } from "../body/starts-with.ts";
import { furnitureOpenings, teaserOpenings } from "../clues/phrases.ts";

const opensApart = makeOpeningTest([...furnitureOpenings, ...teaserOpenings]);

/** A line of a scraped page that stands for one piece of it: wrapped lines are put together again. */
export interface ScrapedLine {
  readonly text: string;
  /** Whether it follows the line before without a blank line between. */
  readonly isJoined: boolean;
}

const endsSentence = /[.!?…。！？]["'”’»)\]]*$/;

/** Whether a line reads like running text: long enough and ended like a sentence. */
export function isProseLine(text: string): boolean {
  return text.length >= 40 && endsSentence.test(text) && text.split(" ").length >= 6;
}

/** The page line by line; a paragraph broken by hard line ends becomes one line. */
export function readScrapedLines(page: TextPage): readonly ScrapedLine[] {
  return page.paragraphs.flatMap((lines): readonly ScrapedLine[] =>
    isWrapped(lines)
      ? [{ text: lines.join(" "), isJoined: false }]
      : lines.map((text, place) => ({ text, isJoined: place > 0 })),
  );
}

/** Lines broken for width: all but the last long, of like length, most of them ending in mid-sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return false;
  const longest = inner.reduce((most, line) => Math.max(most, line.length), 0);
  if (lines.slice(1).some(opensApart)) return false;
  if (longest < 40 || longest > 140 || inner.some((line) => line.length < longest * 0.6)) return false;
  const open = inner.filter((line) => !endsSentence.test(line)).length;
  return open >= inner.length * 0.6;
}
