import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import { countWords, isLong } from "./count-words.ts";
import type { Card } from "./find-cards.ts";
import type { CardVerdict } from "./judge-card.ts";

/** What a card says is the headline of its story. */
export interface CardHeadline {
  readonly text: string;
  /** Whether the markup says so: a heading, or a class word. */
  readonly isMarked: boolean;
}

const headingTags = /^h[1-6]$/;
const stepsToHeading = 2;

/** Reads the headline of a card: not its kicker, date, summary or number of comments. */
export function readCardHeadline(page: HtmlPage, card: Card, verdict: CardVerdict): CardHeadline {
  const { link, lines } = card;
  const marked = findMarked(page, link);
  const text =
    marked.find(isLong) ??
    findShort(marked) ??
    lines.find(isLong) ??
    readWholeLine(card, verdict) ??
    marked[0] ??
    lines[0] ??
    "";
  return { text, isMarked: marked.includes(text) || isInHeading(page, link) };
}

/** Where no marked line is long the last with two words is the headline: what stands over it is its kicker. */
function findShort(marked: readonly string[]): string | undefined {
  return marked.findLast((line) => countWords(line) > 1);
}

/** Some lists link the kicker only and let the headline follow it. */
function readWholeLine({ around, lines: [words = ""] }: Card, verdict: CardVerdict): string | undefined {
  return verdict === "announced" && around?.startsWith(words) === true ? around : undefined;
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
