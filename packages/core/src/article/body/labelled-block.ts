import type { BlockLabel } from "../article.ts";
import type { PageBlock } from "./find-blocks.ts";

/** A block of the page and what it is; the label is settled step by step. */
export interface LabelledBlock {
  readonly block: PageBlock;
  label: BlockLabel;
}

const bodyLabels: ReadonlySet<BlockLabel> = new Set<BlockLabel>([
  "paragraph",
  "subhead",
  "quote",
  "list-item",
  "table",
  "embed",
]);

/** Whether blocks of this label are part of `Article.text`; titles of live posts are kept with the posts. */
export function isBodyLabel(label: BlockLabel): boolean {
  return bodyLabels.has(label);
}
