/** Writes the rows of a Markdown table, every column as wide as its widest cell; the rule under the heads grows with it. */
export function writeTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) => `| ${widths.map((width, column) => fill(row[column] ?? "", width)).join(" | ")} |`);
}

/** The cells of one line of a Markdown table. */
export function readCells(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function widthOf(cell: string): number {
  return /^-+$/.test(cell) ? 3 : cell.length;
}

function fill(cell: string, width: number): string {
  return /^-+$/.test(cell) ? "-".repeat(width) : cell.padEnd(width);
}
