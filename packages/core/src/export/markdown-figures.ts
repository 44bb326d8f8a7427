import type { FigurePoint, FigureSeries } from "#timeline";
import { describeMoment } from "./describe-day.ts";
import { describeClaimant } from "./describe-entry.ts";
import { describeFigure } from "./describe-figure.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { Footnotes } from "./footnotes.ts";
import type { SourceIndex } from "./source-index.ts";

/** Writes the figures as tables: one for each thing of which more than one number was given, and one for all the rest. */
export function writeFigureTables(
  figures: readonly FigureSeries[],
  sources: SourceIndex,
  notes: Footnotes,
): readonly string[] {
  const rowOf = (series: FigureSeries, point: FigurePoint): readonly string[] => {
    return [
      point.asOf === undefined ? "" : escapeMarkdown(describeMoment(point.asOf)),
      escapeMarkdown(describeFigure(point, series)),
      point.claimant === undefined ? "" : escapeMarkdown(describeClaimant(point.claimant)),
      `${escapeMarkdown(sources.originOf(point.citation))}${notes.mark(point.citation)}`,
    ];
  };
  const tables = figures
    .filter(({ points }) => points.length > 1)
    .map((series) => {
      const rows = series.points.map((point) => rowOf(series, point));
      return `### ${nameOf(series)}\n\n${table(headings, rows)}`;
    });
  const single = figures
    .filter(({ points }) => points.length === 1)
    .flatMap((series) => series.points.map((point) => [nameOf(series), ...rowOf(series, point)]));
  return single.length === 0 ? tables : [...tables, `### Given once\n\n${table(["what", ...headings], single)}`];
}

const headings = ["as of", "figure", "according to", "source"];

function nameOf({ counts, place }: FigureSeries): string {
  return escapeMarkdown(place === undefined ? counts : `${counts}, ${place}`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
