import { stringify } from "csv-stringify/sync";
import type { Citation, Claimant, Entry, FigurePoint, FigureSeries, Timeline } from "#timeline";
import { sentenceId } from "./cite-links.ts";
import { describeDate } from "./describe-date.ts";
import { describeFigure } from "./describe-figure.ts";
import { indexSources, type SourceIndex } from "./source-index.ts";

type Cell = string | number | undefined;

/** One column: its heading and what stands in it. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

interface EntryRow {
  readonly entry: Entry;
  readonly citation: Citation;
  readonly sources: SourceIndex;
}

interface FigureRow {
  readonly series: FigureSeries;
  readonly point: FigurePoint;
  readonly sources: SourceIndex;
}

const entryColumns: Columns<EntryRow> = {
  entry: ({ entry }) => entry.id,
  start: ({ entry }) => entry.start,
  end: ({ entry }) => entry.end,
  precision: ({ entry }) => entry.precision,
  part: ({ entry }) => entry.part,
  edtf: ({ entry }) => entry.edtf,
  date: ({ entry }) => describeDate(entry),
  date_basis: ({ entry }) => entry.basis,
  date_words: ({ entry }) => entry.dateWords?.text,
  text: ({ entry }) => entry.text,
  edited_text: ({ entry }) => entry.edited?.text,
  edited_by: ({ entry }) => entry.edited?.by,
  status: ({ entry }) => entry.status,
  claimant: ({ entry }) => entry.claimant?.name,
  claimant_role: ({ entry }) => entry.claimant?.role,
  via: ({ entry }) => joinNames(entry.via),
  independent_sources: ({ entry }) => entry.independentSources,
  articles: ({ entry }) => entry.articles,
  weight: ({ entry }) => entry.weight,
  outlet: ({ citation, sources }) => sources.outletOf(citation),
  source_root: ({ citation, sources }) => sources.originOf(citation),
  headline: ({ citation, sources }) => sources.articleOf(citation)?.headline,
  published: ({ citation, sources }) => sources.articleOf(citation)?.published,
  url: ({ citation }) => citation.url,
  source: ({ citation }) => citation.source,
  sentence_id: ({ citation }) => sentenceId(citation),
  sentence: ({ citation }) => citation.text,
  snapshot: ({ citation }) => citation.snapshot,
};

const figureColumns: Columns<FigureRow> = {
  figure: ({ series }) => series.counts,
  kind: ({ series }) => series.kind,
  unit: ({ series }) => series.unit,
  place: ({ series }) => series.place,
  as_of: ({ point }) => point.asOf,
  low: ({ point }) => point.min,
  high: ({ point }) => point.max,
  approx: ({ point }) => yesNo(point.approx),
  qualifier: ({ point }) => point.qualifier,
  change: ({ point }) => yesNo(point.delta),
  words: ({ point, series }) => describeFigure(point, series),
  claimant: ({ point }) => point.claimant?.name,
  claimant_role: ({ point }) => point.claimant?.role,
  outlet: ({ point, sources }) => sources.outletOf(point.citation),
  source_root: ({ point, sources }) => sources.originOf(point.citation),
  published: ({ point, sources }) => sources.articleOf(point.citation)?.published,
  url: ({ point }) => point.citation.url,
  source: ({ point }) => point.citation.source,
  sentence_id: ({ point }) => sentenceId(point.citation),
  sentence: ({ point }) => point.citation.text,
  snapshot: ({ point }) => point.citation.snapshot,
  figure_id: ({ point }) => point.id,
};

/**
 * Writes one row for every sentence that carries a line: an entry with three citations is three rows of one `entry` id.
 *
 * Entries without a date come last, their date columns empty. A cell a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(timeline: Timeline): string {
  const sources = indexSources(timeline);
  const rows = [...timeline.entries, ...timeline.undated].flatMap((entry) =>
    entry.citations.map((citation) => ({ entry, citation, sources })),
  );
  return writeRows(entryColumns, rows);
}

/** Writes the figures in long form: one row for every number that somebody gave, none merged and none summed. */
export function writeFiguresCsv(timeline: Timeline): string {
  const sources = indexSources(timeline);
  const rows = timeline.figures.flatMap((series) => series.points.map((point) => ({ series, point, sources })));
  return writeRows(figureColumns, rows);
}

function writeRows<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row)));
  return stringify([Object.keys(columns), ...cells], {
    record_delimiter: "\r\n",
    escape_formulas: true,
    // The library leaves a lone carriage return bare, and spreadsheets begin a row there.
    quoted_match: "\r",
  });
}

function joinNames(people: readonly Claimant[]): string | undefined {
  return people.length === 0 ? undefined : people.map(({ name }) => name).join("; ");
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}
