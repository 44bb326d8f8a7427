import type { HtmlPage, PageElement } from "./page.ts";

/** Whether the element, or one around it, carries one of the cues. */
export function isWithin(page: HtmlPage, element: PageElement, cues: number): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = page.elements[at.parent]) {
    if ((at.cues & cues) !== 0) return true;
  }
  return false;
}
