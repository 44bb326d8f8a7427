import { cues } from "#page";
import type { BlockLabel } from "../article.ts";
import { correctionOpenings, furnitureOpenings, newsletterOpenings, teaserOpenings } from "../clues/phrases.ts";
import type { PageBlock } from "./find-blocks.ts";
import { hasCreditLabel } from "./split-caption.ts";
import { makeOpeningTest } from "./starts-with.ts";

const longestCaption = 250;

/** Cues that settle a label whatever the text is, the surest first. */
const certain: readonly (readonly [number, BlockLabel])[] = [
  [cues.hidden | cues.consent | cues.ad | cues.nav | cues.share | cues.paywall, "boilerplate"],
  [cues.newsletter, "newsletter"],
  [cues.comment, "comment"],
  [cues.bio, "bio"],
  [cues.credit, "credit"],
  [cues.caption, "caption"],
  [cues.correction, "correction"],
  [cues.related | cues.popular, "teaser"],
  [cues.footer | cues.sidebar | cues.promo, "boilerplate"],
];

/** Cues believed of short lines only: their words are also worn by containers. */
const ofShortLines: readonly (readonly [number, number, BlockLabel])[] = [
  [cues.figure, 300, "caption"],
  [cues.byline, 160, "byline"],
  [cues.date, 100, "date-line"],
  [cues.source, 120, "agency-line"],
  [cues.meta, 120, "boilerplate"],
];

const tagLabels: Readonly<Record<string, BlockLabel>> = {
  h1: "headline",
  h2: "subhead",
  h3: "subhead",
  h4: "subhead",
  h5: "subhead",
  h6: "subhead",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  td: "table",
  th: "table",
  tr: "table",
  figcaption: "caption",
};

/** Labels a block by what its markup and its own words say; the company it keeps is looked at later. */
export function labelBlock(block: PageBlock, hints: number): BlockLabel {
  return labelByCues(block, hints) ?? labelByWords(block) ?? labelByTag(block, hints);
}

function labelByCues(block: PageBlock, around: number): BlockLabel | undefined {
  // Posts of social networks stand in boxes named for sharing and for media.
  const hints = (around & cues.embed) === 0 ? around : around & ~(cues.share | cues.figure | cues.meta | cues.date);
  for (const [bits, label] of certain) if ((hints & bits) !== 0) return label;
  for (const [bits, length, label] of ofShortLines) {
    if ((hints & bits) !== 0 && block.text.length <= length && block.element.tag !== "tr") return label;
  }
  return undefined;
}

function labelByWords(block: PageBlock): BlockLabel | undefined {
  const { text, linkLength } = block;
  if (text.length > longestJudged) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text)) return "boilerplate";
  const isLinked = linkLength > text.length * 0.3;
  for (const [opens, length, label] of openings) {
    if ((text.length < length || (isLinked && label !== "boilerplate")) && opens(text)) return label;
  }
  if (text.length < longestCaption && hasCreditLabel(text)) return "caption";
  return labelLinkLine(block);
}

/** Longer paragraphs are not judged by how they open. */
const longestJudged = 400;

/** Openings that tell what a line is while it is shorter than this, or mostly a link. */
const openings: readonly (readonly [(line: string) => boolean, number, BlockLabel])[] = [
  [makeOpeningTest(correctionOpenings), longestJudged + 1, "correction"],
  [makeOpeningTest(teaserOpenings), 120, "teaser"],
  [makeOpeningTest(newsletterOpenings), 140, "newsletter"],
  [makeOpeningTest(furnitureOpenings), 200, "boilerplate"],
];

/** A line that is all link: a teaser when it reads like a headline, else furniture. */
function labelLinkLine({ text, linkLength }: PageBlock): BlockLabel | undefined {
  if (linkLength < text.replaceAll(" ", "").length * 0.8 || linkLength < text.length * 0.75) return undefined;
  if (/[.!?]["”’)]?$/.test(text) && text.length > 80) return undefined;
  return text.split(" ").length >= 4 ? "teaser" : "boilerplate";
}

function labelByTag(block: PageBlock, hints: number): BlockLabel {
  const { tag } = block.element;
  const label = tagLabels[tag];
  if (label === "table" && block.element.tag !== "tr" && block.text.length > 40) return "paragraph";
  if (label !== undefined) return label;
  if ((hints & cues.embed) !== 0) return "embed";
  if (tag === "blockquote") return "quote";
  return block.isLoud && block.text.length < 100 && !/[.,;]["”’]?$/.test(block.text) ? "subhead" : "paragraph";
}
