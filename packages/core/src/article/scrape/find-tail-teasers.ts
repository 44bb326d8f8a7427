import type { Related } from "../article.ts";
import { stripTeaserLabel } from "../teasers/strip-teaser-label.ts";
import type { LabelledLine } from "./label-lines.ts";

const longestTeaser = 200;
const footerLine =
  /\bsince \d{4}\b|©|^\(c\)|\brights reserved\b|\bcopyright\b|^see (?:more|all)\b|^(?:view|show) (?:more|all)\b/i;

/**
 * Finds the headlines in what follows the article: each line one, or every second line where the lines before them are
 * the words of their pictures.
 */
export function findTailTeasers(tail: readonly LabelledLine[]): readonly Related[] {
  const start = tail.findIndex(({ label }) => label === "tail-heading");
  if (start < 0) return tail.flatMap(readAnnounced);
  const lines = tail
    .slice(start + 1)
    .filter(
      ({ text, label }) =>
        label !== "tail-heading" &&
        label !== "newsletter" &&
        label !== "menu" &&
        label !== "boilerplate" &&
        label !== "date-line" &&
        text.length <= longestTeaser * 2 &&
        !footerLine.test(text),
    )
    .map(({ text }) => text);
  const headlines = (isPaired(lines) ? lines.filter((_, place) => place % 2 === 1) : lines).map(stripTeaserLabel);
  return [...new Set(headlines)].filter((text) => text.split(" ").length >= 2).map((headline) => ({ headline }));
}

/** A line that says itself what it is: "Read also: A bridge falls". */
export function readAnnounced({ text, label }: LabelledLine): readonly Related[] {
  const headline = label === "teaser" ? stripTeaserLabel(text) : text;
  return headline === text ? [] : [{ headline }];
}

/** Whether lines come in twos: most first lines share a name with the second, and far fewer seconds with the next first. */
function isPaired(lines: readonly string[]): boolean {
  if (lines.length < 4 || lines.length % 2 !== 0) return false;
  let within = 0;
  let across = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    if (!shareName(lines[i] ?? "", lines[i + 1] ?? "")) continue;
    if (i % 2 === 0) within += 1;
    else across += 1;
  }
  const pairs = lines.length / 2;
  return within >= pairs * 0.6 && across < within * 0.7;
}

function shareName(a: string, b: string): boolean {
  const names = new Set(namesIn(a));
  return namesIn(b).some((name) => names.has(name));
}

/** Capitalised words, by their first letters: "Paris" and "Parisians" are of one stem. */
function namesIn(text: string): readonly string[] {
  return (text.match(/\p{Lu}[\p{L}]+/gu) ?? []).map((word) => word.slice(0, 5));
}
