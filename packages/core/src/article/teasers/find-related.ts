import type { HtmlPage, PageElement } from "#page";
import type { Related } from "../article.ts";
import type { PageBlock } from "../body/find-blocks.ts";
import { foldLine } from "../body/fold-line.ts";
import { isBodyLabel, type LabelledBlock } from "../body/labelled-block.ts";
import { readCardHeadline } from "./card-headline.ts";
import { gatherCues } from "./card-surroundings.ts";
import { dropMenus, type JudgedCard } from "./drop-menus.ts";
import { type Card, findCards } from "./find-cards.ts";
import { findHeadings } from "./find-headings.ts";
import { readHeading } from "./heading-scopes.ts";
import { judgeCard } from "./judge-card.ts";
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
  /** The page's own address, as far as it is known. */
  readonly address: string | undefined;
}

const longestTeaser = 220;
const mostHeadingWords = 5;

/**
 * Finds the teasers of other stories on an article's page, in page order: what is announced as related wherever it stands,
 * and what stands in or under the article with nothing said against it. Menus, side columns and lists of what is most read are no teasers.
 */
export function findRelated(sources: TeaserSources): readonly Related[] {
  const { page, blocks } = sources;
  const cards = findCards(page, blocks, makeAddressReader(sources.address)).filter(
    ({ place }) => !isLinkedHeading(blocks[place]),
  );
  return mergeStories(dropMenus(judgeCards(sources, cards)), sources.headline);
}

/** A heading may lead to the list of all that stands under it. */
function isLinkedHeading(block: PageBlock | undefined): boolean {
  if (block === undefined || !/^h[1-6]$/.test(block.element.tag)) return false;
  return block.text.split(" ").length <= mostHeadingWords && (readHeading(block) ?? "open") !== "open";
}

function judgeCards({ page, blocks, labelled, anchor }: TeaserSources, cards: readonly Card[]): readonly JudgedCard[] {
  const lines = labelled.filter(({ label }) => isBodyLabel(label)).map(({ block }) => block);
  const body = new Set(lines);
  const headings = findHeadings(page, blocks, { cards, body });
  const around = gatherCues(page, cards, lines[0]?.element);
  const start = Math.min(lines[0]?.element.order ?? 0, anchor?.order ?? Number.POSITIVE_INFINITY);
  return cards.flatMap((card, index): readonly JudgedCard[] => {
    const block = blocks[card.place];
    const verdict = judgeCard(card, {
      heading: headings[index] ?? "open",
      around: around[card.link.order] ?? 0,
      isAbove: card.link.order < start,
      isBody: block !== undefined && body.has(block),
    });
    return verdict === "none" ? [] : [{ card, verdict, headline: readCardHeadline(page, card) }];
  });
}

/** One story is one teaser, however often the page links to it: by its marked headline where there is one. */
function mergeStories(judged: readonly JudgedCard[], own: string | undefined): readonly Related[] {
  const stories = new Map<string, JudgedCard>();
  for (const entry of judged) {
    const known = stories.get(entry.card.story);
    if (known === undefined || (entry.headline.isMarked && !known.headline.isMarked))
      stories.set(entry.card.story, entry);
  }
  const byLine = new Map<string, Related>();
  const ownLine = foldLine(own ?? "");
  for (const { card, headline } of stories.values()) {
    const text = stripTeaserLabel(headline.text);
    const line = foldLine(text);
    if (text.length > longestTeaser || line === "" || line === ownLine || byLine.has(line)) continue;
    const url = card.link.attributes["href"];
    byLine.set(line, { headline: text, ...(url && { url }) });
  }
  return [...byLine.values()];
}
