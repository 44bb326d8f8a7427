import type { BlockLabel } from "../article.ts";
import { closingChannels, closingVerbs, endHeadings, relatedHeadings, reportingCredits } from "../clues/phrases.ts";
import type { PageBlock } from "./find-blocks.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";
import { makeOpeningTest, makeWordTest } from "./starts-with.ts";

const opensEnd = makeOpeningTest(endHeadings);
const opensRelated = makeOpeningTest(relatedHeadings);
const hasChannel = makeWordTest(closingChannels);
const hasVerb = makeWordTest(closingVerbs);
const creditsReporting = makeWordTest(reportingCredits);

/** Most of the article lies before a line that opens what follows it. */
const lateShare = 0.3;
/** "More on this" stands in mid-article too: only with so little text after it is it the end. */
const restShare = 0.15;
const longestCredit = 350;
const longestAppeal = 230;
const closingBlocks = 6;

/** Takes from the end of the article what is not of it: boxes about the author, contacts, calls to follow and to sign up. */
export function cutTail(labelled: readonly LabelledBlock[]): void {
  const total = labelled.reduce((sum, entry) => sum + lengthInBody(entry), 0);
  let seen = 0;
  for (const [place, entry] of labelled.entries()) {
    if (isEndHeading(entry, total === 0 ? 0 : 1 - seen / total) && !isOverText(labelled, place)) {
      relabel(labelled.slice(place), "boilerplate");
      break;
    }
    seen += lengthInBody(entry);
  }
  dropClosings(labelled);
}

/** @param rest - The share of the text from here on. */
function isEndHeading({ block, label }: LabelledBlock, rest: number): boolean {
  if (rest > lateShare || !isHeadingLike(block)) return false;
  // Boxes that ask to subscribe stand in mid-article, and so do links to more on the subject.
  return isBodyLabel(label) && opensEnd(block.text)
    ? true
    : rest <= restShare && (opensRelated(block.text) || opensEnd(block.text));
}

/** "Up next" over a list of links ends an article; over what leads nowhere it is a heading of it. */
function isOverText(labelled: readonly LabelledBlock[], place: number): boolean {
  if (!opensRelated(labelled[place]?.block.text ?? "")) return false;
  const rest = labelled.slice(place + 1).filter(({ label, block }) => isBodyLabel(label) && /\p{L}/u.test(block.text));
  return rest.length > 0 && rest.every(isPlainText);
}

function isPlainText({ block, label }: LabelledBlock): boolean {
  return block.linkLength === 0 && (label === "list-item" || /[.!?]["”’)]?$/.test(block.text));
}

function lengthInBody({ label, block }: LabelledBlock): number {
  return isBodyLabel(label) ? block.text.length : 0;
}

function relabel(entries: readonly LabelledBlock[], label: BlockLabel): void {
  for (const entry of entries) if (isBodyLabel(entry.label)) entry.label = label;
}

const mostHeadingWords = 4;

function isHeadingLike({ text, isLoud, element }: PageBlock): boolean {
  if (text.length > 60 || /[.!?]$/.test(text)) return false;
  return isLoud || /^h[1-6]$/.test(element.tag) || text.endsWith(":") || text.split(" ").length <= mostHeadingWords;
}

/** A mail address, or a name on a social network. */
const addressOrName = /@\w/;

/** Whether a paragraph asks its readers to follow, write or subscribe; what a person is quoted with asks nothing of them. */
export function isAppeal(text: string): boolean {
  if (text.length > longestAppeal || /^["“«„]/.test(text)) return false;
  return hasVerb(text) && (hasChannel(text) || addressOrName.test(text));
}

/** The last paragraphs that ask readers to follow, write or subscribe, or that credit who helped. */
function dropClosings(labelled: readonly LabelledBlock[]): void {
  const last = labelled.filter(({ label }) => isBodyLabel(label)).slice(-closingBlocks);
  for (const entry of last) {
    const { text } = entry.block;
    if (text.length <= longestCredit && creditsReporting(text)) entry.label = "agency-line";
    else if (isAppeal(text)) entry.label = "boilerplate";
  }
}
