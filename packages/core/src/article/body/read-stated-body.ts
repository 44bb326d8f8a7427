import { type HtmlPage, readHtmlPage } from "#page";
import type { PageMarks } from "../metadata/page-marks.ts";
import { findBlocks } from "./find-blocks.ts";
import { findStatedText } from "./find-stated-text.ts";
import { foldLine } from "./fold-line.ts";
import { readAppState } from "./read-app-state.ts";
import type { WrittenBody } from "./write-body.ts";

const fewestCharacters = 400;

/** Shorter lines are labels and buttons. */
const shortestShown = 50;

/** A page that shows less than this may show no article at all ... */
const shortText = 250;
/** ... and one that shows less than this, and a small part of what it states, shows only the opening. */
const openingText = 1000;
const openingShare = 1 / 3;

/** The body as the page states it to machines, for pages that do not show it: in JSON-LD, else in its scripts. */
export function readStatedBody(page: HtmlPage, marks: PageMarks, shown: string): WrittenBody | undefined {
  if (shown.length >= openingText) return undefined;
  const stated = statedInGraph(marks) ?? (shown.length < shortText ? statedInScripts(page, shown) : undefined);
  if (stated === undefined || countSigns(stated) < fewestCharacters) return undefined;
  if (shown.length >= shortText && shown.length > countSigns(stated) * openingShare) return undefined;
  return writeParagraphs(stated);
}

function countSigns(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function writeParagraphs(paragraphs: readonly string[]): WrittenBody {
  const blocks: { label: "paragraph"; text: string; span: { start: number; end: number } }[] = [];
  let end = 0;
  for (const text of paragraphs) {
    const start = blocks.length === 0 ? 0 : end + 2;
    end = start + text.length;
    blocks.push({ label: "paragraph", text, span: { start, end } });
  }
  return { text: paragraphs.join("\n\n"), blocks, placed: [] };
}

/** As written: its line breaks are the paragraphs'. */
function statedInGraph({ graph }: PageMarks): readonly string[] | undefined {
  const body = graph.article?.["articleBody"];
  return typeof body === "string" && body.trim() !== "" ? splitParagraphs(body.trim()) : undefined;
}

/** In the state of the page's scripts, else in a template that they fill the page with. */
function statedInScripts(page: HtmlPage, shown: string): readonly string[] | undefined {
  const state = findStatedText(readAppState(page));
  const templates = page.scripts.filter((script) => script.trimStart().startsWith("<"));
  return [...(state === undefined ? [] : [splitParagraphs(state)]), ...templates.map(readTemplate)].find(
    (paragraphs) => countSigns(paragraphs) >= fewestCharacters && goesOn(paragraphs, shown),
  );
}

function readTemplate(markup: string): readonly string[] {
  return readLines(markup).filter(({ length }) => length >= shortestShown);
}

/** Where the page shows something of an article, what its scripts state must be the same article. */
function goesOn(paragraphs: readonly string[], shown: string): boolean {
  if (shown.length < shortestShown) return true;
  const opening = foldLine(shown.slice(0, shortestShown));
  return paragraphs.some((paragraph) => foldLine(paragraph).includes(opening));
}

function splitParagraphs(stated: string): readonly string[] {
  const lines = isMarkup.test(stated) ? [stated] : stated.split(/\s*\n\s*/);
  return lines.flatMap((line) => (holdsMarkup.test(line) ? readLines(line) : [line])).filter((line) => line !== "");
}

const isMarkup = /<\/?p\b|<br|<div/i;
const holdsMarkup = /<\w|&\w/;

function readLines(markup: string): readonly string[] {
  return findBlocks(readHtmlPage(markup)).map(({ text }) => text);
}
