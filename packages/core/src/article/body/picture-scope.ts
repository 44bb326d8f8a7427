import { cues, type HtmlPage, type PageElement } from "#page";
import type { PageBlock } from "./find-blocks.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";

const playerTags = new Set(["amp-video", "iframe", "video"]);
const wholeTags = new Set(["#root", "html", "body", "main"]);
/** No box of a picture is larger than this, in elements. */
const largestBox = 200;

/** Tells, of any element, whether a picture or a piece of the body lies in it; counted once, asked for often. */
export class PictureScope {
  readonly page: HtmlPage;
  private readonly pictures: Int32Array;
  private readonly shown: Int32Array;
  private readonly body: Int32Array;

  constructor(page: HtmlPage, labelled: readonly LabelledBlock[]) {
    this.page = page;
    const { elements } = page;
    const inBody = new Uint8Array(elements.length);
    for (const { block, label } of labelled) if (isBodyLabel(label)) inBody[block.element.order] = 1;
    this.shown = new Int32Array(elements.length + 1);
    this.pictures = new Int32Array(elements.length + 1);
    this.body = new Int32Array(elements.length + 1);
    let [shown, pictures, body] = [0, 0, 0];
    for (const element of elements) {
      const { order } = element;
      if (isShown(element.tag)) shown += 1;
      if (isPicture(element)) pictures += 1;
      body += inBody[order] ?? 0;
      this.shown[order + 1] = shown;
      this.pictures[order + 1] = pictures;
      this.body[order + 1] = body;
    }
  }

  /** Whether a picture or player stands between two places in page order. */
  hasPicture(from: number, to: number): boolean {
    return to > from && (this.pictures[to] ?? 0) > (this.pictures[from] ?? 0);
  }

  /** Whether an image or player lies in an element, and not only a place for one. */
  showsPicture({ order, end }: PageElement): boolean {
    return (this.shown[end] ?? 0) > (this.shown[order] ?? 0);
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
      if (element !== undefined && isImage(element.tag)) return element;
    }
    return undefined;
  }

  private isBox(at: PageElement | undefined): at is PageElement {
    if (at === undefined || wholeTags.has(at.tag) || at.end - at.order > largestBox) return false;
    return (this.body[at.end] ?? 0) === (this.body[at.order] ?? 0);
  }
}

/** An image, or an element a site made up for one: "amp-img". */
function isImage(tag: string): boolean {
  return tag === "img" || tag.endsWith("-img") || tag.endsWith("-image");
}

/** An image or player, or an empty box named for one: its picture comes by script or style. */
function isPicture({ tag, children, cues: own }: PageElement): boolean {
  return tag === "div" ? children.length === 0 && (own & cues.figure) !== 0 : isShown(tag);
}

function isShown(tag: string): boolean {
  return isImage(tag) || playerTags.has(tag);
}

/** Furniture in which no picture is the article's. */
const foreign = cues.bio | cues.comment | cues.hidden | cues.newsletter | cues.share;
/** Furniture in which the article's picture may stand after all, as long as nothing in it leads elsewhere. */
const doubtful = cues.byline | cues.footer | cues.nav | cues.popular | cues.promo | cues.related | cues.sidebar;

/** Where a picture's words stand, for the question whose picture it is. */
export interface PicturePlace {
  readonly at: PageElement;
  /** What the elements around it hint at, its own words among them. */
  readonly hints: number;
  /** Whether its words are named as such. */
  readonly isMarked: boolean;
}

/** Whether a picture belongs to another story or to the furniture of the page. */
export function isApart({ at, hints, isMarked }: PicturePlace, elements: readonly PageElement[]): boolean {
  if ((hints & foreign) !== 0) return true;
  if ((hints & doubtful) === 0) return false;
  if (!isMarked) return true;
  const furniture = findAround(at, elements);
  return furniture === undefined || furniture.end - furniture.order > largestBox || linksAway(furniture, elements);
}

function findAround(inner: PageElement, elements: readonly PageElement[]): PageElement | undefined {
  let outermost: PageElement | undefined;
  for (let at: PageElement | undefined = inner; at !== undefined; at = elements[at.parent])
    if ((at.cues & doubtful) !== 0 && at.end - at.order <= largestBox) outermost = at;
  return outermost;
}

/** The makers of a picture may be linked. */
function linksAway(box: PageElement, elements: readonly PageElement[]): boolean {
  for (let at = box.order; at < box.end; ) {
    const element = elements[at] as PageElement;
    if (leadsAway(element)) return true;
    at = (element.cues & cues.credit) !== 0 ? element.end : at + 1;
  }
  return false;
}

/** Whether an element is a link to another page, and not to a picture or its own page in a gallery. */
export function leadsAway(element: PageElement | undefined): boolean {
  const href = element?.tag === "a" ? element.attributes["href"] : undefined;
  return href !== undefined && !ownLink.test(href);
}

const ownLink =
  /^(?:#|javascript:|$)|\.(?:jpe?g|png|gif|webp)(?:$|\?)|\/(?:bild|bilder|foto|gallery|galerie|image|images|multimedia|photo|photos)\//i;
