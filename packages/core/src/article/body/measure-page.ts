import { cues, type HtmlPage, type PageElement } from "#page";
import type { PageBlock } from "./find-blocks.ts";

/** The page cut into blocks, with what was counted on the way. */
export interface PageMeasure {
  readonly page: HtmlPage;
  readonly blocks: readonly PageBlock[];
  /** Cue bits of every element by its order, with those of all around it; words that most of the page would lie under are left out. */
  readonly cues: Int32Array;
  /** Characters of running prose in every element by its order, furniture left out. */
  readonly prose: Float64Array;
  /** The cues that are believed at all. */
  readonly trust: number;
  /** Characters of running prose on the whole page, furniture or not. */
  readonly total: number;
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

/** Of an element with this share of the page's prose only the surer cues are believed, then only the surest, then none. */
const doubtfulShare = 0.35;
const mainShare = 0.6;
const wholeShare = 0.9;
const surer = cues.comment | cues.hidden | cues.sidebar | cues.related | cues.popular;
const surest = cues.comment | cues.hidden;

/** Class words of these hold the whole article's categories and formats: "post category-video has-thumbnail". */
const wholeTagShare = 0.2;
const wholeTags = new Set(["article", "main"]);
const headingTags = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const rootTags = new Set(["#root", "html", "body"]);
const ofWhole = surer | cues.ad | cues.promo | cues.newsletter | cues.live;

/** The cues believed at each try: all; then those of what is never an article; then none. */
export const trustLevels: readonly number[] = [
  -1,
  cues.nav | cues.footer | cues.comment | cues.consent | cues.popular | cues.related | cues.ad | cues.share,
  0,
];

/** How far the class words of a page are believed. */
export interface Belief {
  /** The cues that are believed at all. */
  readonly trust: number;
  /** The headline as printed: what holds it is no furniture, whatever its class words say. */
  readonly anchor?: PageElement | undefined;
}

/** Adds up where the prose of a page is, as far as its class words are believed. */
export function measurePage(page: HtmlPage, blocks: readonly PageBlock[], { trust, anchor }: Belief): PageMeasure {
  const all = sumProse(page, blocks, () => true);
  const around = spreadCues({ page, prose: all, trust, anchor: anchor?.order ?? -1 });
  const prose = sumProse(page, blocks, (block) => (cuesOfBlock(block, { cues: around, trust }) & furniture) === 0);
  return { page, blocks, cues: around, prose, trust, total: all[0] ?? 0 };
}

/** What the elements around a block, and those inside it that hold all its text, hint at. */
export function cuesOfBlock(block: PageBlock, { cues: around, trust }: Pick<PageMeasure, "cues" | "trust">): number {
  return (around[block.element.order] ?? 0) | (block.inlineCues === -1 ? 0 : block.inlineCues & trust);
}

/** Characters of running text in a block: none unless it reads like sentences and is no list of links. */
export function countProse(block: PageBlock): number {
  const { text, linkLength } = block;
  if (text.length < 40 || linkLength > text.length * 0.4 || headingTags.has(block.element.tag)) return 0;
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

function spreadCues(from: Pick<PageMeasure, "page" | "prose" | "trust"> & { readonly anchor: number }): Int32Array {
  const { page, prose, trust, anchor } = from;
  const around = new Int32Array(page.elements.length);
  const total = Math.max(1, prose[0] ?? 0);
  for (const element of page.elements) {
    const share = (prose[element.order] ?? 0) / total;
    const holdsHeadline = element.order < anchor && anchor < element.end;
    const own = holdsHeadline ? 0 : believedCues(element, share) & trust;
    around[element.order] = own | (around[element.parent] ?? 0);
  }
  return around;
}

/** A "teaser text" at the head of an article is its standfirst; the cards of other stories stand in lists that say so. */
function ownCues({ cues: own }: PageElement): number {
  return (own & cues.standfirst) === 0 ? own : own & ~cues.related;
}

function ownCuesOfWhole({ cues: own }: PageElement, share: number): number {
  return share < wholeTagShare ? own & ofWhole : 0;
}

function believedCues(element: PageElement, share: number): number {
  if (rootTags.has(element.tag) || element.attributes["itemprop"] === "articleBody") return 0;
  const bits = wholeTags.has(element.tag) ? ownCuesOfWhole(element, share) : ownCues(element);
  if (share < doubtfulShare) return bits;
  if (share < mainShare) return bits & surer;
  return share < wholeShare ? bits & surest : 0;
}
