import { type HtmlPage, readHtmlPage } from "#page";
import type { PageMarks } from "../metadata/page-marks.ts";
import { findBlocks } from "./find-blocks.ts";
import type { WrittenBody } from "./write-body.ts";

/** Names under which the state of client-rendered pages keeps an article's text. */
const bodyKey = /^(?:article|story|post)?_?(?:body|content|text|html)(?:_?(?:html|text|raw))?$/i;
const fewestCharacters = 400;
const mostDepth = 12;
const mostValues = 50_000;

/** A page that shows less than this may show no article at all ... */
const shortText = 250;
/** ... and one that shows less than this, and a small part of what it states, shows only the opening. */
const openingText = 1000;
const openingShare = 1 / 3;

/** The body as the page states it to machines, for pages that do not show it: in JSON-LD, else in the state of its scripts. */
export function readStatedBody(page: HtmlPage, marks: PageMarks, shownLength: number): WrittenBody | undefined {
  if (shownLength >= openingText) return undefined;
  const stated = statedInGraph(marks) ?? (shownLength < shortText ? findLongestText(page.appState) : undefined);
  if (stated === undefined || stated.length < fewestCharacters) return undefined;
  if (shownLength >= shortText && shownLength > stated.length * openingShare) return undefined;
  const paragraphs = /<\/?p\b|<br/i.test(stated)
    ? findBlocks(readHtmlPage(stated)).map((block) => block.text)
    : splitLines(stated);
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
function statedInGraph({ graph }: PageMarks): string | undefined {
  const body = graph.article?.["articleBody"];
  return typeof body === "string" && body.trim() !== "" ? body.trim() : undefined;
}

function splitLines(text: string): readonly string[] {
  return text.split(/\s*\n\s*/).filter((line) => line !== "");
}

function findLongestText(scripts: readonly string[]): string | undefined {
  let longest: string | undefined;
  let seen = 0;
  for (const { key, text } of listTexts(scripts.map(parse), "", 0)) {
    seen += 1;
    if (seen > mostValues) break;
    if (bodyKey.test(key) && text.length > (longest?.length ?? 0) && readsLikeText.test(text)) longest = text;
  }
  return longest;
}

const readsLikeText = /\s\S+\s\S+[.!?。]/;

interface NamedText {
  readonly key: string;
  readonly text: string;
}

/** All texts of a value with the names they stand under; those of a list stand under the name of the list. */
function* listTexts(value: unknown, key: string, depth: number): Generator<NamedText> {
  if (typeof value === "string") yield { key, text: value };
  if (typeof value !== "object" || value === null || depth > mostDepth) return;
  for (const [name, inner] of Object.entries(value)) {
    yield* listTexts(inner, Array.isArray(value) ? key : name, depth + 1);
  }
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}
