import { cues, type HtmlPage, type PageElement } from "#page";
import { isLong } from "./count-words.ts";
import type { Card } from "./find-cards.ts";

/** What a lone story's own box may be said to be; the rest of its class words tell how it was designed. */
const ofCards = cues.ad | cues.related | cues.share | cues.bio | cues.newsletter;
/** What a box of several stories of the site may be said to be: no advertisement, no form to sign up, no buttons to share, no note on an author. */
const ofLists = ~(cues.ad | cues.newsletter | cues.share | cues.bio);

/** A navigation of so few stories, each with a headline, leads to the next and the previous one. */
const mostNeighbours = 4;

/**
 * Gathers for every element what class words say of the boxes around it.
 *
 * @param body - An element of the article's text: class words of what holds it say nothing about a link in it.
 * @returns Cue bits by the order of the element.
 */
export function gatherCues(page: HtmlPage, cards: readonly Card[], body: PageElement | undefined): Int32Array {
  const around = new Int32Array(page.elements.length);
  const stories = countStories(page, cards);
  const long = countStories(
    page,
    cards.filter(({ lines }) => lines.some(isLong)),
  );
  const from = body?.order ?? -1;
  for (const element of page.elements) {
    const { order, end, parent } = element;
    const inBox = { stories: countIn(stories, element), long: countIn(long, element) };
    const holdsBody = order <= from && from < end;
    around[order] = (around[parent] ?? 0) | (holdsBody ? 0 : believeCues(element.cues, inBox));
  }
  return around;
}

interface BoxCounts {
  readonly stories: number;
  /** Those whose link is as long as a headline. */
  readonly long: number;
}

function believeCues(own: number, { stories, long }: BoxCounts): number {
  if (stories < 2) return own & ofCards;
  const isNeighbours = stories === long && stories <= mostNeighbours;
  // A widget of related stories says more of what is in it than of where it stands.
  const notSide = (own & cues.related) === 0 ? 0 : cues.sidebar;
  return own & ofLists & ~notSide & ~notFooter(own) & (isNeighbours ? ~cues.nav : -1);
}

/** The foot of an article is not that of the page. */
function notFooter(own: number): number {
  return (own & cues.content) === 0 ? 0 : cues.footer;
}

function countIn(counts: Int32Array, { order, end }: PageElement): number {
  return (counts[end] ?? 0) - (counts[order] ?? 0);
}

/** How many stories are linked before each element; a picture and a headline in a row are one. */
function countStories(page: HtmlPage, cards: readonly Card[]): Int32Array {
  const counts = new Int32Array(page.elements.length + 1);
  let last = "";
  for (const { link, story } of cards) {
    if (story !== last) counts[link.order + 1] = 1;
    last = story;
  }
  for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}
