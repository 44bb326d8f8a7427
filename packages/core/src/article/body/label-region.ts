import type { PageElement } from "#page";
import type { BlockLabel } from "../article.ts";
import { relatedHeadings } from "../clues/phrases.ts";
import { opensByline, readNames } from "../metadata/read-names.ts";
import { cutTail } from "./cut-tail.ts";
import { dropRepeats } from "./drop-repeats.ts";
import type { PageBlock } from "./find-blocks.ts";
import { foldLine } from "./fold-line.ts";
import { gatherBlocks, type KnownTexts } from "./gather-blocks.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { markLinkLists } from "./mark-link-lists.ts";
import { markPictureLines } from "./mark-picture-lines.ts";
import type { PageMeasure } from "./measure-page.ts";
import { longestStandfirst, promoteStandfirst } from "./promote-standfirst.ts";
import { makeOpeningTest } from "./starts-with.ts";

const opensRelated = makeOpeningTest(relatedHeadings);

/** Labels every block of the region in page order. */
export function labelRegion(measure: PageMeasure, region: PageElement, known: KnownTexts): LabelledBlock[] {
  const labelled = gatherBlocks(measure, region, known);
  markKnown(labelled, known);
  markPictureLines(labelled, measure.page);
  dropRepeats(labelled);
  trimStart(labelled);
  markLinkLists(labelled);
  cutTail(labelled);
  trimEnd(labelled);
  promoteStandfirst(labelled);
  dropEmptyHeadings(labelled);
  return labelled;
}

/** The headline and the standfirst are no body, wherever they are printed again. */
function markKnown(labelled: readonly LabelledBlock[], { headlines, standfirst }: KnownTexts): void {
  const known = new Map<string, BlockLabel>();
  if (standfirst !== undefined && standfirst.length <= longestStandfirst) known.set(foldLine(standfirst), "standfirst");
  for (const headline of headlines) known.set(foldLine(headline), "headline");
  const lengths = [standfirst, ...headlines].flatMap((line) => (line === undefined ? [] : [line.length]));
  for (const entry of labelled) {
    const { length } = entry.block.text;
    if (!isBodyLabel(entry.label) || !lengths.some((other) => Math.abs(other - length) <= lengthSlack)) continue;
    entry.label = known.get(foldLine(entry.block.text)) ?? entry.label;
  }
  // A page whose only text is its description has no standfirst but a very short article.
  if (labelled.some(({ label }) => isBodyLabel(label))) return;
  for (const entry of labelled) if (entry.label === "standfirst") entry.label = "paragraph";
}

/** Two prints of one line differ by a few signs at most. */
const lengthSlack = 12;

/** Before the first paragraph of prose only short lines stand: dates, names, sections. */
function trimStart(labelled: readonly LabelledBlock[]): void {
  const first = findOpening(labelled);
  for (const entry of labelled.slice(0, Math.max(0, first))) {
    if (isBodyLabel(entry.label) && isByline(entry.block.text)) entry.label = "byline";
    else if (openingLabels.has(entry.label) && !isVerse(entry.block)) entry.label = "boilerplate";
  }
}

const longestByline = 80;

/** "By Ada Orl" before the first sentence or after the last. */
function isByline(text: string): boolean {
  return text.length <= longestByline && !/[.!?]$/.test(text) && opensByline(text) && readNames(text).people.length > 0;
}

/** The place of the first block that reads like running text. */
function findOpening(labelled: readonly LabelledBlock[]): number {
  return labelled.findIndex(
    ({ block, label }) => isBodyLabel(label) && (isSentence(block.text) || block.text.length > longLine),
  );
}

const longLine = 100;
const openingLabels: ReadonlySet<BlockLabel> = new Set<BlockLabel>(["paragraph", "list-item", "table"]);
const shortestVerse = 40;

/** A line that ends without a stop but is set like the text: a motto, a line of a poem, a point of a list. */
function isVerse({ text, linkLength, element }: PageBlock): boolean {
  if (element.tag !== "p" && element.tag !== "li") return false;
  return text.length >= shortestVerse && linkLength < text.length * 0.3;
}

/** After the last paragraph of the body come links, single words and who wrote it. */
function trimEnd(labelled: readonly LabelledBlock[]): void {
  for (let i = labelled.length - 1; i >= 0; i -= 1) {
    const entry = labelled[i] as LabelledBlock;
    if (!isBodyLabel(entry.label)) continue;
    const isSigned = isByline(entry.block.text);
    if (!isSigned && (isSentence(entry.block.text) || !isTrailer(entry.block))) return;
    entry.label = isSigned ? "byline" : "boilerplate";
  }
}

function isTrailer({ text, linkLength }: PageBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  return text.split(" ").length < 3 || linkLength > text.length * 0.4;
}

function isSentence(text: string): boolean {
  return text.length >= 25 && /[.!?…:;。！？।؟]["'“”’»)\]]*$/.test(text);
}

/** A heading over nothing that is body is no heading of the body; of headings in a row each stands over the next. */
function dropEmptyHeadings(labelled: readonly LabelledBlock[]): void {
  let isOverBody = false;
  for (let i = labelled.length - 1; i >= 0; i -= 1) {
    const entry = labelled[i] as LabelledBlock;
    if (entry.label === "subhead") {
      const isKept = (isOverBody || labelled[i + 1]?.label === "subhead") && !opensLinks(entry.block.text);
      if (!isKept) entry.label = "boilerplate";
      isOverBody = false;
    } else if (isBodyLabel(entry.label)) isOverBody = true;
  }
}

const longestLinkHeading = 40;

function opensLinks(text: string): boolean {
  return text.length < longestLinkHeading && opensRelated(text);
}
