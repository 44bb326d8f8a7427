import { cues, type HtmlPage, type PageElement, textOf } from "#page";
import type { LivePost } from "../article.ts";
import { findWrittenTimes } from "../metadata/find-written-times.ts";
import { readMachineTime, writeTime } from "../metadata/stated-time.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import type { PlacedBlock } from "./write-body.ts";

const headingTags = /^h[1-6]$/;

/** Finds the boxes of a live page's posts: marked as updates, or classed as posts of a live page. */
export function findPostBoxes(page: HtmlPage, region: PageElement): readonly PageElement[] {
  const boxes: PageElement[] = [];
  let at = region.order + 1;
  while (at < region.end) {
    const element = page.elements[at] as PageElement;
    const isPost = isPostBox(element);
    if (isPost) boxes.push(element);
    at = isPost ? element.end : at + 1;
  }
  return boxes;
}

function isPostBox({ attributes, cues: own, children }: PageElement): boolean {
  const { itemprop = "", itemtype = "" } = attributes;
  if (children.length === 0) return false;
  return (
    itemprop.split(" ").includes("liveBlogUpdate") ||
    ((own & cues.live) !== 0 && (itemtype === "" || /Posting|Article/.test(itemtype)))
  );
}

/** Headings in posts are their titles, and times there are the posts'. */
export function labelPosts(labelled: readonly LabelledBlock[], boxes: readonly PageElement[]): void {
  if (boxes.length === 0) return;
  let place = 0;
  for (const entry of labelled) {
    const { order } = entry.block.element;
    while (place < boxes.length && (boxes[place]?.end ?? 0) <= order) place += 1;
    if (order >= (boxes[place]?.order ?? order + 1)) labelInPost(entry);
  }
}

function labelInPost(entry: LabelledBlock): void {
  if (entry.label === "subhead") entry.label = "post-title";
  else if (entry.label === "date-line" || isTimeLine(entry)) entry.label = "post-time";
}

function isTimeLine({ block, label }: LabelledBlock): boolean {
  return (
    (label === "paragraph" || label === "boilerplate") && block.text.length < 40 && /\d{1,2}[:.h]\d{2}/.test(block.text)
  );
}

/** The posts of a live page with their share of the text; boxes that hold no text are none. */
export function findLivePosts(
  page: HtmlPage,
  boxes: readonly PageElement[],
  placed: readonly PlacedBlock[],
): readonly LivePost[] {
  const posts: LivePost[] = [];
  let at = 0;
  for (const box of boxes) {
    while (at < placed.length && orderOf(placed[at]) < box.order) at += 1;
    const first = placed[at];
    let last: PlacedBlock | undefined;
    for (; at < placed.length && orderOf(placed[at]) < box.end; at += 1) last = placed[at];
    if (first !== undefined && last !== undefined) {
      posts.push({ ...readPostHead(page, box), span: { start: first.span.start, end: last.span.end } });
    }
  }
  return posts;
}

function orderOf(placed: PlacedBlock | undefined): number {
  return placed?.block.element.order ?? 0;
}

function readPostHead(page: HtmlPage, box: PageElement): Pick<LivePost, "headline" | "published"> {
  const elements = page.elements.slice(box.order, box.end);
  const heading = elements.find(({ tag }) => headingTags.test(tag));
  const headline = heading && textOf(heading);
  const published = elements.map(readPostTime).find((time) => time !== undefined);
  return { ...(headline && { headline }), ...(published && { published }) };
}

function readPostTime({ tag, attributes }: PageElement): string | undefined {
  if (tag !== "time" && attributes["itemprop"] !== "datePublished") return undefined;
  const stated = attributes["datetime"] ?? attributes["content"] ?? "";
  const time = readMachineTime(stated) ?? findWrittenTimes(stated)[0]?.time;
  return time && writeTime(time);
}
