import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Row } from "./stage.ts";

const head = `# Results

Measured by \`npm run bench -- STAGE\` on the development half of each set; the goals are for unseen data. Timings are ratios within one
run on one machine. Quality figures are percentages unless they say otherwise.
`;

const columns = ["measure", "goal", "measured", "precision", "recall", "peer"] as const;

/** The rows as a Markdown table, its columns in line; columns nobody fills are left out. */
export function writeTable(rows: readonly Row[]): string {
  const filled = columns.filter((column) => rows.some((row) => row[column] !== undefined));
  const cells = [[...filled], ...rows.map((row) => filled.map((column) => row[column] ?? ""))];
  const widths = filled.map((_, column) => Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)));
  const [head = [], ...body] = cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...body].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

/** The text with one stage's section put in place of the old one, sections in the order of the stages. */
export function replaceSection(text: string, name: string, section: string): string {
  const sections = new Map(
    [...text.matchAll(/^## (\S+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].map(([, title = "", body = ""]) => [
      title,
      body.trim(),
    ]),
  );
  sections.set(name, section.trim());
  const ordered = [...sections].sort(([first], [second]) => (first < second ? -1 : 1));
  return `${head}\n${ordered.map(([title, body]) => `## ${title}\n\n${body}\n`).join("\n")}`;
}

/** Writes one stage's section of the results file. */
export function writeResults(file: string, name: string, rows: readonly Row[]): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  writeFileSync(file, replaceSection(before, name, writeTable(rows)));
}
