import { foldLine } from "./fold-line.ts";
import { isBodyLabel, type LabelledBlock } from "./labelled-block.ts";

/** Shorter lines say nothing of where they come from. */
const shortestLine = 20;
/** Of a copy so many paragraphs of this length follow each other; one may be a question put again. */
const fewestParagraphs = 2;
const shortestParagraph = 80;

/** A page may hold its text once for wide screens and once for narrow ones: the copy is no body. */
export function dropRepeats(labelled: readonly LabelledBlock[]): void {
  if (!mayHoldCopy(labelled)) return;
  const boxes = new Map<string, number>();
  let run: number[] = [];
  for (const [place, { block, label }] of labelled.entries()) {
    if (!isBodyLabel(label) || block.text.length < shortestLine) continue;
    const line = foldLine(block.text);
    const box = boxes.get(line);
    if (box === undefined) boxes.set(line, block.element.parent);
    if (box !== undefined && box !== block.element.parent) run.push(place);
    else {
      dropRun(labelled, run);
      run = [];
    }
  }
  dropRun(labelled, run);
}

/** Whether enough long paragraphs open like ones before them; only then are whole lines compared. */
function mayHoldCopy(labelled: readonly LabelledBlock[]): boolean {
  const openings = new Set<string>();
  let paragraphs = 0;
  for (const { block, label } of labelled) {
    if (!isBodyLabel(label) || block.text.length < shortestParagraph) continue;
    openings.add(foldLine(block.text.slice(0, openingLength)).slice(0, comparedLength));
    paragraphs += 1;
  }
  return paragraphs - openings.size >= fewestParagraphs;
}

/** Two prints may differ by the signs before their first words. */
const openingLength = 40;
const comparedLength = 12;

/** Drops a copy with the short lines in it. */
function dropRun(labelled: readonly LabelledBlock[], run: readonly number[]): void {
  const isLong = (place: number) => (labelled[place]?.block.text.length ?? 0) >= shortestParagraph;
  if (run.filter(isLong).length < fewestParagraphs) return;
  for (const entry of labelled.slice(run[0], (run.at(-1) ?? 0) + 1)) {
    if (isBodyLabel(entry.label)) entry.label = "boilerplate";
  }
}
