import type { HtmlPage, PageElement } from "#page";
import type { Related } from "../article.ts";
import type { PageBlock } from "../body/find-blocks.ts";
import { foldLine } from "../body/fold-line.ts";
import { isBodyLabel, type LabelledBlock } from "../body/labelled-block.ts";
import { readCardHeadline } from "./card-headline.ts";
import { gatherCues } from "./card-surroundings.ts";
import { isLong } from "./count-words.ts";
import { dropMenus, type JudgedCard } from "./drop-menus.ts";
import { type Card, findCards } from "./find-cards.ts";
import { findHeadings } from "./find-headings.ts";
import { readHeading } from "./heading-scopes.ts";
import { type CardPlace, judgeCard } from "./judge-card.ts";
import { makeAddressReader } from "./story-address.ts";
import { stripTeaserLabel } from "./strip-teaser-label.ts";

/** The page as far as it has been read. */
export interface TeaserSources {
  readonly page: HtmlPage;
  readonly blocks: readonly PageBlock[];
  readonly labelled: readonly LabelledBlock[];
  readonly headline: string | undefined;
  /** The headline as printed. */
  readonly anchor: PageElement | undefined;
  /** The headlines of further whole articles on the page. */
  readonly next: readonly PageElement[];
  /** The page's own addresses: where it was read, and what it says itself. */
  readonly addresses: readonly string[];
}

const longestTeaser = 220;
const mostHeadingWords = 5;

/**
 * Finds the teasers of other stories on an article's page, in page order: what is announced as related wherever it stands,
 * and what stands in or under the article with nothing said against it. Menus, side columns and lists of what is most read are no teasers.
 */
export function findRelated(sources: TeaserSources): readonly Related[] {
  const { page, blocks, labelled, anchor, addresses } = sources;
  const body = labelled.filter(({ label }) => isBodyLabel(label)).map(({ block }) => block);
  const bounds = findBounds(body, anchor);
  const links = findCards({ page, blocks, readAddress: makeAddressReader(addresses), start: bounds.start });
  const cards = links.filter(({ place }) => !isLinkedHeading(blocks[place]));
  const linked = dropMenus(judgeCards({ page, blocks, body, bounds }, cards)).map(readTeaser);
  const teasers = [...linked, ...findUnlinked(sources)].toSorted((one, other) => one.place - other.place);
  return mergeStories(teasers, sources.headline);
}

/** A heading may lead to the list of all that stands under it. */
function isLinkedHeading(block: PageBlock | undefined): boolean {
  if (block === undefined || !/^h[1-6]$/.test(block.element.tag)) return false;
  return block.text.split(" ").length <= mostHeadingWords && (readHeading(block) ?? "open") !== "open";
}

/** Orders of the elements that the article begins with, that its text begins with, and that its text ends with. */
interface ArticleBounds {
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

function findBounds(body: readonly PageBlock[], anchor: PageElement | undefined): ArticleBounds {
  const first = body[0]?.element.order ?? 0;
  return { start: Math.min(first, anchor?.order ?? first), first, last: body.at(-1)?.element.order ?? 0 };
}

function readPosition({ order }: PageElement, { start, first, last }: ArticleBounds): CardPlace["position"] {
  if (order < first) return order < start ? "above" : "head";
  return order < last ? "inside" : "under";
}

interface JudgeSources extends Pick<TeaserSources, "page" | "blocks"> {
  readonly body: readonly PageBlock[];
  readonly bounds: ArticleBounds;
}

function judgeCards({ page, blocks, body, bounds }: JudgeSources, cards: readonly Card[]): readonly JudgedCard[] {
  const bodyBlocks = new Set(body);
  const headings = findHeadings(page, blocks, { cards, body: bodyBlocks });
  const around = gatherCues(page, cards, body[0]?.element);
  return cards.flatMap((card, index): readonly JudgedCard[] => {
    const block = blocks[card.place];
    const verdict = judgeCard(card, {
      heading: headings[index] ?? "open",
      around: around[card.link.order] ?? 0,
      position: readPosition(card.link, bounds),
      isBody: block !== undefined && bodyBlocks.has(block),
    });
    return verdict === "none" ? [] : [{ card, verdict, headline: readCardHeadline(page, card, verdict) }];
  });
}

interface Teaser {
  readonly place: number;
  /** The same for all links to one story. */
  readonly story: string;
  readonly isMarked: boolean;
  readonly related: Related;
}

function readTeaser({ card, headline: { text, isMarked } }: JudgedCard): Teaser {
  const url = card.link.attributes["href"];
  const related = { headline: stripTeaserLabel(text), ...(url && { url }) };
  return { place: card.place, story: card.story, isMarked, related };
}

/**
 * The headlines of whole articles below the page's own, and lines that lead to another story where the page was copied without
 * its links: "Read also: A bridge falls".
 */
function findUnlinked({ blocks, labelled, next }: TeaserSources): readonly Teaser[] {
  const lines = labelled.filter(({ block, label }) => label === "teaser" && block.link === undefined);
  const unlinked = new Set(lines.map(({ block }) => block));
  const headlines = new Set(next);
  if (unlinked.size === 0 && headlines.size === 0) return [];
  return blocks.flatMap((block, place): readonly Teaser[] => {
    const isNext = block.link === undefined && headlines.has(block.element);
    const headline = unlinked.has(block) ? stripTeaserLabel(block.text) : block.text;
    if (!isNext && (headline === block.text || !isLong(headline))) return [];
    return [{ place, story: headline, isMarked: isNext, related: { headline } }];
  });
}

/** One story is one teaser, however often the page links to it: by its marked headline where there is one. */
function mergeStories(teasers: readonly Teaser[], own: string | undefined): readonly Related[] {
  const stories = new Map<string, Teaser>();
  for (const teaser of teasers) {
    const known = stories.get(teaser.story);
    if (known === undefined || (teaser.isMarked && !known.isMarked)) stories.set(teaser.story, teaser);
  }
  const byLine = new Map<string, Related>();
  const ownLine = foldLine(own ?? "");
  for (const { related } of stories.values()) {
    const line = foldLine(related.headline);
    if (related.headline.length > longestTeaser || line === "" || line === ownLine || byLine.has(line)) continue;
    byLine.set(line, related);
  }
  return [...byLine.values()];
}
