import { type HtmlPage, isInline, type PageElement, textOf } from "#page";
import type { PageBlock } from "../body/find-blocks.ts";
import { isLong } from "./count-words.ts";
import type { StoryAddress } from "./story-address.ts";

/** A link to another story, with the lines of text in it. */
export interface Card {
  readonly link: PageElement;
  /** The same for all links to one story. */
  readonly story: string;
  /** Whether its address says that it is a story. */
  readonly isSure: boolean;
  /** Place of its first block in the page's list of blocks. */
  readonly place: number;
  /** The blocks it wraps; of a block that it shares with other text, its own words. */
  readonly lines: readonly string[];
  /** The whole line it stands in, where there is more in it than the link. */
  readonly around?: string;
  /** How much of that line is in no link: a label, a date, or the sentence that the link is a part of. */
  readonly beside: number;
}

/** More text than this beside a link is a sentence around it. */
const mostBeside = 120;
const arrows = /^[«‹←]\s?[^»›→]*$|^[^«‹←]*[»›→]$/;

/** Whether a line points backward or forward: "« A bridge falls". */
export function hasArrow(line: string): boolean {
  return arrows.test(line);
}

interface OpenCard extends Card {
  readonly lines: string[];
}

/** Where cards are looked for. */
export interface CardSources {
  readonly page: HtmlPage;
  readonly blocks: readonly PageBlock[];
  readonly readAddress: (href: string) => StoryAddress | undefined;
  /** Order of the element that the article begins with: above it only links to the next and the previous story count. */
  readonly start: number;
}

/** Finds the links to other stories that are more than words in a sentence, in page order. */
export function findCards(sources: CardSources): readonly Card[] {
  const cards: OpenCard[] = [];
  for (const [place, block] of sources.blocks.entries()) {
    const last = cards.at(-1);
    if (last !== undefined && block.link === last.link) last.lines.push(block.text);
    else for (const linked of readLinks(sources, block)) cards.push(...openCard(sources, linked, place));
  }
  return cards;
}

function openCard(
  { blocks, readAddress }: CardSources,
  { link, words }: LinkedWords,
  place: number,
): readonly OpenCard[] {
  const block = blocks[place];
  if (block === undefined || words === "") return [];
  const href = link.attributes["href"] ?? "";
  const address = href === "#" ? { key: words, kind: "unclear" } : readAddress(href);
  if (address === undefined || address.kind === "list") return [];
  const isSure = address.kind === "story";
  if (!isSure && !isLong(words)) return [];
  const around = words === block.text ? {} : { around: block.text };
  const beside = Math.max(0, block.text.length - block.linkLength);
  return [{ link, story: address.key, isSure, place, lines: [words], beside, ...around }];
}

interface LinkedWords {
  readonly link: PageElement;
  readonly words: string;
}

/** The links of a line: most lines have one, a row of links has several. */
function readLinks(
  { page, start }: CardSources,
  { link, element, text, linkLength }: PageBlock,
): readonly LinkedWords[] {
  if (link === undefined || (text.length - linkLength > mostBeside && !text.startsWith(textOf(link)))) return [];
  if (link.order < start && !hasArrow(text)) return [];
  if (link.order <= element.order) return [{ link, words: text }];
  const first = { link, words: textOf(link) };
  const others = linkLength > first.words.length ? readLaterLinks(page, link, element) : [];
  // In a row of links keywords are as likely as headlines.
  return others.length === 0 ? [first] : [first, ...others].filter(({ words }) => isLong(words));
}

function readLaterLinks(page: HtmlPage, link: PageElement, block: PageElement): readonly LinkedWords[] {
  const links: LinkedWords[] = [];
  for (let at = link.end; at < block.end; ) {
    const next = page.elements[at] as PageElement;
    if (!isInline(next.tag)) break;
    const isLink = next.tag === "a" && next.attributes["href"] !== undefined;
    if (isLink) links.push({ link: next, words: textOf(next) });
    at = isLink ? next.end : at + 1;
  }
  return links;
}
