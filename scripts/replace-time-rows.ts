import { findTimes, hasTimePack } from "@dateline/core/time";
import { readCells, writeTable } from "./write-table.ts";

/** The day all sentences of the page are read as written on: a Wednesday. */
const writtenOn = "2025-03-12";

/**
 * Writes the tables of `docs/time.md` anew: of every row whose first cell is a sentence with its time in bold, the other
 * cells say what is found. A heading that ends with a code in brackets, such as "(`de`)", sets the language of its tables.
 */
export function replaceTimeRows(page: string): string {
  let language = "en";
  let table: string[] = [];
  const written: string[] = [];
  for (const line of [...page.split("\n"), ""]) {
    if (line.startsWith("|")) {
      table.push(line);
      continue;
    }
    written.push(...rewrite(table, language), line);
    table = [];
    if (line.startsWith("#")) language = /\(`([a-z]{2})`\)$/.exec(line)?.[1] ?? "en";
  }
  return written.slice(0, -1).join("\n");
}

function rewrite(lines: readonly string[], language: string): readonly string[] {
  if (!lines.some((line) => line.includes("**"))) return lines;
  const rows = lines.map((line) => {
    const cells = readCells(line);
    return cells[0]?.includes("**") ? readRow(cells[0], language) : cells;
  });
  return writeTable(rows);
}

function readRow(marked: string, language: string): readonly string[] {
  const [before = "", words = ""] = marked.split("**");
  const text = marked.replaceAll("**", "");
  const times = hasTimePack(language) ? findTimes(text, { writtenOn, language }) : [];
  const time = times.find(
    ({ phrase }) => phrase.start === before.length && phrase.end === before.length + words.length,
  );
  if (time === undefined) return [marked, "not found", "", "", "", ""];
  const { start, end, precision, part, edtf, value, reason } = time;
  return [
    marked,
    start === end ? (start ?? "") : `${start} to ${end}`,
    [precision, part].filter(Boolean).join(", "),
    edtf === undefined ? "" : `\`${edtf}\``,
    value,
    reason.rule,
  ];
}
