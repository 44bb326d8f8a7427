import type { HtmlPage, PageElement } from "#page";
import type { PageBlock } from "../body/find-blocks.ts";

/** Where the facts about an article are looked for. */
export interface ArticlePlaces {
  readonly page: HtmlPage;
  readonly blocks: readonly PageBlock[];
  /** The headline as printed. */
  readonly anchor: PageElement | undefined;
  /** The element that holds the body. */
  readonly region: PageElement;
}
