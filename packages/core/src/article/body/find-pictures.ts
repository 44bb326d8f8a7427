import { cues, type HtmlPage, type PageElement } from "#page";
import type { BlockLabel, Picture } from "../article.ts";
import type { PageBlock } from "./find-blocks.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { cuesOfBlock, type PageMeasure } from "./measure-page.ts";
import { isApart, leadsAway, PictureScope } from "./picture-scope.ts";
import { type PictureWords, readPictureWords } from "./picture-words.ts";
import { readPicture } from "./read-picture.ts";
import { hasCreditLabel, isCreditLine } from "./split-caption.ts";

/** What of a page is known when its pictures are looked for. */
export interface ReadPage {
  readonly measure: PageMeasure;
  readonly region: PageElement;
  readonly labelled: readonly LabelledBlock[];
  /** The headline as printed. */
  readonly anchor?: PageElement | undefined;
}

/** Lines that belong to one picture. */
interface PictureLines {
  readonly box: PageElement | undefined;
  readonly image: PageElement | undefined;
  /** Where the last of them begins, in page order. */
  last: number;
  readonly lines: PictureWords[];
}

/** Finds the pictures of the article that carry words, each with its caption and credit apart. */
export function findPictures(found: ReadPage): readonly Picture[] {
  const pictures = new Map<string, Picture>();
  for (const { box, image, lines } of groupLines(found)) {
    const parts = readPicture(lines);
    if (parts.caption === undefined && parts.credit === undefined) continue;
    // A table without a credit may hold anything.
    if (box !== undefined && tableTags.has(box.tag) && parts.credit === undefined) continue;
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

function groupLines(found: ReadPage): readonly PictureLines[] {
  const { measure, labelled, region } = found;
  const labels = new Map<PageBlock, BlockLabel>(labelled.map(({ block, label }) => [block, label]));
  const finder = new PictureFinder(measure, labels, new PictureScope(measure.page, labelled));
  const start = findStart(measure.page, region, found.anchor);
  for (const block of measure.blocks) {
    const { order } = block.element;
    if (order >= start && order < region.end) finder.take(block);
  }
  return finder.groups;
}

/** A lead picture often stands over the headline, or between it and the body. */
function findStart(page: HtmlPage, region: PageElement, anchor: PageElement | undefined): number {
  if (anchor === undefined || anchor.order >= region.order) return region.order;
  let at: PageElement = anchor;
  let below = anchor;
  while (at.end <= region.order && at.parent >= 0) {
    below = at;
    at = page.elements[at.parent] as PageElement;
  }
  return /^(?:#root|html|body)$/.test(at.tag) ? below.order : at.order;
}

/** Old pages set a picture and its words in a table of their own. */
const tableTags = new Set(["table", "tbody", "tr", "td"]);

class PictureFinder {
  readonly groups: PictureLines[] = [];
  private readonly measure: PageMeasure;
  private readonly labels: ReadonlyMap<PageBlock, BlockLabel>;
  private readonly scope: PictureScope;
  /** Where the block before began. */
  private before = -1;

  constructor(measure: PageMeasure, labels: ReadonlyMap<PageBlock, BlockLabel>, scope: PictureScope) {
    this.measure = measure;
    this.labels = labels;
    this.scope = scope;
  }

  take(block: PageBlock): void {
    const label = this.labels.get(block);
    const { order } = block.element;
    if ((cuesOfBlock(block, this.measure) & cues.hidden) !== 0) return;
    if (label === undefined || !isBodyLabel(label)) this.place(block, label);
    this.before = order;
  }

  private place(block: PageBlock, label: BlockLabel | undefined): void {
    const { elements } = this.measure.page;
    const box = this.scope.findBox(block);
    const words = readPictureWords(block, box, elements);
    const at = box ?? block.element;
    const place = { at, hints: this.measure.cues[at.order] ?? 0, isMarked: words.kind !== "unmarked" };
    if (isLinkedAway(words) || isApart(place, elements) || !this.isOfPicture(words, box, label)) return;
    this.add(words, box);
  }

  private isOfPicture(words: PictureWords, box: PageElement | undefined, label: BlockLabel | undefined): boolean {
    const { block, kind } = words;
    const isCalled = kind !== "unmarked" || hasCreditLabel(block.text);
    if (box === undefined) {
      const isUnder = this.scope.hasPicture(this.before, block.element.order) || this.continues(block);
      return isUnder && (isCalled || label === "caption" || label === "credit");
    }
    if (isCalled || isCreditLine(block.text)) return true;
    if (/^h\d$/.test(block.element.tag) || block.text.length > 400) return false;
    return box.tag === "figure" || (box.cues & cues.figure) !== 0 || tableTags.has(box.tag);
  }

  private continues(block: PageBlock): boolean {
    const last = this.groups.at(-1);
    return last !== undefined && last.last === this.before && last.last <= block.element.order;
  }

  private add(words: PictureWords, box: PageElement | undefined): void {
    const { order } = words.block.element;
    const last = this.groups.at(-1);
    if (last !== undefined && this.isSame(last, words, box)) {
      last.lines.push(words);
      last.last = order;
      return;
    }
    const from = last?.box === box && last !== undefined ? last.last : (box?.order ?? this.before);
    const image = this.scope.findImage(from, box?.end ?? order) ?? undefined;
    this.groups.push({ box, image, last: order, lines: [words] });
  }

  private isSame(last: PictureLines, words: PictureWords, box: PageElement | undefined): boolean {
    if (box === undefined ? last.last !== this.before : last.box !== box) return false;
    if (!this.scope.hasPicture(last.last, words.block.element.order)) return true;
    return words.kind === "credit" && last.lines.every(({ kind }) => kind !== "credit");
  }
}

/** A line that is a link to another page announces it; only makers of pictures are linked otherwise. */
function isLinkedAway({ block: { linkLength, text, link }, kind }: PictureWords): boolean {
  return kind !== "credit" && linkLength >= text.length * linkedShare && leadsAway(link);
}

const linkedShare = 0.6;
