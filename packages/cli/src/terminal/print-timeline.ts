import {
  describeDate,
  describeExtent,
  describeRange,
  describeSources,
  describeStatus,
  indexSources,
  type SourceIndex,
} from "@dateline/core/export";
import type { Entry, EntryStatus, Timeline } from "@dateline/core/timeline";
import { cleanText } from "./clean-text.ts";
import { printEdits, printFigures } from "./print-records.ts";
import type { Terminal } from "./terminal.ts";
import { wrapWords } from "./wrap-words.ts";

const statusColors = {
  reported: "green",
  planned: "cyan",
  conditional: "cyan",
  claimed: "yellow",
  denied: "red",
  cancelled: "red",
} as const satisfies Readonly<Record<EntryStatus, string>>;

function printStatus(entry: Entry, { colors }: Terminal): string | undefined {
  const words = describeStatus(entry);
  if (words === undefined || entry.status === undefined) return undefined;
  return colors[statusColors[entry.status]](cleanText(words));
}

/** Who carries the line: status, sources, and the outlet of the cited sentence. */
function printSupport(entry: Entry, sources: SourceIndex, terminal: Terminal): string {
  const [citation] = entry.citations;
  const outlet = citation && cleanText(sources.outletOf(citation));
  const parts = [printStatus(entry, terminal), terminal.colors.dim(describeSources(entry)), outlet];
  return parts.filter((part) => part !== undefined).join(terminal.colors.dim(" · "));
}

function printEntry(entry: Entry, sources: SourceIndex, terminal: Terminal): string {
  const text = wrapWords(cleanText(entry.edited?.text ?? entry.text), terminal.width, "  ");
  const support = wrapWords(printSupport(entry, sources, terminal), terminal.width, "  ");
  return `${text}\n${support}`;
}

/** Entries under the words of their date; neighbours of one date share them. */
function printEntries(entries: readonly Entry[], sources: SourceIndex, terminal: Terminal): string[] {
  const blocks: string[] = [];
  let heading = "";
  for (const entry of entries) {
    const date = describeDate(entry);
    const body = printEntry(entry, sources, terminal);
    blocks.push(date === heading ? body : `${terminal.colors.bold(date)}\n${body}`);
    heading = date;
  }
  return blocks;
}

function printHead(timeline: Timeline, { colors, width }: Terminal): string {
  const { start, end } = timeline;
  const facts = [
    start !== undefined && end !== undefined ? describeRange(start, end) : undefined,
    describeExtent(timeline),
  ];
  const title = wrapWords(cleanText(timeline.title), width);
  const known = facts.filter((fact) => fact !== undefined).join(" · ");
  return `${colors.bold(title)}\n${colors.dim(wrapWords(known, width))}`;
}

/** So many pages of other stories are named; the rest is counted. */
const namedExcluded = 10;

function printExcluded(timeline: Timeline, { colors, width }: Terminal): string[] {
  const excluded = timeline.articles.filter((article) => article.excluded !== undefined);
  if (excluded.length === 0) return [];
  const named = excluded.slice(0, namedExcluded).map(({ headline, source }) => cleanText(headline ?? source));
  const more = excluded.length > named.length ? [`and ${excluded.length - named.length} more`] : [];
  const lines = [...named, ...more].map((line) => wrapWords(line, width, "  "));
  return [`${colors.bold("Of another story, left out")}\n${lines.join("\n")}`];
}

/** A timeline for reading in a terminal: dates in words, every line with its status and sources. */
export function printTimeline(timeline: Timeline, terminal: Terminal): string {
  const sources = indexSources(timeline);
  const blocks = [
    printHead(timeline, terminal),
    ...printEntries(timeline.entries, sources, terminal),
    ...printEntries(timeline.undated, sources, terminal),
    ...printFigures(timeline, terminal),
    ...printEdits(timeline, terminal),
    ...printExcluded(timeline, terminal),
  ];
  return `${blocks.join("\n\n")}\n`;
}
