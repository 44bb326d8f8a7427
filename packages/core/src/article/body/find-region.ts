import { isInline, type PageElement } from "#page";
import type { PageMeasure } from "./measure-page.ts";

/** An inner element stands for the outer one when it holds this share of its prose. */
const holdShare = 0.8;
/** A cell of a table that lays out the page does so with less: beside it stand menus and notices. */
const cellShare = 0.6;
/** With the headline inside it this share is enough: the rest is other articles. */
const anchoredShare = 0.2;

/**
 * Finds the element that holds the article's body: the innermost one with nearly all of the page's prose in it.
 *
 * Recall first: where the body lies in several containers, with advertisements between them, it is their common parent.
 *
 * @param anchor - The headline as printed: of several articles on a page its own is meant.
 * @param from - The element to look in.
 */
export function findRegion(
  { page, prose }: PageMeasure,
  anchor?: PageElement,
  from: PageElement = page.root,
): PageElement {
  let region = from;
  let isInArticle = false;
  for (;;) {
    // Of what is marked up as one article no part is left out because the headline stands in another.
    isInArticle ||= region.tag === "article";
    const next = findWhole(region, prose) ?? findAnchored(region, prose, isInArticle ? undefined : anchor);
    if (next === undefined || !isContainer(next, prose)) return region;
    region = next;
  }
}

/** The one child that stands for all of the element. */
function findWhole(element: PageElement, prose: Float64Array): PageElement | undefined {
  const inner = findHeaviest(element, prose);
  if (inner === undefined || weigh(inner, prose) === 0) return undefined;
  const share = inner.tag === "td" ? cellShare : holdShare;
  return weigh(inner, prose) >= share * weigh(element, prose) ? inner : undefined;
}

function findAnchored(
  region: PageElement,
  prose: Float64Array,
  anchor: PageElement | undefined,
): PageElement | undefined {
  if (anchor === undefined) return undefined;
  for (const child of region.children) {
    if (typeof child === "string" || anchor.order < child.order || anchor.order >= child.end) continue;
    // A header may hold standfirst and byline; of a short report that is much of the prose, but never its text.
    if (child.tag === "header") return undefined;
    const weight = weigh(child, prose);
    return weight > 0 && weight >= anchoredShare * weigh(region, prose) ? child : undefined;
  }
  return undefined;
}

function findHeaviest(element: PageElement, prose: Float64Array): PageElement | undefined {
  let best: PageElement | undefined;
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (best === undefined || weigh(child, prose) > weigh(best, prose)) best = child;
  }
  return best;
}

/** A lone paragraph that outweighs its neighbours is no region: its neighbours belong to it. */
function isContainer(element: PageElement, prose: Float64Array): boolean {
  if (element.children.some((child) => typeof child !== "string" && weigh(child, prose) > 0)) return true;
  return element.tag !== "p" && countRuns(element) > 1;
}

/** Runs of text in a block, those inside its inline elements among them: old pages set all of an article in one font. */
function countRuns(element: PageElement): number {
  let runs = 0;
  for (const child of element.children) {
    if (typeof child === "string") runs += child.length > 40 ? 1 : 0;
    else if (isInline(child.tag)) runs += countRuns(child);
  }
  return runs;
}

function weigh(element: PageElement, prose: Float64Array): number {
  return prose[element.order] ?? 0;
}
