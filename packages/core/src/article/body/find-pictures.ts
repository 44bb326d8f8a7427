import { cues, type HtmlPage, type PageElement } from "#page";
import type { BlockLabel, Picture } from "../article.ts";
import type { PageBlock } from "./find-blocks.ts";
import { type LinePlace, PictureGrouper, type PictureLines } from "./group-picture-lines.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { cuesOfBlock, type PageMeasure } from "./measure-page.ts";
import { PictureScope } from "./picture-scope.ts";
import { readPicture } from "./read-picture.ts";

/** What of a page is known when its pictures are looked for. */
export interface ReadPage {
  readonly measure: PageMeasure;
  readonly region: PageElement;
  readonly labelled: readonly LabelledBlock[];
  /** The headline as printed. */
  readonly anchor?: PageElement | undefined;
}

/** Finds the pictures of the article that carry words, each with its caption and credit apart. */
export function findPictures(found: ReadPage): readonly Picture[] {
  const pictures = new Map<string, Picture>();
  for (const { image, lines } of groupLines(found)) {
    const parts = readPicture(lines);
    if (parts.caption === undefined && parts.credit === undefined) continue;
    const key = parts.caption ?? `© ${parts.credit}`;
    const before = pictures.get(key);
    if (before === undefined || (before.credit === undefined && parts.credit !== undefined))
      pictures.set(key, { ...readImage(image), ...parts });
  }
  return [...pictures.values()];
}

function readImage(image: PageElement | undefined): Picture {
  const src = image && (image.attributes["src"] ?? image.attributes["data-src"] ?? image.attributes["data-original"]);
  const alt = image?.attributes["alt"]?.trim();
  return { ...(src && { src }), ...(alt && { alt }) };
}

/** The foot of an article may credit its picture. */
const linesOfFoot = 8;

function groupLines({ measure, labelled, region, anchor }: ReadPage): readonly PictureLines[] {
  const labels = new Map<PageBlock, BlockLabel>(labelled.map(({ block, label }) => [block, label]));
  const grouper = new PictureGrouper(measure, new PictureScope(measure.page, labelled));
  const start = findStart(measure.page, region, anchor);
  const end = findEnd(measure.page, region);
  let foot = 0;
  for (const block of measure.blocks) {
    const { order } = block.element;
    if (order < start || (cuesOfBlock(block, measure) & cues.hidden) !== 0) continue;
    if (order >= region.end) foot += 1;
    if (foot > linesOfFoot && order >= end) break;
    grouper.take(block, foot > 0 ? "foot" : placeOf(labels.get(block)));
  }
  return grouper.groups;
}

/** Lines of these say who wrote what, when and where, or lead to other stories. */
const labelsOfText: ReadonlySet<BlockLabel> = new Set<BlockLabel>([
  "agency-line",
  "bio",
  "byline",
  "comment",
  "date-line",
  "headline",
  "newsletter",
  "standfirst",
  "teaser",
]);

function placeOf(label: BlockLabel | undefined): LinePlace {
  if (label === undefined) return "beside";
  if (label === "caption" || label === "credit") return "caption";
  if (isBodyLabel(label)) return "body";
  return labelsOfText.has(label) ? "elsewhere" : "beside";
}

/** A picture may also stand after the body, in the box of the whole article. */
function findEnd({ elements }: HtmlPage, region: PageElement): number {
  for (let at: PageElement | undefined = region; at !== undefined; at = elements[at.parent])
    if (wholeTags.has(at.tag)) return at.end;
  return region.end;
}

/** A lead picture often stands over the headline, or between it and the body: in the box of the whole article. */
function findStart({ elements }: HtmlPage, region: PageElement, anchor: PageElement | undefined): number {
  let start = anchor !== undefined && anchor.order < region.order ? anchor : region;
  let isWhole = false;
  for (let at: PageElement | undefined = start; at !== undefined && !rootTags.has(at.tag); at = elements[at.parent]) {
    if (isWhole && !wholeTags.has(at.tag)) continue;
    start = at;
    isWhole ||= at.end >= region.end;
    if (isWhole && wholeTags.has(at.tag)) return at.order;
  }
  return start.order;
}

const wholeTags = new Set(["article", "main"]);
const rootTags = new Set(["#root", "html", "body"]);
