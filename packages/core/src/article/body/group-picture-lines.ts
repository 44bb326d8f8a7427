import type { PageElement } from "#page";
import type { PageBlock } from "./find-blocks.ts";
import { isLoneCredit } from "./find-credit.ts";
import type { PageMeasure } from "./measure-page.ts";
import { isApart, leadsAway, type PictureScope } from "./picture-scope.ts";
import { isForPictures, type PictureWords, readPictureWords } from "./picture-words.ts";
import { hasCreditLabel } from "./split-caption.ts";

/** The lines that belong to one picture. */
export interface PictureLines {
  readonly image: PageElement | undefined;
  readonly lines: readonly PictureWords[];
}

/** Where a line stands: in the article's text, among its captions, beside both, among bylines and teasers, or under its end. */
export type LinePlace = "body" | "caption" | "beside" | "elsewhere" | "foot";

interface OpenLines extends PictureLines {
  readonly box: PageElement | undefined;
  readonly lines: PictureWords[];
  /** Where the last of them begins, in page order. */
  last: number;
}

/** Old pages set a picture and its words in a table of their own. */
const tableTags = new Set(["table", "tbody", "tr", "td"]);
/** Headings, what old browsers are told of players, and code say nothing of a picture. */
const otherTags = new Set(["audio", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "video"]);
/** Other lines are counters, durations and arrows. */
const hasWord = /\p{L}{2}|\p{Lo}/u;
const longestPlain = 400;
/** What follows so many lines beside one picture is none of its words. */
const mostLines = 20;
/** Of a line's letters that lie in a link. */
const linkedShare = 0.5;

/** Takes the lines of a page in order and puts together those that stand beside one picture. */
export class PictureGrouper {
  private readonly open: OpenLines[] = [];
  /** Boxes with the headline of another story in them. */
  private readonly announcing = new Set<PageElement>();
  private readonly measure: PageMeasure;
  private readonly scope: PictureScope;
  /** Where the line before began. */
  private before = -1;

  constructor(measure: PageMeasure, scope: PictureScope) {
    this.measure = measure;
    this.scope = scope;
  }

  get groups(): readonly PictureLines[] {
    return this.open.map((group) => dropStray(group, this.announcing));
  }

  take(block: PageBlock, place: LinePlace): void {
    if (!hasWord.test(block.text)) return;
    if (place !== "body") this.takeBeside(block, place);
    this.before = block.element.order;
  }

  private takeBeside(block: PageBlock, place: LinePlace): void {
    const { elements } = this.measure.page;
    const box = this.scope.findBox(block);
    if (box === undefined && !this.isUnderPicture(block, place)) return;
    const words = readPictureWords(block, { box, before: this.linesBefore(box) }, elements);
    const isElsewhere = isLinkedAway(words);
    if (isElsewhere && box !== undefined) this.announcing.add(box);
    if (isElsewhere || isUnsure(words, place, box)) return;
    if (box !== undefined && !this.isInBox(words, box)) return;
    const at = box ?? block.element;
    const hints = this.measure.cues[at.order] ?? 0;
    if (!isApart({ at, hints, isMarked: words.kind !== "plain" }, elements)) this.add(words, box);
  }

  /** Without a box of its own a picture is credited by name, or its words come right after it. */
  private isUnderPicture(block: PageBlock, place: LinePlace): boolean {
    const isUnder =
      place !== "foot" && (this.scope.hasPicture(this.before, block.element.order) || this.continues(this.open.at(-1)));
    return isUnder || (block.linkLength === 0 && isLoneCredit(block.text));
  }

  private linesBefore(box: PageElement | undefined): readonly PictureWords[] {
    const last = this.open.at(-1);
    return last !== undefined && (box === undefined ? this.continues(last) : last.box === box) ? last.lines : [];
  }

  private continues(last: OpenLines | undefined): boolean {
    return last !== undefined && last.box === undefined && last.last === this.before;
  }

  /** In the box of a picture stand its words; but a box that is only named for pictures also holds headings and code. */
  private isInBox({ kind, block }: PictureWords, box: PageElement): boolean {
    if (kind !== "plain") return block.element.tag !== "h1";
    if (block.text.length > longestPlain || this.isOther(block, box)) return false;
    const isTable = tableTags.has(box.tag);
    return isTable || (isForPictures(box) && this.scope.showsPicture(box));
  }

  private isOther({ element }: PageBlock, box: PageElement): boolean {
    const { elements } = this.measure.page;
    for (let at: PageElement | undefined = element; at !== undefined && at !== box; at = elements[at.parent])
      if (otherTags.has(at.tag)) return true;
    return false;
  }

  private add(words: PictureWords, box: PageElement | undefined): void {
    const { order } = words.block.element;
    const last = this.open.at(-1);
    if (last !== undefined && this.isSame(last, words, box)) {
      if (last.lines.length < mostLines) last.lines.push(words);
      last.last = order;
      return;
    }
    const from = box === undefined ? this.before : last?.box === box ? last.last : box.order;
    const image = this.scope.findImage(Math.max(0, from), box?.end ?? order);
    this.open.push({ box, image, last: order, lines: [words] });
  }

  private isSame(last: OpenLines, words: PictureWords, box: PageElement | undefined): boolean {
    if (box === undefined ? !this.continues(last) : last.box !== box) return false;
    if (box === undefined && isCredited(last) && isLoneCredit(words.block.text)) return false;
    if (!this.scope.hasPicture(last.last, words.block.element.order)) return true;
    return words.kind === "credit" && !isCredited(last);
  }
}

function isCredited({ lines }: PictureLines): boolean {
  return lines.some(({ kind }) => kind === "credit");
}

/** Outside figures a single plain line may be a caption; a table's are, once it credits somebody; a teaser's are not. */
function dropStray({ box, image, lines }: OpenLines, announcing: ReadonlySet<PageElement>): PictureLines {
  if (box === undefined) return { image, lines };
  const named = lines.filter(({ kind }) => kind !== "plain");
  if (announcing.has(box)) return { image, lines: named.some(({ kind }) => kind === "caption") ? named : [] };
  const plain = lines.length - named.length;
  const isFew = tableTags.has(box.tag) ? named.length > 0 : plain < 2;
  return { image, lines: box.tag === "figure" || isFew ? lines : named };
}

/** Without a box, among bylines, and under the article's end only what is named for pictures is taken. */
function isUnsure({ kind, block }: PictureWords, place: LinePlace, box: PageElement | undefined): boolean {
  if (box === undefined) return kind === "plain" && (place !== "caption" || block.text.length > longestPlain);
  if (place !== "elsewhere" && place !== "foot") return false;
  return kind === "plain" || (place === "foot" && kind === "credit" && !isForPictures(box));
}

/** A line that is a link to another page announces it; only makers of pictures are linked otherwise. */
function isLinkedAway({ block: { linkLength, text, link }, kind }: PictureWords): boolean {
  const isLinked = linkLength >= text.length * linkedShare && leadsAway(link);
  return isLinked && kind !== "credit" && !hasCreditLabel(text);
}
