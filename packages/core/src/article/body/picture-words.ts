import { cues, isInline, type PageElement, textOf } from "#page";
import type { PageBlock } from "./find-blocks.ts";
import { findLabelledCredit, isDescription, isLabelAlone } from "./find-credit.ts";
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
/** What holds nearly all of a line is no part of it. */
const partShare = 0.9;
/** In a picture's box the author is who made the picture, and the copyright is its own. */
const makers = cues.credit | cues.byline | cues.source | cues.footer;

/** A box that is only named for pictures may hold the author of the text. */
const makersInBox = cues.credit | cues.footer;

/** What is known of a line's surroundings. */
export interface PictureSurroundings {
  readonly box: PageElement | undefined;
  /** The lines before it in the same box. */
  readonly before: readonly PictureWords[];
}

/** Reads a line beside a picture by the names of the elements between it and the picture's box, else by its form. */
export function readPictureWords(
  block: PageBlock,
  { box, before }: PictureSurroundings,
  elements: readonly PageElement[],
): PictureWords {
  const isFigure = box?.tag === "figure" || before.some(({ kind }) => kind === "caption");
  if (isLabelAlone(block.text)) return { block, kind: "credit", text: "", credits: [] };
  const last = before.at(-1);
  const isNamed = last !== undefined && isLabelAlone(last.block.text);
  const maker = isFigure ? makers : isForPictures(box) ? makersInBox : cues.credit;
  const kind = isNamed ? "credit" : findKind(block, box, { elements, maker });
  if (kind === undefined) return readForm(block, box, elements);
  return kind === "credit"
    ? { block, kind, text: "", credits: [block.text] }
    : splitCredits(block, kind, findInnerCredits(block, elements));
}

function splitCredits(block: PageBlock, kind: WordsKind, credits: readonly string[]): PictureWords {
  const text = credits.reduce((words, credit) => words.replace(credit, " "), block.text).trim();
  return { block, kind, text, credits };
}

/** A line that nothing names as a whole may still have a part that is named. */
function readForm(block: PageBlock, box: PageElement | undefined, elements: readonly PageElement[]): PictureWords {
  const kind = kindOfForm(block.text, isForPictures(box));
  if (kind === "credit") return { block, kind, text: "", credits: [block.text] };
  const credits = box?.tag === "figure" ? findInnerCredits(block, elements) : [];
  const isNamed = credits.length > 0 || (box !== undefined && holdsCaption(block, elements));
  return splitCredits(block, isNamed ? "caption" : kind, credits);
}

function holdsCaption({ element }: PageBlock, elements: readonly PageElement[]): boolean {
  const end = Math.min(element.end, element.order + mostInner);
  for (let at = element.order + 1; at < end; at += 1)
    if (((elements[at]?.cues ?? 0) & cues.caption) !== 0 && isInline(elements[at]?.tag ?? "")) return true;
  return false;
}

/** Whether a box is a figure, or named for pictures. */
export function isForPictures(box: PageElement | undefined): boolean {
  return box !== undefined && (box.tag === "figure" || (box.cues & cues.figure) !== 0);
}

/** Names without a label are a credit in a box for pictures; a lone word such as "Instagram" may be anything there. */
function kindOfForm(text: string, isAmongPictures: boolean): WordsKind {
  if (hasCreditLabel(text)) return isCreditLine(text) ? "credit" : "caption";
  return isAmongPictures && text.includes(" ") && isCreditLine(text) ? "credit" : "plain";
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

/** Elements that are looked into for the credits of one line: captions in captions must not be read over and over. */
const mostInner = 200;
/** No credit is made of more elements than this. */
const mostInCredit = 40;

/** Inline elements of a caption that are named as credits, or read like one. */
function findInnerCredits({ element, text }: PageBlock, elements: readonly PageElement[]): readonly string[] {
  const found: string[] = [];
  const isWhole = hasCreditLabel(text) || isCreditLine(text);
  const end = Math.min(element.end, element.order + mostInner);
  for (let at = element.order + 1; at < end; ) {
    const inner = elements[at] as PageElement;
    const words = inner.end - inner.order > mostInCredit ? "" : textOf(inner);
    const isCredit =
      words !== "" &&
      words.length <= longestCredit &&
      words.length < text.length * partShare &&
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
