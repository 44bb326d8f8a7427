import { foldLine } from "../body/fold-line.ts";
import { outletWords } from "../clues/outlet-words.ts";
import { readHostName } from "../metadata/read-host-name.ts";
import type { LabelledLine } from "./label-lines.ts";

const words = new Set(outletWords);
const mostWords = 6;
const copyrightLine =
  /^(?:(?:©|\(c\)|copyright)[\s:]{0,3}){1,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*(?<owner>.{3,120})$/iu;
const barred = /\s*[|•·]\s*/;

/**
 * The lines above the body that name the outlet: those it also signs the page with or has for its address, and names
 * made as those of papers and stations are.
 */
export function findOutletLines(
  lines: readonly LabelledLine[],
  head: readonly LabelledLine[],
  url: string | undefined,
): readonly LabelledLine[] {
  const owners = lines.flatMap(({ text }) => foldLine(copyrightLine.exec(text)?.groups?.["owner"] ?? "") || []);
  const host = readHostName(url);
  return head.filter(({ text, label }) => {
    const printed = readName(text);
    const name = foldLine(printed);
    if (label !== "line" || name === "" || printed.split(" ").length > mostWords) return false;
    const letters = name.replaceAll(" ", "");
    return owners.some((owner) => owner.startsWith(name)) || letters === host || isPaperName(printed);
  });
}

/** The name that a line of the outlet holds. */
export function nameOfOutlet({ text }: LabelledLine): string {
  return readName(text);
}

/** Of a menu that begins with the outlet's name, its first item. */
function readName(line: string): string {
  const items = line.split(barred);
  return items.length > 2 ? (items[0] ?? line) : line;
}

/** "The Quarrow Herald", "Radio Orl": capitals throughout, and a paper's word at either end. */
function isPaperName(text: string): boolean {
  const name = text.replace(/^the\s/i, "").split(" ");
  if (name.length < 2 || name.some((word) => word.length > 3 && !/^\p{Lu}/u.test(word))) return false;
  return [name[0], name.at(-1)].some((word) => words.has((word ?? "").toLowerCase()));
}
