import { stripVTControlCharacters } from "node:util";

function shownLength(text: string): number {
  return stripVTControlCharacters(text).length;
}

/**
 * Breaks text between words into lines of at most `width`, each after the indent; a longer word stands alone.
 *
 * Colours do not count.
 */
export function wrapWords(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const wordLength = shownLength(word);
    if (line !== "" && indent.length + length + 1 + wordLength > width) {
      lines.push(indent + line);
      line = word;
      length = wordLength;
    } else {
      length += wordLength + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(indent + line);
  return lines.join("\n");
}
