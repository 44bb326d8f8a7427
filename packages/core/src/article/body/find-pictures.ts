import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import type { Picture } from "../article.ts";
import { splitCaption } from "./split-caption.ts";

const apart =
  cues.related |
  cues.popular |
  cues.comment |
  cues.bio |
  cues.sidebar |
  cues.nav |
  cues.footer |
  cues.ad |
  cues.byline |
  cues.newsletter;
const wholeTags = new Set(["#root", "html", "body", "main", "article"]);
const pictureTags = new Set(["img", "amp-img"]);
const longestCaption = 600;
const largestBox = 200;

/** Finds the pictures of the article that carry words, each with its caption and credit apart. */
export function findPictures(page: HtmlPage, region: PageElement): readonly Picture[] {
  const pictures: Picture[] = [];
  let at = findStart(page, region);
  while (at < region.end) {
    const element = page.elements[at] as PageElement;
    const picture = isPictureBox(page, element) ? readPicture(page, element) : undefined;
    if (
      picture !== undefined &&
      !pictures.some((other) => other.caption === picture.caption && other.src === picture.src)
    )
      pictures.push(picture);
    at = picture === undefined ? at + 1 : element.end;
  }
  return pictures;
}

/** A lead picture often stands between the headline and the body. */
function findStart(page: HtmlPage, region: PageElement): number {
  const h1 = page.elements.findLast((element) => element.tag === "h1" && element.order < region.order);
  return h1?.order ?? region.order;
}

function isPictureBox(page: HtmlPage, element: PageElement): boolean {
  if (element.tag === "figure") return !isApart(page, element);
  if (wholeTags.has(element.tag) || element.end - element.order > 40) return false;
  const isNamed = (element.cues & cues.figure) !== 0 || element.tag === "table" || holdsWordsOnly(page, element);
  return (
    isNamed &&
    hasPicture(page, element) &&
    !isApart(page, element) &&
    (element.tag !== "table" || textOf(element).length < 300)
  );
}

const wordCues = cues.caption | cues.credit;

/** Whether there is text in a box, all of it in parts named as captions or credits, and none of them in a box of others. */
function holdsWordsOnly(page: HtmlPage, box: PageElement): boolean {
  let named = 0;
  let at = box.order + 1;
  while (at < box.end) {
    const element = page.elements[at] as PageElement;
    const isNamed = (element.cues & wordCues) !== 0;
    if (isNamed) named += textOf(element).length;
    else if ((element.cues & apart) !== 0) return false;
    at = isNamed ? element.end : at + 1;
  }
  return named > 0 && textOf(box).length <= named + namedSlack;
}

/** Blanks between the parts. */
const namedSlack = 4;

function hasPicture(page: HtmlPage, element: PageElement): boolean {
  for (let at = element.order + 1; at < element.end; at += 1)
    if (pictureTags.has(page.elements[at]?.tag ?? "")) return true;
  return false;
}

function isApart(page: HtmlPage, element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = page.elements[at.parent])
    if ((at.cues & apart) !== 0 && at.end - at.order < 400) return true;
  return false;
}

function readPicture(page: HtmlPage, box: PageElement): Picture | undefined {
  if (box.end - box.order > largestBox) return undefined;
  const inside = page.elements.slice(box.order, box.end);
  const image = inside.find(({ tag }) => pictureTags.has(tag));
  const creditBox = inside.find(
    (element) => element !== box && (element.cues & cues.credit) !== 0 && textOf(element) !== "",
  );
  const words = textOf(box);
  if (words.length > longestCaption || (image === undefined && words === "")) return undefined;
  const stated = creditBox && textOf(creditBox);
  const split = splitCaption(stated === undefined ? words : words.replace(stated, " ").trim(), stated);
  const src = image && (image.attributes["src"] ?? image.attributes["data-src"] ?? image.attributes["data-original"]);
  const alt = image?.attributes["alt"]?.trim();
  return { ...(src && { src }), ...(alt && { alt }), ...split };
}
