import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";

/** A standfirst longer than this opens the report rather than announces it. */
export const longestStandfirst = 160;
/** A shorter one than this is a second headline, whatever it says. */
const shortestOpening = 100;
/** Of an announcement the body says again more than this share of the longer words. */
const repeatedShare = 0.75;
const longWord = /[\p{L}\p{N}]{5,}|\p{N}+/gu;
const sentenceEnd = /[.!?…。！？।؟]["'“”’»)\]]*$/u;
const headingTag = /^h[1-6]$/;

/**
 * Makes a paragraph of a standfirst that opens the report: whole sentences, printed as a paragraph, with facts that the body
 * does not say again. A reader of the body alone would never learn them.
 */
export function promoteStandfirst(labelled: readonly LabelledBlock[]): void {
  const openings = labelled.filter(
    ({ label, block }) => label === "standfirst" && isOpening(block.text, block.element.tag),
  );
  if (openings.length === 0) return;
  const said = collectWords(labelled.filter(({ label }) => isBodyLabel(label)));
  for (const entry of openings) if (countRepeated(entry.block.text, said) <= repeatedShare) entry.label = "paragraph";
}

function isOpening(text: string, tag: string): boolean {
  return text.length >= shortestOpening && sentenceEnd.test(text) && !headingTag.test(tag);
}

function collectWords(entries: readonly LabelledBlock[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { block } of entries) for (const word of splitLongWords(block.text)) words.add(word);
  return words;
}

function countRepeated(text: string, said: ReadonlySet<string>): number {
  const words = new Set(splitLongWords(text));
  let repeated = 0;
  for (const word of words) if (said.has(word)) repeated += 1;
  return words.size === 0 ? 1 : repeated / words.size;
}

function splitLongWords(text: string): readonly string[] {
  return text.toLowerCase().match(longWord) ?? [];
}
