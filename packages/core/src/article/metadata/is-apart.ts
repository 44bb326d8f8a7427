import { cues, type PageElement } from "#page";
import type { ArticlePlaces } from "./article-places.ts";

const wholePage = new Set(["#root", "html", "body"]);

/**
 * Makes a test of whether an element stands in furniture of the given cues.
 *
 * What also holds the body is no furniture, whatever its class words say; and the foot of a header or of the article
 * itself, where many pages print author and day, is no foot of the page.
 */
export function makeApartTest({ page, region }: ArticlePlaces): (element: PageElement, bits: number) => boolean {
  const holdsBody = (each: PageElement): boolean => each.order <= region.order && region.order < each.end;
  return (element, bits) => {
    let isFoot = false;
    let at: PageElement | undefined = element;
    for (; at !== undefined && !holdsBody(at); at = page.elements[at.parent]) {
      if ((at.cues & bits & ~cues.footer) !== 0) return true;
      isFoot ||= (at.cues & bits & cues.footer) !== 0;
    }
    return isFoot && element.order >= region.order && !(at !== undefined && isArticle(at, region));
  };
}

function isArticle(element: PageElement, region: PageElement): boolean {
  return element.tag === "article" || (element === region && !wholePage.has(element.tag));
}
