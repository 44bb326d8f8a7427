import { describeDate, describeRange, describeSources, describeStatus } from "@dateline/core/export";
import type { Entry, EntryStatus, Timeline, TimelineArticle } from "@dateline/core/timeline";
import { cleanText } from "./clean-text.ts";
import { printEdits, printFigures } from "./print-records.ts";
import type { Terminal } from "./terminal.ts";
import { wrapWords } from "./wrap-words.ts";

type Articles = ReadonlyMap<string, TimelineArticle>;

/** The outlet of an article, else where it was read. */
function outletOf(article: TimelineArticle | undefined, source: string): string {
  return cleanText(article?.site ?? source);
}

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
function printSupport(entry: Entry, articles: Articles, terminal: Terminal): string {
  const [citation] = entry.citations;
  const outlet = citation && outletOf(articles.get(citation.article), citation.source);
  const parts = [printStatus(entry, terminal), terminal.colors.dim(describeSources(entry)), outlet];
  return parts.filter((part) => part !== undefined).join(terminal.colors.dim(" · "));
}

function printEntry(entry: Entry, articles: Articles, terminal: Terminal): string {
  const text = wrapWords(cleanText(entry.edited?.text ?? entry.text), terminal.width, "  ");
  const support = wrapWords(printSupport(entry, articles, terminal), terminal.width, "  ");
  return `${text}\n${support}`;
}

/** Entries under the words of their date; neighbours of one date share them. */
function printEntries(entries: readonly Entry[], articles: Articles, terminal: Terminal): string[] {
  const blocks: string[] = [];
  let heading = "";
  for (const entry of entries) {
    const date = describeDate(entry);
    const body = printEntry(entry, articles, terminal);
    blocks.push(date === heading ? body : `${terminal.colors.bold(date)}\n${body}`);
    heading = date;
  }
  return blocks;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function printHead(timeline: Timeline, { colors, width }: Terminal): string {
  const { start, end } = timeline;
  const told = timeline.articles.filter(({ excluded }) => excluded === undefined);
  const families = new Set(told.map(({ family }) => family));
  const origins = new Set(timeline.families.flatMap(({ id, origin }) => (families.has(id) ? [origin] : [])));
  const facts = [
    start !== undefined && end !== undefined ? describeRange(start, end) : undefined,
    `${timeline.entries.length} entries`.replace(/^1 entries$/, "1 entry"),
    counted(told.length, "article"),
    counted(origins.size, "independent source"),
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
  const articles: Articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const blocks = [
    printHead(timeline, terminal),
    ...printEntries(timeline.entries, articles, terminal),
    ...printEntries(timeline.undated, articles, terminal),
    ...printFigures(timeline, terminal),
    ...printEdits(timeline, terminal),
    ...printExcluded(timeline, terminal),
  ];
  return `${blocks.join("\n\n")}\n`;
}
