import { type HtmlPage, type PageElement, textOf } from "#page";
import type { LabelledBlock } from "./labelled-block.ts";

const slantedTags = new Set(["em", "i", "small"]);
const longestLine = 200;
/** A byline, or a line that is mostly a date. */
const tellsMaker =
  /^(?:by|di|door|od|par|por|von)\s\p{Lu}|^\p{L}{0,12}\W{0,3}\d{1,2}\W{1,3}(?:\p{L}{3,12}\W{0,2})?\d{4}$/iu;

/** A line set apart by slanted or small letters right under a picture says what it shows, though nothing names it a caption. */
export function markPictureLines(labelled: readonly LabelledBlock[], { elements }: HtmlPage): void {
  let before: PageElement | undefined;
  for (const entry of labelled) {
    const { element, text, linkLength } = entry.block;
    const isShort = text.length <= longestLine && linkLength < text.length / 2;
    if (entry.label === "paragraph" && isShort && before !== undefined && followsImage(element, before, elements)) {
      if (isSlanted(element, text, elements) && !tellsMaker.test(text)) entry.label = "caption";
    }
    before = element;
  }
}

/** Whether nothing but a picture stands between a line and the line before it. */
function followsImage({ order }: PageElement, before: PageElement, elements: readonly PageElement[]): boolean {
  let at = order - 1;
  while (at > before.order && elements[at]?.tag !== "img" && order - at < nearEnough) at -= 1;
  return at > before.order && elements[at]?.tag === "img";
}

const nearEnough = 3;

const mostInner = 10;

function isSlanted(line: PageElement, text: string, elements: readonly PageElement[]): boolean {
  const end = Math.min(line.end, line.order + mostInner);
  for (let at = line.order + 1; at < end; at += 1) {
    const inner = elements[at];
    if (inner !== undefined && slantedTags.has(inner.tag)) return textOf(inner) === text;
  }
  return false;
}
