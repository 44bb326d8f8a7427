/** Marks that mean something anywhere in a line of Markdown (CommonMark, and tables and footnotes as GitHub reads them). */
const inlineMarks = /[\\`*_{}[\]<>|~$&]/g;

/** Marks that mean something only where a block begins: headings, lists, rules, quotations. */
const blockStart = /^(?:[#+=-]|\d+(?=[.)](?: |$)))/;

/** Makes any text stand in Markdown as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .replace(inlineMarks, "\\$&")
    .replace(blockStart, escapeBlockStart);
}

/** "1." is held back at its full stop, other marks at the mark. */
function escapeBlockStart(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}

/** A link in Markdown; the address is one `webAddress` or `sentenceAddress` gave. */
export function linkMarkdown(words: string, address: string): string {
  return `[${escapeMarkdown(words)}](<${address.replaceAll("<", "%3C").replaceAll(">", "%3E")}>)`;
}
