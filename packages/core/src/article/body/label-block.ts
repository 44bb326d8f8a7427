import { cues } from "#page";
import type { BlockLabel } from "../article.ts";
import { publishedWords, updatedWords } from "../clues/date-phrases.ts";
import { furnitureOpenings, furnitureWords, newsletterOpenings, teaserOpenings } from "../clues/phrases.ts";
import type { PageBlock } from "./find-blocks.ts";
import { isCorrection } from "./is-correction.ts";
import { labelLinkLine } from "./label-link-line.ts";
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
export function labelBlock(block: PageBlock, hints: number, host?: string): BlockLabel {
  return labelByCues(block, hints) ?? labelByWords(block, host) ?? labelByTag(block, hints);
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

function labelByWords(block: PageBlock, host: string | undefined): BlockLabel | undefined {
  const { text, linkLength } = block;
  if (text.length > longestJudged) return undefined;
  return labelByOpening(text, linkLength) ?? labelByShape(text) ?? labelLinkLine(block, host);
}

function labelByOpening(text: string, linkLength: number): BlockLabel | undefined {
  const isLinked = linkLength > text.length * 0.3;
  for (const [opens, length, label] of openings) {
    if ((text.length < length || (isLinked && label !== "boilerplate")) && opens(text)) return label;
  }
  return undefined;
}

/** Whether a block says by its own words that it is no text: "Advertisement", "Read more: ...", a line of stars. */
export function namesItself({ text, linkLength }: PageBlock): boolean {
  return text.length <= longestJudged && (labelByOpening(text, linkLength) ?? labelByShape(text)) !== undefined;
}

function labelByShape(text: string): BlockLabel | undefined {
  if (wordless.test(text) && !rule.test(text)) return "boilerplate";
  if (isStamp(text)) return "date-line";
  return countsPictures.test(text) || (text.length < longestCaption && hasCreditLabel(text)) ? "caption" : undefined;
}

const opensStamp = makeOpeningTest([...publishedWords, ...updatedWords]);
const longestStamp = 60;

/** "Updated at 1:23 p.m.": a line of numbers that says what it dates, and no sentence. */
function isStamp(text: string): boolean {
  return text.length < longestStamp && /\d/.test(text) && !/(?<!\.m)\.$/.test(text) && opensStamp(text);
}

const wordless = /^[^\p{L}\p{N}]*$/u;
/** Agencies part the notes under a report from it by a line of underscores. */
const rule = /^_+$/;
/** The place of a picture in its gallery: "Image 2 of 5", "Bild 3/7". */
const countsPictures =
  /^(?:bild|foto|image|imagen|immagine|photo|picture|slide|zdjęcie)\s?\d{1,3}\s?(?:de|di|of|sur|van|von|z|\/)\s?\d{1,3}$/iu;

/** Longer paragraphs are not judged by how they open. */
const longestJudged = 400;

/** Openings that tell what a line is while it is shorter than this, or mostly a link. */
const openings: readonly (readonly [(line: string) => boolean, number, BlockLabel])[] = [
  [isCorrection, longestJudged + 1, "correction"],
  [makeOpeningTest(teaserOpenings), 120, "teaser"],
  [makeOpeningTest(newsletterOpenings), 140, "newsletter"],
  [makeOpeningTest(furnitureOpenings), 200, "boilerplate"],
  [makeOpeningTest(furnitureWords), 25, "boilerplate"],
];

function labelByTag(block: PageBlock, hints: number): BlockLabel {
  const { tag } = block.element;
  const label = tagLabels[tag];
  if (label === "table" && block.element.tag !== "tr" && block.text.length > 40) return "paragraph";
  if (label !== undefined) return label;
  if ((hints & cues.embed) !== 0) return "embed";
  if (tag === "blockquote") return "quote";
  return block.isLoud && isTitle(block.text) ? "subhead" : "paragraph";
}

const longestTitle = 100;

/** A title is one line without a stop at its end or within it. */
function isTitle(text: string): boolean {
  return text.length < longestTitle && !/[.,;!]["”’]?$/.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}
