import type { PageBlock } from "../body/find-blocks.ts";
import type { LabelledBlock } from "../body/labelled-block.ts";

/** Lines under the body that may credit an agency. */
const mostLines = 6;

/** The first lines under the last paragraph of the body. */
export function findClosingLines(blocks: readonly PageBlock[], labelled: readonly LabelledBlock[]): readonly string[] {
  const last = labelled.findLast(({ label }) => label === "paragraph")?.block;
  const start = last === undefined ? -1 : blocks.indexOf(last);
  return start < 0 ? [] : blocks.slice(start + 1, start + 1 + mostLines).map(({ text }) => text);
}
