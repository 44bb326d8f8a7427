import { cues, type PageElement } from "#page";
import type { BlockLabel } from "../article.ts";
import { isAppeal } from "./cut-tail.ts";
import type { PageBlock } from "./find-blocks.ts";
import { findFrame } from "./find-frame.ts";
import { foldLine } from "./fold-line.ts";
import { labelBlock } from "./label-block.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import { countProse, cuesOfBlock, type PageMeasure } from "./measure-page.ts";
import { longestStandfirst } from "./promote-standfirst.ts";

/** What is known of the article before its body is read. */
export interface KnownTexts {
  readonly headlines: readonly string[];
  readonly standfirst: string | undefined;
  /** The headline as printed. */
  readonly anchor: PageElement | undefined;
  /** The host the page was read from, as far as it is known. */
  readonly host?: string | undefined;
}

/**
 * Gathers the blocks of the region, each labelled by itself, in page order; before them the leads and standfirsts that stand
 * between headline and region.
 */
export function gatherBlocks(measure: PageMeasure, region: PageElement, known: KnownTexts): LabelledBlock[] {
  const frame = findFrame(measure, region, known.anchor);
  const gathered: LabelledBlock[] = [];
  for (const block of measure.blocks) {
    const { order } = block.element;
    if (order < frame.order || order >= region.end) continue;
    const label =
      order < region.order
        ? labelLead(block, cuesOfBlock(block, measure), known)
        : labelBlock(block, cuesOfBlock(block, measure), known.host);
    if (label !== undefined) gathered.push({ block, label });
  }
  return gathered;
}

/** Between headline and region only a lead or a standfirst can belong to the article's words. */
function labelLead(block: PageBlock, around: number, known: KnownTexts): BlockLabel | undefined {
  const hints = leadCues(block, around);
  const label = labelBlock(block, hints, known.host);
  if (isAppeal(block.text)) return undefined;
  if (isLead(block, label, hints) || isLongLead(block, known)) return "paragraph";
  return label === "paragraph" && (hints & cues.standfirst) !== 0 ? "standfirst" : undefined;
}

/** What is called a teaser over the body, and leads nowhere, is the report's own lead. */
function leadCues({ linkLength }: PageBlock, hints: number): number {
  return linkLength === 0 ? hints & ~cues.related : hints;
}

function isLead(block: PageBlock, label: BlockLabel, hints: number): boolean {
  if (block.text.length <= longestStandfirst && (hints & cues.standfirst) !== 0) return false;
  if (label === "list-item") return countProse(block) >= shortestPoint;
  if (block.text.length <= longestStandfirst && !sentenceEnd.test(block.text)) return false;
  return label === "paragraph" ? countProse(block) > 0 : label === "subhead" && block.text.length > longestStandfirst;
}

/** A line without a stop is a second headline or a caption. */
const sentenceEnd = /[.!?…:,;。！？।؟]["'“”’»)\]]*$/u;

/** A point of a list that runs on for a sentence is text; shorter ones are entries of a menu. */
const shortestPoint = 80;

function isLongLead({ text }: PageBlock, { standfirst }: KnownTexts): boolean {
  return standfirst !== undefined && standfirst.length > longestStandfirst && foldLine(standfirst) === foldLine(text);
}
