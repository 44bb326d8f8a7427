import { findProblem } from "./find-problem.ts";
import type { PageWarning, TextPage } from "./page.ts";

const maxLength = 8_000_000;

/**
 * Reads plain text as a person pastes it or a scraper saves it.
 *
 * @returns Paragraphs of lines; white space inside a line is one blank, save wide gaps, which stay a tab: they part the
 * items of a menu.
 *
 * @example
 * readTextPage("News   Sport\n\nOne.\nTwo.").paragraphs; // [["News\tSport"], ["One.", "Two."]]
 */
export function readTextPage(text: string): TextPage {
  const problem = findProblem(text);
  const warnings: readonly PageWarning[] = text.length > maxLength ? ["truncated-page"] : [];
  if (problem !== undefined) return { kind: "text", paragraphs: [], warnings, problem };
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const raw of text.slice(0, maxLength).split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = tidyLine(raw);
    if (line !== "") current.push(line);
    else if (current.length > 0) {
      paragraphs.push(current);
      current = [];
    }
  }
  if (current.length > 0) paragraphs.push(current);
  return { kind: "text", paragraphs, warnings };
}

function tidyLine(line: string): string {
  return line
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/\s+/g, (gap) => (gap.length > 2 || gap.includes("\t") ? "\t" : " "))
    .trim();
}
