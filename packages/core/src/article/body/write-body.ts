import type { Span } from "#text";
import type { Block } from "../article.ts";
import type { PageBlock } from "./find-blocks.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";

/** A block of the page and its place in the text. */
export interface PlacedBlock {
  readonly block: PageBlock;
  readonly span: Span;
}

/** The body's text and all blocks, those of the body with their place in it. */
export interface WrittenBody {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly placed: readonly PlacedBlock[];
}

const breakBetween = "\n\n";
/** A line this long that ends in mid-sentence was broken for its width. */
const wrappedLength = 60;

/** Joins the body's blocks by blank lines; lines that one sentence runs through are put together again. */
export function writeBody(labelled: readonly LabelledBlock[]): WrittenBody {
  const blocks: Block[] = [];
  const placed: PlacedBlock[] = [];
  let text = "";
  for (const { label, words, block } of joinLines(labelled)) {
    if (!isBodyLabel(label)) {
      blocks.push({ label, text: words });
      continue;
    }
    const start = text === "" ? 0 : text.length + breakBetween.length;
    text += (text === "" ? "" : breakBetween) + words;
    const span = { start, end: text.length };
    blocks.push({ label, text: words, span });
    placed.push({ block, span });
  }
  return { text, blocks, placed };
}

interface JoinedLine extends LabelledBlock {
  words: string;
}

/** A single line break in mid-sentence is only a break of the line. */
function joinLines(labelled: readonly LabelledBlock[]): readonly JoinedLine[] {
  const joined: JoinedLine[] = [];
  for (const entry of labelled) {
    const last = joined.at(-1);
    if (last !== undefined && isContinued(last, entry)) last.words += ` ${entry.block.text}`;
    else joined.push({ ...entry, words: entry.block.text });
  }
  return joined;
}

function isContinued(last: JoinedLine, { block, label }: LabelledBlock): boolean {
  if (!block.isSoft || last.label !== label || !isBodyLabel(label)) return false;
  if (/[.!?…:]["'”’»)]*$/.test(last.words)) return false;
  return last.words.length >= wrappedLength || /^[\p{Ll},;]/u.test(block.text);
}
