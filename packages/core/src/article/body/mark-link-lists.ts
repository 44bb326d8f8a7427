import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";

const fewestItems = 3;
/** An item is one of links when this share of its text is. */
const linkedShare = 0.3;
const linkedItems = 0.7;
/** A list with this share of the text is the article. */
const mainShare = 0.7;

/** A list whose items are mostly links is one of other stories. */
export function markLinkLists(labelled: readonly LabelledBlock[]): void {
  const total = lengthOf(labelled.filter(({ label }) => isBodyLabel(label)));
  for (const items of groupByList(labelled)) {
    // An article may itself be a list of linked news; then there is little beside it.
    if (lengthOf(items) > total * mainShare) continue;
    const linked = items.filter(({ block }) => block.linkLength > block.text.length * linkedShare);
    if (items.length < fewestItems || linked.length < items.length * linkedItems) continue;
    for (const item of items) item.label = "teaser";
  }
}

function lengthOf(entries: readonly LabelledBlock[]): number {
  return entries.reduce((sum, { block }) => sum + block.text.length, 0);
}

function groupByList(labelled: readonly LabelledBlock[]): Iterable<readonly LabelledBlock[]> {
  const lists = new Map<number, LabelledBlock[]>();
  for (const entry of labelled) {
    if (entry.label !== "list-item") continue;
    const items = lists.get(entry.block.element.parent);
    if (items === undefined) lists.set(entry.block.element.parent, [entry]);
    else items.push(entry);
  }
  return lists.values();
}
