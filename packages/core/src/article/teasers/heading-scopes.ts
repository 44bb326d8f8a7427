import { cues, type HtmlPage, type PageElement } from "#page";
import type { PageBlock } from "../body/find-blocks.ts";
import { makeOpeningTest, makeWordTest } from "../body/starts-with.ts";
import { relatedHeadings, relatedWords, unrelatedHeadings } from "../clues/teaser-words.ts";

/** What the heading over a list of links says: that they go with the article, that they do not, or neither. */
export type HeadingKind = "related" | "unrelated" | "open";

/** A heading and how many links stand under it. */
export interface Scope {
  readonly kind: HeadingKind;
  cards: number;
}

/** Whether a line opens with words that announce stories that go with the article. */
export const opensRelated: (line: string) => boolean = makeOpeningTest(relatedHeadings);
const speaksOfRelated = makeWordTest(relatedWords);
const opensUnrelated = makeOpeningTest(unrelatedHeadings);
const longestHeading = 70;
const mostSteps = 6;

/** What a line says if it is a heading; nothing when it is none. */
export function readHeading({ text, element, isLoud, inlineCues }: PageBlock): HeadingKind | undefined {
  if (text.length > longestHeading) return undefined;
  if (opensUnrelated(text)) return "unrelated";
  if (opensRelated(text) || speaksOfRelated(text)) return "related";
  const own = element.cues | (inlineCues === -1 ? 0 : inlineCues);
  return isLoud || (own & cues.headline) !== 0 || /^h[1-6]$/.test(element.tag) ? "open" : undefined;
}

/** Keeps, while a page's blocks are gone through in order, which heading stands over which part of the page. */
export class HeadingScopes {
  private readonly page: HtmlPage;
  private readonly byBox = new Map<number, Scope>();

  constructor(page: HtmlPage) {
    this.page = page;
  }

  /**
   * Takes a line that may be a heading.
   *
   * @param next - Order of the next link to a story, if one is near: the heading stands over the innermost box that holds both.
   */
  add(block: PageBlock, next: number | undefined): void {
    const kind = next === undefined ? undefined : readHeading(block);
    if (kind === undefined || next === undefined) return;
    let box = block.element;
    for (let step = 0; box.end <= next; step += 1) {
      const parent = this.page.elements[box.parent];
      if (parent === undefined || step === mostSteps) return;
      box = parent;
    }
    this.byBox.set(box.order, { kind, cards: 0 });
  }

  /** Takes a paragraph of the article: what stood over the links before it stands over none after it. */
  endAt({ element }: PageBlock): void {
    if (this.byBox.size === 0) return;
    for (let at: PageElement | undefined = element; at !== undefined; at = this.page.elements[at.parent])
      this.byBox.delete(at.order);
  }

  /** The headings over a link, the nearest first. */
  findOver(link: PageElement): readonly Scope[] {
    const scopes: Scope[] = [];
    for (let at: PageElement | undefined = link; at !== undefined; at = this.page.elements[at.parent]) {
      const scope = this.byBox.get(at.order);
      if (scope === undefined) continue;
      scope.cards += 1;
      scopes.push(scope);
    }
    return scopes;
  }
}
