import type { HtmlPage, PageElement } from "#page";
import type { BlockLabel } from "../article.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";

const fewestPosts = 4;
/** A post holds its time not deeper than this. */
const mostLevels = 8;
/** Posts hold this share of the text: a page with a few dated boxes beside it is an article with boxes. */
const mainShare = 0.6;
const cardShare = 0.5;
const longestTime = 40;
const timeLabels: ReadonlySet<BlockLabel> = new Set<BlockLabel>(["boilerplate", "date-line", "paragraph", "subhead"]);
const clock = /(?<![\d.:])(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d(?!\d)/;

/**
 * Finds the posts of a live page that does not mark them: boxes of one kind side by side, each with the time of day on a line of its
 * own and text below it.
 *
 * @returns The boxes in page order; none when the page is no live page.
 */
export function findRepeatedBoxes(
  page: HtmlPage,
  region: PageElement,
  labelled: readonly LabelledBlock[],
): readonly PageElement[] {
  const times = labelled.filter(isTime).map(({ block }) => block.element);
  if (times.length < fewestPosts) return [];
  const boxes = findFullestRow(page, region, times);
  return boxes.length >= fewestPosts && holdText(boxes, labelled) ? boxes : [];
}

function isTime({ block, label }: LabelledBlock): boolean {
  if (!timeLabels.has(label)) return false;
  const at = block.text.search(clock);
  if (label === "subhead") return at === 0;
  return at >= 0 && block.text.length <= longestTime && !/[.!?]$/.test(block.text);
}

/** Of all rows of boxes around the times the one with the most boxes of one tag, the innermost if there are several. */
function findFullestRow(page: HtmlPage, region: PageElement, times: readonly PageElement[]): readonly PageElement[] {
  const rows = new Map<number, Map<number, PageElement>>();
  for (const time of times) {
    let box = time;
    for (let level = 0; level < mostLevels && box.order > region.order; level += 1) {
      const row = rows.get(box.parent) ?? new Map<number, PageElement>();
      rows.set(box.parent, row.set(box.order, box));
      box = page.elements[box.parent] as PageElement;
    }
  }
  let fullest: readonly PageElement[] = [];
  for (const [parent, row] of [...rows].sort(([one], [other]) => other - one)) {
    const boxes = [...row.values()].filter(({ tag, parent: own }) => own === parent && tag !== "p" && tag !== "br");
    if (boxes.length > fullest.length && boxes.every(({ tag }) => tag === boxes[0]?.tag)) fullest = boxes;
  }
  return [...fullest].sort((one, other) => one.order - other.order);
}

/** Whether the boxes have text below their times, and all together most of the page's; the cards of other stories lead to them. */
function holdText(boxes: readonly PageElement[], labelled: readonly LabelledBlock[]): boolean {
  const placed = placeInBoxes(labelled, boxes);
  const cards = new Set(
    placed.flatMap(({ entry, box }) => (entry.label === "teaser" && box !== undefined ? [box] : [])),
  );
  const texts = readPosts(placed);
  const filled = new Set(texts.flatMap(({ box }) => box ?? []));
  const inBoxes = texts.filter(({ box }) => box !== undefined);
  return (
    filled.size >= boxes.length * mainShare &&
    countSigns(inBoxes) >= countSigns(texts) * mainShare &&
    cards.size < boxes.length * cardShare
  );
}

/** The blocks of the body, each with its box when that has shown its time before. */
function readPosts(placed: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const timed = new Set<PageElement | undefined>();
  const texts: PlacedEntry[] = [];
  for (const { entry, box } of placed) {
    if (isTime(entry)) timed.add(box);
    else if (isBodyLabel(entry.label) && entry.label !== "subhead")
      texts.push({ entry, box: timed.has(box) ? box : undefined });
  }
  return texts;
}

function countSigns(placed: readonly PlacedEntry[]): number {
  return placed.reduce((sum, { entry }) => sum + entry.block.text.length, 0);
}

/** Each block with the box it stands in. */
function placeInBoxes(labelled: readonly LabelledBlock[], boxes: readonly PageElement[]): readonly PlacedEntry[] {
  let place = 0;
  return labelled.map((entry) => {
    const { order } = entry.block.element;
    while (place < boxes.length && (boxes[place]?.end ?? 0) <= order) place += 1;
    const box = boxes[place];
    return { entry, box: box !== undefined && order >= box.order ? box : undefined };
  });
}

interface PlacedEntry {
  readonly entry: LabelledBlock;
  readonly box: PageElement | undefined;
}
