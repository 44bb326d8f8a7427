import { describeFigure, describeMoment } from "@dateline/core/export";
import type { Edit, FigurePoint, FigureSeries, Timeline } from "@dateline/core/timeline";
import { cleanText } from "./clean-text.ts";
import type { Terminal } from "./terminal.ts";
import { wrapWords } from "./wrap-words.ts";

function printPoint(point: FigurePoint, series: FigureSeries): string {
  const { asOf, claimant } = point;
  const when = asOf === undefined ? undefined : describeMoment(asOf);
  const facts = [when, claimant?.name].filter((fact) => fact !== undefined);
  const value = describeFigure(point, series);
  return cleanText(facts.length === 0 ? value : `${value} (${facts.join(", ")})`);
}

function printSeries(series: FigureSeries, { colors, width }: Terminal): string {
  const name = series.place === undefined ? series.counts : `${series.counts}, ${series.place}`;
  const points = series.points.map((point) => printPoint(point, series)).join(" → ");
  return wrapWords(`${colors.cyan(`${cleanText(name)}:`)} ${points}`, width, "  ");
}

/** How each figure was given over time; nothing when no figure was given twice. */
export function printFigures({ figures }: Timeline, terminal: Terminal): string[] {
  const told = figures.filter(({ points }) => points.length > 1);
  if (told.length === 0) return [];
  return [`${terminal.colors.bold("Figures")}\n${told.map((series) => printSeries(series, terminal)).join("\n")}`];
}

function printChange({ kind, before, after }: Edit["changes"][number]): string {
  const words = [before, after].map((text) => (text === undefined ? "nothing" : `“${cleanText(text)}”`));
  return `${kind}: ${words.join(" → ")}`;
}

/** What pages changed after they were published. */
export function printEdits({ edits }: Timeline, { colors, width }: Terminal): string[] {
  if (edits.length === 0) return [];
  const lines = edits.flatMap(({ url, changes }) => [
    `  ${cleanText(url)}`,
    ...changes.map((change) => wrapWords(printChange(change), width, "    ")),
  ]);
  return [`${colors.bold("Changed after publication")}\n${lines.join("\n")}`];
}
