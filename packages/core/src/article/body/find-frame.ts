import type { PageElement } from "#page";
import type { PageMeasure } from "./measure-page.ts";

/** A run of elements, from `order` to before `end`. */
export type Frame = Pick<PageElement, "order" | "end">;

const rootTags = new Set(["#root", "html", "body"]);

/**
 * Finds what of the page belongs to the article beside the region: from the headline to the end of what holds headline and
 * body. Without a headline it is the region with its neighbours.
 */
export function findFrame({ page }: PageMeasure, region: PageElement, anchor: PageElement | undefined): Frame {
  if (anchor === undefined) {
    const parent = page.elements[region.parent];
    return parent === undefined || rootTags.has(parent.tag) ? region : parent;
  }
  const order = Math.min(anchor.end, region.order);
  if (anchor.order >= region.order) return { order, end: region.end };
  let holder: PageElement | undefined = region;
  while (holder !== undefined && holder.order > anchor.order) holder = page.elements[holder.parent];
  return { order, end: holder === undefined || rootTags.has(holder.tag) ? region.end : holder.end };
}
