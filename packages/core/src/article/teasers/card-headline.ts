import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import type { Card } from "./find-cards.ts";
import { isLong } from "./is-long.ts";

/** What a card says is the headline of its story. */
export interface CardHeadline {
  readonly text: string;
  /** Whether the markup says so: a heading, or a class word. */
  readonly isMarked: boolean;
}

const headingTags = /^h[1-6]$/;
const stepsToHeading = 2;

/** Reads the headline of a card: not its kicker, date, summary or number of comments. */
export function readCardHeadline(page: HtmlPage, { link, lines }: Card): CardHeadline {
  const marked = findMarked(page, link);
  const text = marked.find(isLong) ?? lines.find(isLong) ?? marked[0] ?? lines[0] ?? "";
  return { text, isMarked: marked.includes(text) || isInHeading(page, link) };
}

function findMarked(page: HtmlPage, link: PageElement): readonly string[] {
  const found: string[] = [];
  for (let at = link.order + 1; at < link.end; at += 1) {
    const inner = page.elements[at] as PageElement;
    const text = isHeadline(inner) ? textOf(inner) : "";
    if (text !== "") found.push(text);
  }
  return found;
}

function isInHeading(page: HtmlPage, link: PageElement): boolean {
  let at: PageElement | undefined = link;
  for (let step = 0; at !== undefined && step <= stepsToHeading; step += 1) {
    if (isHeadline(at)) return true;
    at = page.elements[at.parent];
  }
  return false;
}

function isHeadline({ tag, cues: own }: PageElement): boolean {
  return headingTags.test(tag) || (own & cues.headline) !== 0;
}
