import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import type { PageMeasure } from "./measure-page.ts";

/** A page on which further whole articles follow the one it is about. */
export interface ArticleRow {
  /** The box of the article whose headline the page states. */
  readonly own: PageElement;
  /** The headlines of those below it. */
  readonly next: readonly PageElement[];
}

const headingTags = /^h[1-6]$/;
/** An article has so much prose; a card that leads to one has less. */
const shortestArticle = 300;
const shortestHeadline = 8;
const marks = cues.byline | cues.date;

/**
 * Finds out whether whole articles follow the page's own, as pages do that never end: boxes beside the one that holds the
 * headline, each with a headline of the same rank, a time or an author, and prose. Posts of a live page and sections of one
 * article lie below its headline or have no author and time of their own.
 *
 * @param anchor - The headline as printed.
 */
export function findArticleRow(measure: PageMeasure, anchor: PageElement): ArticleRow | undefined {
  const { page, prose } = measure;
  if (!headingTags.test(anchor.tag)) return undefined;
  let own = anchor;
  for (let parent = page.elements[own.parent]; parent !== undefined; parent = page.elements[own.parent]) {
    const next = findNext(measure, parent, { own, headingTag: anchor.tag });
    if (next.length > 0 && isArticle(page, own, prose)) return { own, next };
    own = parent;
  }
  return undefined;
}

function findNext(
  { page, prose }: PageMeasure,
  parent: PageElement,
  { own, headingTag }: { readonly own: PageElement; readonly headingTag: string },
): readonly PageElement[] {
  return parent.children.flatMap((child): readonly PageElement[] => {
    if (typeof child === "string" || child.order < own.end || child.tag !== own.tag) return [];
    const heading = isArticle(page, child, prose) ? findHeading(page, child, headingTag) : undefined;
    return heading === undefined ? [] : [heading];
  });
}

function isArticle(page: HtmlPage, { order, end }: PageElement, prose: Float64Array): boolean {
  if ((prose[order] ?? 0) < shortestArticle) return false;
  return page.elements.slice(order, end).some(({ tag, cues: own }) => tag === "time" || (own & marks) !== 0);
}

/** The headline over the text of a box. */
function findHeading(page: HtmlPage, { order, end }: PageElement, headingTag: string): PageElement | undefined {
  const heading = page.elements.slice(order, end).find(({ tag }) => headingTags.test(tag));
  return heading?.tag === headingTag && textOf(heading).length >= shortestHeadline ? heading : undefined;
}
