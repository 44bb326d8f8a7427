import { type Span, trimSpan } from "./span.ts";

/**
 * Finds the paragraphs of a text: runs of lines between blank lines.
 *
 * @returns Trimmed spans in reading order, never overlapping; empty when the text is blank.
 *
 * @example
 * findParagraphs("One.\n\nTwo."); // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function findParagraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  const breaks = /\n[^\S\n]*\n\s*/g;
  let start = 0;
  const push = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
  };
  for (const gap of text.matchAll(breaks)) {
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(text.length);
  return spans;
}
