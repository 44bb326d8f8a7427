import { cues } from "#page";
import type { PageBlock } from "./find-blocks.ts";
import { isCorrection } from "./is-correction.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import type { PageMeasure } from "./measure-page.ts";

/** A correction says what was wrong; "Corrections" is a heading, "Suggest a correction" a button. */
const fewestWords = 6;
const linkedShare = 0.6;
const longest = 900;
/** Outside the body it stands in one of so many blocks before or after it. */
const reach = 14;
const ofOthers = cues.comment | cues.related | cues.popular | cues.ad | cues.nav;

/** Finds the paragraphs that say what was wrong with the article or was changed in it: in it, and near its ends. */
export function findCorrections(
  { blocks, cues: around }: Pick<PageMeasure, "blocks" | "cues">,
  labelled: readonly LabelledBlock[],
): readonly string[] {
  const labels = new Map(labelled.map(({ block, label }) => [block, label]));
  const body = labelled.filter(({ label }) => isBodyLabel(label));
  const first = blocks.indexOf(body[0]?.block as PageBlock);
  const last = blocks.lastIndexOf(body.at(-1)?.block as PageBlock);
  const found = blocks.filter((block, place) => {
    const label = labels.get(block);
    if (label === "correction") return true;
    const isNear = (place >= first - reach && place < first) || (place > last && place <= last + reach);
    const isFree = label === undefined && ((around[block.element.order] ?? 0) & ofOthers) === 0;
    return first >= 0 && isNear && isFree && isCorrection(block.text);
  });
  return [...new Set(found.filter(isStatement).map(({ text }) => text))];
}

function isStatement({ text, linkLength }: PageBlock): boolean {
  return text.length <= longest && linkLength < text.length * linkedShare && text.split(" ").length >= fewestWords;
}
