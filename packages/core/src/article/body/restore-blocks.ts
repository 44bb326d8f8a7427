import { cues } from "#page";
import type { BlockLabel } from "../article.ts";
import { restoreTrees } from "../weights/restore-trees.ts";
import { namesItself } from "./label-block.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { cuesOfBlock, type PageMeasure } from "./measure-page.ts";
import { makeBlockDescriber } from "./restore-features.ts";
import { sumTrees } from "./sum-trees.ts";

/** A block comes back when the odds that it is body are three to two: a line too few harms less than one too many. */
export const leastScore: number = Math.log(3 / 2);

/**
 * Gives back to the body what the rules took for furniture although it is built and placed like the text around it: an
 * address in a report that lists addresses, a heading that sounds like that of a box.
 */
export function restoreBlocks(labelled: readonly LabelledBlock[], measure: PageMeasure): void {
  const doubtful = findDoubtful(labelled, measure);
  if (doubtful.length === 0) return;
  const describe = makeBlockDescriber(labelled, measure);
  // All are judged before one is restored: none is to vouch for another.
  const restored = doubtful.filter((place) => sumTrees(restoreTrees, describe(place)) > leastScore);
  for (const place of restored) {
    const entry = labelled[place] as LabelledBlock;
    entry.was = entry.label;
    entry.label = labelOfTag(entry.block.element.tag);
  }
}

const neverBody = cues.hidden | cues.consent | cues.ad | cues.promo | cues.newsletter;

/**
 * Places of the blocks that the rules may have been wrong to leave out: furniture in the midst of the body. Before and after
 * it furniture is expected; teasers, captions and what says itself that it is no text were recognised by surer signs.
 */
export function findDoubtful(labelled: readonly LabelledBlock[], measure: PageMeasure): readonly number[] {
  const first = labelled.findIndex(({ label }) => isBodyLabel(label));
  const last = labelled.findLastIndex(({ label }) => isBodyLabel(label));
  const places: number[] = [];
  for (let place = first + 1; place < last; place += 1) {
    const { block, label } = labelled[place] as LabelledBlock;
    if (label === "boilerplate" && !namesItself(block) && (cuesOfBlock(block, measure) & neverBody) === 0)
      places.push(place);
  }
  return places;
}

function labelOfTag(tag: string): BlockLabel {
  if (/^h[1-6]$/.test(tag)) return "subhead";
  return tag === "li" ? "list-item" : "paragraph";
}
