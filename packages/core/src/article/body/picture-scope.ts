import { cues, type HtmlPage, type PageElement } from "#page";
import type { PageBlock } from "./find-blocks.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";

const pictureTags = new Set(["img", "amp-img", "amp-video", "iframe", "video"]);
const imageTags = new Set(["img", "amp-img"]);
const wholeTags = new Set(["#root", "html", "body", "main"]);
/** No box of a picture is larger than this, in elements. */
const largestBox = 200;

/** Tells, of any element, whether a picture or a piece of the body lies in it; counted once, asked for often. */
export class PictureScope {
  readonly page: HtmlPage;
  private readonly pictures: Int32Array;
  private readonly body: Int32Array;

  constructor(page: HtmlPage, labelled: readonly LabelledBlock[]) {
    this.page = page;
    const { elements } = page;
    const inBody = new Uint8Array(elements.length);
    for (const { block, label } of labelled) if (isBodyLabel(label)) inBody[block.element.order] = 1;
    this.pictures = countUpTo(elements.length, (order) => pictureTags.has(elements[order]?.tag ?? ""));
    this.body = countUpTo(elements.length, (order) => inBody[order] === 1);
  }

  /** Whether a picture or player stands between two places in page order. */
  hasPicture(from: number, to: number): boolean {
    return to > from && (this.pictures[to] ?? 0) > (this.pictures[from] ?? 0);
  }

  /** The figure around a block, or else the smallest box that holds it and a picture and no piece of the body. */
  findBox(block: PageBlock): PageElement | undefined {
    let box: PageElement | undefined;
    for (let at: PageElement | undefined = block.element; this.isBox(at); at = this.page.elements[at.parent]) {
      if (at.tag === "figure") return at;
      if (this.hasPicture(at.order, at.end)) box ??= at;
    }
    return box;
  }

  /** The last picture from one place in page order to another. */
  findImage(from: number, to: number): PageElement | undefined {
    if (!this.hasPicture(from, to)) return undefined;
    for (let at = from; at < to; at += 1) {
      const element = this.page.elements[at];
      if (element !== undefined && imageTags.has(element.tag)) return element;
    }
    return undefined;
  }

  private isBox(at: PageElement | undefined): at is PageElement {
    if (at === undefined || wholeTags.has(at.tag) || at.end - at.order > largestBox) return false;
    return (this.body[at.end] ?? 0) === (this.body[at.order] ?? 0);
  }
}

function countUpTo(length: number, isCounted: (order: number) => boolean): Int32Array {
  const counts = new Int32Array(length + 1);
  for (let order = 0; order < length; order += 1) counts[order + 1] = (counts[order] ?? 0) + (isCounted(order) ? 1 : 0);
  return counts;
}

/** Furniture in which no picture is the article's. */
export const apart: number =
  cues.related |
  cues.popular |
  cues.comment |
  cues.bio |
  cues.sidebar |
  cues.nav |
  cues.footer |
  cues.byline |
  cues.newsletter |
  cues.promo |
  cues.hidden;
