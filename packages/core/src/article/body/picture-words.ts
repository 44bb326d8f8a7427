import { cues, type PageElement, textOf } from "#page";
import type { PageBlock } from "./find-blocks.ts";
import { findLabelledCredit, isDescription } from "./find-credit.ts";
import { hasCreditLabel, isCreditLine } from "./split-caption.ts";

/** What a line beside a picture is, by its markup or else its form; the plain ones say neither. */
export type WordsKind = "caption" | "credit" | "plain";

/** A line beside a picture, with the credits that its markup keeps apart inside it. */
export interface PictureWords {
  readonly block: PageBlock;
  readonly kind: WordsKind;
  readonly text: string;
  readonly credits: readonly string[];
}

const longestCredit = 140;
/** In a picture's box the author is who made the picture, and the copyright is its own. */
const makers = cues.credit | cues.byline | cues.source | cues.footer;

/** What is known of a line's surroundings. */
export interface PictureSurroundings {
  readonly box: PageElement | undefined;
  /** Whether a caption stands before it in the same box. */
  readonly isUnderCaption: boolean;
}

/** Reads a line beside a picture by the names of the elements between it and the picture's box. */
export function readPictureWords(
  block: PageBlock,
  { box, isUnderCaption }: PictureSurroundings,
  elements: readonly PageElement[],
): PictureWords {
  const isFigure = box?.tag === "figure" || isUnderCaption;
  const kind =
    findKind(block, box, { elements, maker: isFigure ? makers : cues.credit }) ??
    kindOfForm(block.text, isForPictures(box));
  if (kind === "credit") return { block, kind, text: "", credits: [block.text] };
  const credits = kind === "caption" || isFigure ? findInnerCredits(block, elements) : [];
  const text = credits.reduce((words, credit) => words.replace(credit, " "), block.text).trim();
  return { block, kind, text, credits };
}

/** Whether a box is a figure, or named for pictures. */
export function isForPictures(box: PageElement | undefined): boolean {
  return box !== undefined && (box.tag === "figure" || (box.cues & cues.figure) !== 0);
}

/** Names without a label are a credit in a box for pictures; a lone word such as "Instagram" may be anything there. */
function kindOfForm(text: string, isAmongPictures: boolean): WordsKind {
  const isCalled = hasCreditLabel(text);
  if (isCreditLine(text) && (isCalled || (isAmongPictures && text.includes(" ")))) return "credit";
  return isCalled ? "caption" : "plain";
}

interface KindSources {
  readonly elements: readonly PageElement[];
  readonly maker: number;
}

function findKind(
  block: PageBlock,
  box: PageElement | undefined,
  { elements, maker }: KindSources,
): WordsKind | undefined {
  const inline = block.inlineCues === -1 ? 0 : block.inlineCues;
  const own = judge(inline, block.text, maker);
  if (own !== undefined) return own;
  for (let at: PageElement | undefined = block.element; at !== undefined && at !== box; at = elements[at.parent]) {
    const kind = judge(at.cues, block.text, maker);
    if (kind !== undefined) return kind;
    if (box === undefined && at.end - at.order > 20) break;
  }
  return undefined;
}

function judge(bits: number, text: string, maker: number): WordsKind | undefined {
  const isCaption = (bits & cues.caption) !== 0;
  if ((bits & maker) === 0) return isCaption ? "caption" : undefined;
  if (text.length > longestCredit || isDescription(text)) return "caption";
  if (endsInCredit(text)) return "caption";
  return isCaption && !isCreditLine(text) && text.split(" ").length > 6 ? "caption" : "credit";
}

/** "The pier on Friday (Photo: Ada Orl)" is a caption though it stands in a box named for credits. */
function endsInCredit(text: string): boolean {
  const found = findLabelledCredit(text);
  return found !== undefined && text.slice(0, found.at).trim().split(" ").length >= fewestWords;
}

const fewestWords = 3;

/** Inline elements of a caption that are named as credits, or read like one. */
function findInnerCredits({ element, text }: PageBlock, elements: readonly PageElement[]): readonly string[] {
  const found: string[] = [];
  const isWhole = hasCreditLabel(text) || isCreditLine(text);
  for (let at = element.order + 1; at < element.end; ) {
    const inner = elements[at] as PageElement;
    const words = textOf(inner);
    const isCredit =
      words !== "" &&
      words.length <= longestCredit &&
      words !== text &&
      text.includes(words) &&
      isNamedCredit(inner, isWhole ? "" : words);
    if (isCredit) found.push(words);
    at = isCredit ? inner.end : at + 1;
  }
  return found;
}

function isNamedCredit(inner: PageElement, words: string): boolean {
  return (inner.cues & makers) !== 0 || (/[ /]/.test(words) && isCreditLine(words));
}
