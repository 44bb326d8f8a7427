import { cues, type PageElement } from "#page";
import type { BlockLabel } from "../article.ts";
import { relatedHeadings } from "../clues/phrases.ts";
import { cutTail } from "./cut-tail.ts";
import type { PageBlock } from "./find-blocks.ts";
import { labelBlock } from "./label-block.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { markLinkLists } from "./mark-link-lists.ts";
import { countProse, cuesOfBlock, type PageMeasure } from "./measure-page.ts";
import { longestStandfirst, promoteStandfirst } from "./promote-standfirst.ts";
import { makeOpeningTest } from "./starts-with.ts";

/** What is known of the article before its body is read. */
export interface KnownTexts {
  readonly headlines: readonly string[];
  readonly standfirst: string | undefined;
  /** The headline as printed. */
  readonly anchor: PageElement | undefined;
  /** The host the page was read from, as far as it is known. */
  readonly host?: string | undefined;
}

const opensRelated = makeOpeningTest(relatedHeadings);

/** Labels every block of the region in page order. */
export function labelRegion(measure: PageMeasure, region: PageElement, known: KnownTexts): LabelledBlock[] {
  const labelled: LabelledBlock[] = [];
  const from = known.anchor === undefined ? region.order : known.anchor.end;
  for (const block of measure.blocks) {
    const { order } = block.element;
    if (order >= region.end || order < Math.min(from, region.order)) continue;
    const hints = cuesOfBlock(block, measure);
    const label = labelBlock(block, hints, known.host);
    if (order >= region.order) labelled.push({ block, label });
    else if (isLead(block, label, hints) || isLongLead(block, known)) labelled.push({ block, label: "paragraph" });
    else if (isStandfirst(block, label, hints)) labelled.push({ block, label: "standfirst" });
  }
  markKnown(labelled, known);
  trimStart(labelled);
  markLinkLists(labelled);
  cutTail(labelled);
  trimEnd(labelled);
  promoteStandfirst(labelled);
  dropEmptyHeadings(labelled);
  return labelled;
}

/** Between headline and region only a lead can belong to the body. */
function isLead(block: PageBlock, label: BlockLabel, hints: number): boolean {
  if (block.text.length <= longestStandfirst && (hints & cues.standfirst) !== 0) return false;
  return label === "paragraph" ? countProse(block) > 0 : label === "subhead" && block.text.length > longestStandfirst;
}

function isStandfirst({ text }: PageBlock, label: BlockLabel, hints: number): boolean {
  return label === "paragraph" && text.length <= longestStandfirst && (hints & cues.standfirst) !== 0;
}

function isLongLead({ text }: PageBlock, { standfirst }: KnownTexts): boolean {
  return standfirst !== undefined && standfirst.length > longestStandfirst && foldLine(standfirst) === foldLine(text);
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

/** Letters and digits alone, lower case: what two prints of one line have in common. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Before the first paragraph of prose only short lines stand: dates, names, sections. */
function trimStart(labelled: readonly LabelledBlock[]): void {
  const first = labelled.findIndex(
    ({ block, label }) => isBodyLabel(label) && (isSentence(block.text) || block.text.length > 100),
  );
  for (const entry of labelled.slice(0, Math.max(0, first))) {
    if (openingLabels.has(entry.label) && !isVerse(entry.block)) entry.label = "boilerplate";
  }
}

const openingLabels: ReadonlySet<BlockLabel> = new Set<BlockLabel>(["paragraph", "list-item", "table"]);
const shortestVerse = 40;
const year = /(?:19|20)\d\d(?!\d)/;

/** A line that ends without a stop but is set like the text and names no date: a motto, a line of a poem, a point of a list. */
function isVerse({ text, linkLength, element }: PageBlock): boolean {
  if (element.tag !== "p" && element.tag !== "li") return false;
  return text.length >= shortestVerse && linkLength === 0 && !year.test(text);
}

/** After the last paragraph of the body come links and single words. */
function trimEnd(labelled: readonly LabelledBlock[]): void {
  for (let i = labelled.length - 1; i >= 0; i -= 1) {
    const entry = labelled[i] as LabelledBlock;
    if (!isBodyLabel(entry.label)) continue;
    if (isSentence(entry.block.text) || !isTrailer(entry.block)) return;
    entry.label = "boilerplate";
  }
}

function isTrailer({ text, linkLength }: PageBlock): boolean {
  return text.split(" ").length < 3 || linkLength > text.length * 0.4;
}

function isSentence(text: string): boolean {
  return text.length >= 25 && /[.!?…:;。！？।؟]["'”’»)\]]*$/.test(text);
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
