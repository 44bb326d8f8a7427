import type { BlockLabel } from "../article.ts";
import { isCorrection } from "../body/is-correction.ts";
import { hasCreditLabel, splitCaption } from "../body/split-caption.ts";
import { makeOpeningTest, makeWordTest } from "../body/starts-with.ts";
import {
  furnitureOpenings,
  newsletterOpenings,
  relatedHeadings,
  reportingCredits,
  sourceLabels,
  teaserOpenings,
} from "../clues/phrases.ts";
import { findWrittenTimes } from "../metadata/find-written-times.ts";
import { readAgency } from "../metadata/read-agency.ts";
import { readNames } from "../metadata/read-names.ts";
import { stripTeaserLabel } from "../teasers/strip-teaser-label.ts";
import { isProseLine, type ScrapedLine } from "./scraped-line.ts";

/** A line and what it is; "menu" and "tail-heading" are known to scraped text alone. */
export interface LabelledLine {
  readonly text: string;
  readonly label: BlockLabel | "menu" | "tail-heading" | "line";
}

const opensFurniture = makeOpeningTest(furnitureOpenings);
const opensNewsletter = makeOpeningTest(newsletterOpenings);
const opensTeaser = makeOpeningTest(teaserOpenings);
const opensRelated = makeOpeningTest(relatedHeadings);
const opensSource = makeOpeningTest(sourceLabels);
const creditsReporting = makeWordTest(reportingCredits);

const longestSource = 80;
const longestCredit = 350;

/** Labels each line by its own words and the lines beside it. */
export function labelLines(lines: readonly ScrapedLine[]): readonly LabelledLine[] {
  const labelled = lines.map(({ text }) => ({ text, label: labelLine(text) }));
  return labelled.map(({ text, label }, place): LabelledLine => {
    const isUnderLine = lines[place]?.isJoined === true && labelled[place - 1]?.label === "line";
    // "Source:" under a line of words credits their picture; elsewhere it credits the report.
    if (label === "caption" && isSource(text) && !isUnderLine) return { text, label: "agency-line" };
    const next = labelled[place + 1];
    const isAlt = label === "line" && next?.label === "caption" && lines[place + 1]?.isJoined === true;
    return { text, label: isAlt && text.length < 160 ? "boilerplate" : label };
  });
}

function isSource(text: string): boolean {
  return text.length <= longestSource && opensSource(text);
}

function labelLine(text: string): LabelledLine["label"] {
  if (text.includes("\t")) return opensFurniture(text) ? "boilerplate" : "menu";
  if (text.length > 300) return "paragraph";
  if (isCorrection(text)) return "correction";
  if (isCredit(text)) return "agency-line";
  if (isDateLine(text)) return "date-line";
  if (isByline(text)) return "byline";
  if (isCaption(text)) return "caption";
  return labelByOpening(text) ?? (isProseLine(text) ? "paragraph" : "line");
}

function labelByOpening(text: string): LabelledLine["label"] | undefined {
  if (opensNewsletter(text) && text.length < 140) return "newsletter";
  if (opensFurniture(text) && text.length < 160) return "boilerplate";
  if (isProseLine(text)) return undefined;
  if (stripTeaserLabel(text) !== text) return "teaser";
  if (text.length < 48 && opensRelated(text)) return "tail-heading";
  return opensTeaser(text) ? "teaser" : undefined;
}

function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  const [first] = findWrittenTimes(text);
  return first !== undefined && text.length - (first.span.end - first.span.start) < 45 && !isProseLine(text);
}

/** Who reported and who edited, in brackets or in few words. */
function isCredit(text: string): boolean {
  return text.length <= longestCredit && creditsReporting(text) && (/^[([]/.test(text) || text.length <= longestSource);
}

function isByline(text: string): boolean {
  if (text.length > 90 || /[.!?]$/.test(text)) return false;
  if (readAgency(text) !== undefined) return true;
  if (!/^(?:by|von|par|por|di|door|reporting by)\s/i.test(text)) return false;
  const { people, agency } = readNames(text);
  return people.length > 0 || agency !== undefined;
}

function isCaption(text: string): boolean {
  if (text.length >= 400 || /^[“"].*[”"]/.test(text)) return false;
  return isProseLine(text) ? hasCreditLabel(text) : splitCaption(text).credit !== undefined;
}
