import type { HtmlPage, PageElement } from "#page";
import type { LivePost } from "../article.ts";
import { addNearBlocks } from "./add-near-blocks.ts";
import type { PageBlock } from "./find-blocks.ts";
import { findLivePosts, findPostBoxes, labelPosts } from "./find-live-posts.ts";
import { findArticleRow } from "./find-next-articles.ts";
import { findRegion } from "./find-region.ts";
import { findRepeatedBoxes } from "./find-repeated-boxes.ts";
import type { KnownTexts } from "./gather-blocks.ts";
import { labelRegion } from "./label-region.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import { measurePage, type PageMeasure, trustLevels } from "./measure-page.ts";
import { restoreBlocks } from "./restore-blocks.ts";
import { type WrittenBody, writeBody } from "./write-body.ts";

/** The body of an article and the element of the page that holds it. */
export interface FoundBody extends WrittenBody {
  readonly region: PageElement;
  readonly labelled: readonly LabelledBlock[];
  readonly measure: PageMeasure;
  readonly livePosts: readonly LivePost[];
  /** The headlines of further whole articles below this one. */
  readonly next: readonly PageElement[];
}

/** A text of this length needs no second try ... */
const enough = 250;
/** ... unless it is less than this share of the running prose of the page. */
const fairShare = 0.15;

/**
 * Finds and labels the body. When class words leave too little of the page they are believed less, as long as that more
 * than doubles the text.
 */
export function readBody(page: HtmlPage, blocks: readonly PageBlock[], known: KnownTexts): FoundBody {
  let best: FoundBody | undefined;
  for (const trust of trustLevels) {
    const measure = measurePage(page, blocks, { trust, anchor: known.anchor });
    const { region, next } = findArticle(measure, known.anchor);
    const labelled = addNearBlocks(labelRegion(measure, region, known), measure, { region, known });
    restoreBlocks(labelled, measure);
    const marked = findPostBoxes(page, region);
    const boxes = marked.length > 0 ? marked : findRepeatedBoxes(page, region, labelled);
    labelPosts(labelled, boxes);
    const written = writeBody(labelled);
    const livePosts = findLivePosts(page, boxes, written.placed);
    const body = { region, labelled, measure, livePosts, next, ...written };
    if (best === undefined || body.text.length > best.text.length * 2) best = body;
    if (isEnough(best, trust)) break;
  }
  return best as FoundBody;
}

/** The region of the article; of several whole articles on the page that of the first. */
function findArticle(measure: PageMeasure, anchor: PageElement | undefined): Pick<FoundBody, "region" | "next"> {
  const region = findRegion(measure, anchor);
  const row = anchor && findArticleRow(measure, anchor);
  if (row === undefined) return { region, next: [] };
  return { region: row.own.order > region.order ? findRegion(measure, anchor, row.own) : region, next: row.next };
}

/** Where all class words are believed the text must also be a fair part of what the page holds. */
function isEnough({ text, measure }: FoundBody, trust: number): boolean {
  return text.length >= enough && (trust !== trustLevels[0] || text.length >= measure.total * fairShare);
}
