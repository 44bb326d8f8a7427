import { cues, type HtmlPage, type PageElement } from "#page";
import { findBlocks, type PageBlock } from "./find-blocks.ts";

/** The page cut into blocks, with what was counted on the way. */
export interface PageMeasure {
  readonly page: HtmlPage;
  readonly blocks: readonly PageBlock[];
  /** Cue bits of every element by its order, with those of all around it; words that most of the page would lie under are left out. */
  readonly cues: Int32Array;
  /** Characters of running prose in every element by its order, furniture left out. */
  readonly prose: Float64Array;
}

const furniture =
  cues.ad |
  cues.nav |
  cues.footer |
  cues.share |
  cues.related |
  cues.popular |
  cues.newsletter |
  cues.comment |
  cues.bio |
  cues.caption |
  cues.hidden |
  cues.consent |
  cues.sidebar |
  cues.paywall |
  cues.promo |
  cues.byline;

/** A class word cannot condemn an element that holds this share of the page's prose. */
const spareShare = 0.35;
/** Comments often outweigh the article; their word is believed up to this share. */
const spareCommentShare = 0.9;

/** Cuts the page into blocks and adds up where its prose is. */
export function measurePage(page: HtmlPage): PageMeasure {
  const blocks = findBlocks(page);
  const all = sumProse(page, blocks, () => true);
  const around = spreadCues(page, all);
  const prose = sumProse(page, blocks, (block) => (cuesOfBlock(block, around) & furniture) === 0);
  return { page, blocks, cues: around, prose };
}

/** What the elements around a block, and those inside it that hold all its text, hint at. */
export function cuesOfBlock(block: PageBlock, around: Int32Array): number {
  return (around[block.element.order] ?? 0) | (block.inlineCues === -1 ? 0 : block.inlineCues);
}

/** Characters of running text in a block: none unless it reads like sentences and is no list of links. */
export function countProse(block: PageBlock): number {
  const { text, linkLength } = block;
  if (text.length < 40 || linkLength > text.length * 0.4) return 0;
  return /[.!?,;:…。、，！？।؟،»"”]/.test(text) ? text.length - linkLength : 0;
}

function sumProse(
  page: HtmlPage,
  blocks: readonly PageBlock[],
  isCounted: (block: PageBlock) => boolean,
): Float64Array {
  const sums = new Float64Array(page.elements.length);
  for (const block of blocks) {
    const length = countProse(block);
    const { order } = block.element;
    if (length > 0 && isCounted(block)) sums[order] = (sums[order] ?? 0) + length;
  }
  for (let order = sums.length - 1; order > 0; order -= 1) {
    const parent = page.elements[order]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[order] ?? 0);
  }
  return sums;
}

function spreadCues(page: HtmlPage, prose: Float64Array): Int32Array {
  const around = new Int32Array(page.elements.length);
  const total = Math.max(1, prose[0] ?? 0);
  for (const element of page.elements) {
    const share = (prose[element.order] ?? 0) / total;
    around[element.order] = believedCues(element, share) | (around[element.parent] ?? 0);
  }
  return around;
}

function believedCues(element: PageElement, share: number): number {
  if (share < spareShare) return element.cues;
  return share < spareCommentShare ? element.cues & cues.comment : 0;
}
