import type { PageElement } from "#page";
import type { BlockLabel } from "../article.ts";
import { relatedHeadings } from "../clues/phrases.ts";
import type { PageBlock } from "./find-blocks.ts";
import { labelBlock } from "./label-block.ts";
import { cuesOfBlock, type PageMeasure } from "./measure-page.ts";
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
}

const opensRelated = makeOpeningTest(relatedHeadings);

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
  for (const block of measure.blocks) {
    const { order } = block.element;
    if (order < region.order || order >= region.end) continue;
    labelled.push({ block, label: labelBlock(block, cuesOfBlock(block, measure.cues)) });
  }
  markKnown(labelled, known);
  trimStart(labelled);
  trimEnd(labelled);
  dropEmptyHeadings(labelled);
  return labelled;
}

/** The headline and the standfirst are no body, wherever they are printed again. */
function markKnown(labelled: readonly LabelledBlock[], { headlines, standfirst }: KnownTexts): void {
  const heads = new Set(headlines.map(foldLine));
  const dek = standfirst === undefined ? undefined : foldLine(standfirst);
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
  const first = labelled.findIndex(({ block, label }) => isBodyLabel(label) && isSentence(block.text));
  for (const entry of labelled.slice(0, Math.max(0, first))) {
    if (entry.label === "paragraph" || entry.label === "list-item") entry.label = "boilerplate";
  }
}

/** After the last paragraph that reads like a sentence nothing belongs to the body but list items and table cells. */
function trimEnd(labelled: readonly LabelledBlock[]): void {
  for (let i = labelled.length - 1; i >= 0; i -= 1) {
    const entry = labelled[i] as LabelledBlock;
    if (!isBodyLabel(entry.label)) continue;
    if (isSentence(entry.block.text) || entry.label === "table" || entry.label === "list-item") return;
    entry.label = "boilerplate";
  }
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
