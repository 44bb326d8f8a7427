import type { PageElement } from "#page";
import type { PageMeasure } from "./measure-page.ts";

/** An inner element stands for the outer one when it holds this share of its prose. */
const holdShare = 0.8;

/**
 * Finds the element that holds the article's body: the innermost one with nearly all of the page's prose in it.
 *
 * Recall first: where the body lies in several containers, with advertisements between them, it is their common parent.
 */
export function findRegion({ page, prose }: PageMeasure): PageElement {
  let region = page.root;
  for (;;) {
    const inner = findHeaviest(region, prose);
    if (inner === undefined || weigh(inner, prose) < holdShare * weigh(region, prose)) return region;
    if (weigh(inner, prose) === 0 || !isContainer(inner, prose)) return region;
    region = inner;
  }
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
  let runs = 0;
  for (const child of element.children) {
    if (typeof child !== "string" && weigh(child, prose) > 0) return true;
    if (typeof child === "string" && child.length > 40) runs += 1;
  }
  return runs > 1 && element.tag !== "p";
}

function weigh(element: PageElement, prose: Float64Array): number {
  return prose[element.order] ?? 0;
}
