import { cues, type PageElement } from "#page";
import type { PageBlock } from "./find-blocks.ts";
import { findFrame } from "./find-frame.ts";
import type { KnownTexts } from "./gather-blocks.ts";
import { labelBlock } from "./label-block.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { cuesOfBlock, type PageMeasure } from "./measure-page.ts";

/** Menus, notices and what is not shown are near nothing. */
const elsewhere = cues.hidden | cues.nav | cues.consent | cues.ad;

/**
 * Adds to the labelled blocks those that stand near them: names, dates and pictures between headline and body, what the
 * article's own box holds below it. None of them is body.
 */
export function addNearBlocks(labelled: readonly LabelledBlock[], measure: PageMeasure, near: Near): LabelledBlock[] {
  const frame = findFrame(measure, near.region, near.known.anchor);
  const known = new Map<PageBlock, LabelledBlock>(labelled.map((entry) => [entry.block, entry]));
  const all: LabelledBlock[] = [];
  for (const block of measure.blocks) {
    const { order } = block.element;
    const entry = known.get(block);
    if (entry !== undefined) all.push(entry);
    else if (order >= frame.order && order < frame.end) addNear(block, cuesOfBlock(block, measure), { near, all });
  }
  return all;
}

/** What the neighbourhood is reckoned from. */
interface Near {
  readonly region: PageElement;
  readonly known: KnownTexts;
}

function addNear(
  block: PageBlock,
  hints: number,
  { near, all }: { readonly near: Near; readonly all: LabelledBlock[] },
): void {
  if ((hints & elsewhere) !== 0) return;
  const label = labelBlock(block, hints, near.known.host);
  all.push({ block, label: isBodyLabel(label) ? "boilerplate" : label });
}
