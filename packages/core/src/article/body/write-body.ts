import type { Block } from "../article.ts";
import { isBodyLabel, type LabelledBlock } from "./label-region.ts";

/** The body's text and all blocks, those of the body with their place in it. */
export interface WrittenBody {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const breakBetween = "\n\n";

/** Joins the body's blocks by blank lines; lines that one sentence runs through are put together again. */
export function writeBody(labelled: readonly LabelledBlock[]): WrittenBody {
  const blocks: Block[] = [];
  let text = "";
  for (const { label, text: words } of joinLines(labelled)) {
    if (!isBodyLabel(label)) {
      blocks.push({ label, text: words });
      continue;
    }
    const start = text === "" ? 0 : text.length + breakBetween.length;
    text += (text === "" ? "" : breakBetween) + words;
    blocks.push({ label, text: words, span: { start, end: text.length } });
  }
  return { text, blocks };
}

/** A single line break in mid-sentence is only a break of the line. */
function joinLines(labelled: readonly LabelledBlock[]): Block[] {
  const joined: { label: Block["label"]; text: string }[] = [];
  for (const { block, label } of labelled) {
    const last = joined.at(-1);
    if (block.isSoft && last?.label === label && isBodyLabel(label) && !/[.!?…:]["'”’»)]*$/.test(last.text))
      last.text += ` ${block.text}`;
    else joined.push({ label, text: block.text });
  }
  return joined;
}
