import { cues } from "#page";
import type { PageMarks } from "../metadata/page-marks.ts";
import type { PageBlock } from "./find-blocks.ts";
import { countProse, type PageMeasure } from "./measure-page.ts";

const fewestTeasers = 6;
/** Of an article's prose most stands in one piece; on a page of teasers each headline has its few lines. */
const largestShare = 0.4;
const furniture = cues.nav | cues.footer | cues.comment | cues.related | cues.popular | cues.sidebar;

/** Whether the page lists articles rather than being one: many linked headlines, with little text between any two. */
export function isIndexPage({ page, blocks, cues: around }: PageMeasure, marks: PageMarks): boolean {
  if (marks.graph.article !== undefined || marks.metas.get("og:type")?.[0] === "article") return false;
  let teasers = 0;
  let total = 0;
  let largest = 0;
  let piece = 0;
  for (const block of blocks) {
    if (((around[block.element.order] ?? 0) & furniture) !== 0) continue;
    const prose = countProse(block);
    total += prose;
    piece += prose;
    if (isLinkedHeading(block, page.elements[block.element.parent]?.tag)) {
      teasers += 1;
      piece = 0;
    }
    largest = Math.max(largest, piece);
  }
  return teasers >= fewestTeasers && largest < Math.max(1, total) * largestShare;
}

function isLinkedHeading({ text, linkLength, element }: PageBlock, parentTag: string | undefined): boolean {
  const isHeading = /^h[1-6]$/.test(element.tag) || /^h[1-6]$/.test(parentTag ?? "");
  return isHeading && linkLength >= text.replaceAll(" ", "").length * 0.8 && text.split(" ").length >= 3;
}
