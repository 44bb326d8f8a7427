import type { PageElement } from "./page.ts";

/** Soft hyphens and zero-width marks, which no reader sees. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** These, and all white space but the blank. */
const odd = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** White space runs become one blank, invisible characters go, the ends are trimmed. */
export function tidyText(text: string): string {
  const line = text.trim();
  if (!line.includes("  ") && !odd.test(line)) return line;
  return line.replace(invisible, "").replace(/\s+/g, " ").trim();
}

/** The text of an element and all below it, tidied; elements that break lines count as blanks. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  collect(element, parts, " ");
  return tidyText(parts.join(""));
}

/** A sign that no page prints. */
const lineEnd = "\u2029";

/** The text of an element as readers see it broken into lines, each tidied, none empty. */
export function linesOf(element: PageElement): readonly string[] {
  const parts: string[] = [];
  collect(element, parts, lineEnd);
  return parts
    .join("")
    .split(lineEnd)
    .map(tidyText)
    .filter((line) => line !== "");
}

const wordEnd = /\p{Ll}$/u;
const wordStart = /^[\p{Lu}\d]/u;

function collect(element: PageElement, parts: string[], gap: string): void {
  for (const child of element.children) {
    if (typeof child === "string") addText(child, element.tag, parts);
    else {
      if (!isInline(child.tag)) parts.push(gap);
      collect(child, parts, gap);
      if (!isInline(child.tag)) parts.push(gap);
    }
  }
}

/** Two inline boxes side by side are set apart by style: "Ada Orl" and "4 March" are no word together; "m²" is one. */
function addText(text: string, tag: string, parts: string[]): void {
  const isRaised = tag === "sup" || tag === "sub";
  if (!isRaised && wordStart.test(text) && wordEnd.test(parts.at(-1) ?? "")) parts.push(" ");
  parts.push(text);
}

const inlineTags = new Set(
  (
    "a abbr acronym amp-img b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s " +
    "samp small source span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Whether the element runs on in a line of text rather than standing in a block of its own; so do elements a site made up. */
export function isInline(tag: string): boolean {
  return inlineTags.has(tag) || tag.includes("-");
}
