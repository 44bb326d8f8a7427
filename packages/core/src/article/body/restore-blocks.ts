import { cues } from "#page";
import type { BlockLabel } from "../article.ts";
import { namesItself } from "./label-block.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { countProse, cuesOfBlock, type PageMeasure } from "./measure-page.ts";

/** A box holds the text when this share of the body's prose stands right in it. */
const textShare = 0.1;
/** A line is one of links when this share of it is. */
const linkedShare = 0.4;
const neverBody = cues.hidden | cues.consent | cues.ad | cues.promo | cues.newsletter;

/**
 * Gives back to the body the furniture that stands in its midst, in the box of its paragraphs, and is no link: an address
 * in a report that lists addresses, a heading that sounds like that of a box.
 *
 * Before and after the body furniture is expected; teasers, captions and what says itself that it is no text were
 * recognised by surer signs.
 */
export function restoreBlocks(labelled: readonly LabelledBlock[], measure: PageMeasure): void {
  const first = labelled.findIndex(({ label }) => isBodyLabel(label));
  const last = labelled.findLastIndex(({ label }) => isBodyLabel(label));
  const doubtful = labelled.slice(first + 1, Math.max(first + 1, last)).filter((entry) => isDoubtful(entry, measure));
  if (doubtful.length === 0) return;
  const holdsText = makeTextTest(labelled);
  for (const entry of doubtful) if (holdsText(entry.block.element.parent)) entry.label = labelOfTag(entry);
}

function isDoubtful({ block, label }: LabelledBlock, measure: PageMeasure): boolean {
  if (label !== "boilerplate" || namesItself(block)) return false;
  return block.linkLength < block.text.length * linkedShare && (cuesOfBlock(block, measure) & neverBody) === 0;
}

/** Makes a test of whether a box, by its order, holds some of the body's prose itself. */
function makeTextTest(labelled: readonly LabelledBlock[]): (box: number) => boolean {
  const sums = new Map<number, number>();
  let total = 0;
  for (const { block, label } of labelled) {
    if (!isBodyLabel(label)) continue;
    const prose = countProse(block);
    sums.set(block.element.parent, (sums.get(block.element.parent) ?? 0) + prose);
    total += prose;
  }
  return (box) => (sums.get(box) ?? 0) >= Math.max(1, total * textShare);
}

function labelOfTag({ block }: LabelledBlock): BlockLabel {
  if (/^h[1-6]$/.test(block.element.tag)) return "subhead";
  return block.element.tag === "li" ? "list-item" : "paragraph";
}
