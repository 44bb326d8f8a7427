import type { PageElement } from "#page";
import type { BlockLabel } from "../article.ts";
import { endHeadings, relatedHeadings } from "../clues/phrases.ts";
import type { PageBlock } from "./find-blocks.ts";
import { labelBlock } from "./label-block.ts";
import { countProse, cuesOfBlock, type PageMeasure } from "./measure-page.ts";
import { makeOpeningTest } from "./starts-with.ts";

/** A block of the page and what it is. */
export interface LabelledBlock {
  readonly block: PageBlock;
  label: BlockLabel;
}

/** What is known of the article before its body is read. */
export interface KnownTexts {
  readonly headlines: readonly string[];
  readonly standfirst: string | undefined;
  /** The headline as printed. */
  readonly anchor: PageElement | undefined;
}

const opensRelated = makeOpeningTest(relatedHeadings);
const opensEnd = makeOpeningTest(endHeadings);

const bodyLabels: ReadonlySet<BlockLabel> = new Set<BlockLabel>([
  "paragraph",
  "subhead",
  "quote",
  "list-item",
  "table",
  "embed",
  "post-title",
]);

/** Whether blocks of this label are part of `Article.text`. */
export function isBodyLabel(label: BlockLabel): boolean {
  return bodyLabels.has(label);
}

/** Labels every block of the region in page order. */
export function labelRegion(measure: PageMeasure, region: PageElement, known: KnownTexts): LabelledBlock[] {
  const labelled: LabelledBlock[] = [];
  const from = known.anchor === undefined ? region.order : known.anchor.end;
  for (const block of measure.blocks) {
    const { order } = block.element;
    if (order >= region.end || order < Math.min(from, region.order)) continue;
    const label = labelBlock(block, cuesOfBlock(block, measure));
    // Between headline and region only a lead can belong to the body.
    if (order >= region.order || (label === "paragraph" && countProse(block) > 0)) labelled.push({ block, label });
    else if (isLongLead(block, known) || (label === "subhead" && block.text.length > longestStandfirst))
      labelled.push({ block, label: "paragraph" });
  }
  markKnown(labelled, known);
  trimStart(labelled);
  cutTail(labelled);
  trimEnd(labelled);
  dropEmptyHeadings(labelled);
  return labelled;
}

/** A standfirst longer than this opens the report rather than announces it. */
const longestStandfirst = 160;

function isLongLead({ text }: PageBlock, { standfirst }: KnownTexts): boolean {
  return standfirst !== undefined && standfirst.length > longestStandfirst && foldLine(standfirst) === foldLine(text);
}

/** The headline and the standfirst are no body, wherever they are printed again. */
function markKnown(labelled: readonly LabelledBlock[], { headlines, standfirst }: KnownTexts): void {
  const heads = new Set(headlines.map(foldLine));
  const dek = standfirst === undefined || standfirst.length > longestStandfirst ? undefined : foldLine(standfirst);
  for (const entry of labelled) {
    if (!isBodyLabel(entry.label) || entry.block.text.length > 500) continue;
    const line = foldLine(entry.block.text);
    if (heads.has(line)) entry.label = "headline";
    else if (line === dek) entry.label = "standfirst";
  }
}

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
    if (entry.label === "paragraph" || entry.label === "list-item") entry.label = "boilerplate";
  }
}

/** Most of the article lies before a line that opens what follows it. */
const bodyShare = 0.6;

/** Late in the article a short line such as "About the author" or "Related" begins what is no longer the article. */
function cutTail(labelled: readonly LabelledBlock[]): void {
  const total = labelled.reduce((sum, entry) => sum + lengthInBody(entry), 0);
  let seen = 0;
  for (const [place, entry] of labelled.entries()) {
    if (seen >= total * bodyShare && isTailHeading(entry.block)) {
      for (const after of labelled.slice(place)) if (isBodyLabel(after.label)) after.label = "boilerplate";
      return;
    }
    seen += lengthInBody(entry);
  }
}

function lengthInBody({ label, block }: LabelledBlock): number {
  return isBodyLabel(label) ? block.text.length : 0;
}

function isTailHeading({ text, isLoud, element }: PageBlock): boolean {
  if (text.length > 60 || /[.!?]$/.test(text)) return false;
  const isHeading = isLoud || /^h[1-6]$/.test(element.tag) || text.endsWith(":") || text.split(" ").length <= 3;
  return isHeading && (opensEnd(text) || opensRelated(text));
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

/** A heading over nothing that is body is no heading of the body. */
function dropEmptyHeadings(labelled: readonly LabelledBlock[]): void {
  let hasBody = false;
  for (let i = labelled.length - 1; i >= 0; i -= 1) {
    const entry = labelled[i] as LabelledBlock;
    if (entry.label === "subhead") {
      if (!hasBody || (opensRelated(entry.block.text) && entry.block.text.length < 40)) entry.label = "boilerplate";
      hasBody = false;
    } else if (isBodyLabel(entry.label)) hasBody = true;
  }
}
