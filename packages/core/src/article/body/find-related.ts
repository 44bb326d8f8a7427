import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import type { Related } from "../article.ts";
import { popularHeadings } from "../clues/phrases.ts";
import { makeOpeningTest } from "./starts-with.ts";
import { stripTeaserLabel } from "./strip-teaser-label.ts";

const isPopularHeading = makeOpeningTest(popularHeadings);
const furniture =
  cues.footer |
  cues.share |
  cues.comment |
  cues.byline |
  cues.bio |
  cues.consent |
  cues.popular |
  cues.newsletter |
  cues.promo |
  cues.meta |
  cues.ad;
const headingTags = /^h[1-6]$/;
const longestTeaser = 200;

/** What is known of the place of a link while the page is walked. */
interface Place {
  readonly cues: number;
  readonly isPopular: boolean;
}

/** Finds the teasers of other stories on an article's page, in page order; menus and lists of what is most read are no teasers. */
export function findRelated(page: HtmlPage, headline: string | undefined): readonly Related[] {
  const found = new Map<string, Related>();
  const places: Place[] = [];
  const popular = findPopularBoxes(page);
  const isInProse = makeProseTest(page);
  for (const element of page.elements) {
    const outer = places[element.parent];
    const place = {
      cues: (outer?.cues ?? 0) | narrowCues(page, element),
      isPopular: outer?.isPopular === true || popular.has(element.order),
    };
    places.push(place);
    const isCandidate = element.tag === "a" && !place.isPopular && !isInProse(element);
    const teaser = isCandidate ? readTeaser(page, element, place) : undefined;
    if (teaser !== undefined && teaser.headline !== headline && !found.has(teaser.headline))
      found.set(teaser.headline, teaser);
  }
  return [...found.values()];
}

/** Class words of an element that holds most of the page say nothing about a link in it. */
function narrowCues(page: HtmlPage, element: PageElement): number {
  return (element.end - element.order) * 3 > page.elements.length ? 0 : element.cues;
}

/** The boxes in which a heading announces what is most read. */
function findPopularBoxes(page: HtmlPage): ReadonlySet<number> {
  const boxes = new Set<number>();
  for (const element of page.elements) {
    if (headingTags.test(element.tag) && isPopularHeading(textOf(element))) boxes.add(element.parent);
  }
  return boxes;
}

function readTeaser(page: HtmlPage, link: PageElement, place: Place): Related | undefined {
  const href = link.attributes["href"];
  if (href === undefined || /^(?:mailto:|javascript:|tel:|#.)/i.test(href)) return undefined;
  if ((place.cues & furniture) !== 0 || isMenu(place)) return undefined;
  const headline = stripTeaserLabel(readTeaserHeadline(page, link));
  if (headline.length > longestTeaser || headline.split(" ").length < 3) return undefined;
  return { headline, ...(href !== "#" && { url: href }) };
}

function isMenu({ cues: around }: Place): boolean {
  return (around & cues.nav) !== 0 && (around & cues.related) === 0;
}

/** The heading inside the link when it has one: a card's link also holds a summary, a section and a time. */
function readTeaserHeadline(page: HtmlPage, link: PageElement): string {
  for (let at = link.order + 1; at < link.end; at += 1) {
    const inner = page.elements[at];
    if (inner !== undefined && (headingTags.test(inner.tag) || (inner.cues & cues.headline) !== 0))
      return textOf(inner);
  }
  return textOf(link);
}

/** A link in the middle of a sentence is no teaser; what else its parent says is counted once a parent. */
function makeProseTest(page: HtmlPage): (link: PageElement) => boolean {
  const lengths = new Map<number, number>();
  return ({ parent }) => {
    const known = lengths.get(parent) ?? countOwnText(page.elements[parent]);
    lengths.set(parent, known);
    return known > 40;
  };
}

function countOwnText(element: PageElement | undefined): number {
  let length = 0;
  for (const child of element?.children ?? []) if (typeof child === "string") length += child.trim().length;
  return length;
}
