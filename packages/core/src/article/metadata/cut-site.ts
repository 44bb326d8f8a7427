import { lettersOf } from "../body/fold-line.ts";

/** Signs that hardly ever stand in a headline part it from the outlet; dashes and colons do so only without them. */
const strongSeparator = /\s+(?:\||│|»|«|::|·|•|\/)\s+/;
const weakSeparator = /\s+[–—:-]{1,2}\s+/;
/** The headline makes up at least this much of a page title. */
const headlineShare = 0.4;

function partsOf(title: string): readonly string[] {
  return title.split(strongSeparator.test(title) ? strongSeparator : weakSeparator);
}

/** The longest part of a page title. */
export function longestPart(title: string): string {
  return partsOf(title).reduce((best, part) => (part.length > best.length ? part : best), "");
}

/** Whether a line names the outlet: one of its names, or the letters of its address. */
export type SiteTest = (line: string) => boolean;

/** @param names - Names of the outlet, and the letters of its address. */
export function makeSiteTest(names: readonly string[]): SiteTest {
  const known = new Set(names.map(lettersOf).filter((letters) => letters !== ""));
  return (line) =>
    known.has(lettersOf(line.replace(/^(?:https?:\/\/)?www\.|\.\p{Ll}{2,8}$/giu, ""))) || known.has(lettersOf(line));
}

/** A stated headline without the outlet's known name before or after it. */
export function cutKnownSite(title: string, isSite: SiteTest): string {
  const parts = partsOf(title);
  const rest = parts.filter((part) => !isSite(part));
  return rest.length < parts.length && rest.length > 0 ? cutAt(title, rest) : title;
}

/**
 * A page title without the outlet's name, known or not.
 *
 * @example
 * cutSite("A bridge falls | The Quarrow Herald", () => false); // "A bridge falls"
 */
export function cutSite(title: string, isSite: SiteTest): string {
  const known = cutKnownSite(title, isSite);
  if (known !== title || partsOf(title).length < 2) return known;
  const longest = longestPart(title);
  return longest.length > title.length * headlineShare ? longest : title;
}

function cutAt(title: string, rest: readonly string[]): string {
  const first = rest[0] ?? "";
  const last = rest.at(-1) ?? "";
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
}
