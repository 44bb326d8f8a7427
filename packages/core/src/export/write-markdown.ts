import type { Edit, Entry, Timeline, TimelineArticle, TimelineQuote } from "#timeline";
import { capitalize } from "./capitalize.ts";
import { webAddress } from "./cite-links.ts";
import { describeDate } from "./describe-date.ts";
import { describeDay } from "./describe-day.ts";
import { describeClaimant, describeExtent, describeSources, describeStatus } from "./describe-entry.ts";
import { describeRange } from "./describe-range.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { type Footnotes, startFootnotes } from "./footnotes.ts";
import { writeFigureTables } from "./markdown-figures.ts";
import { indexSources } from "./source-index.ts";

export interface WriteMarkdownOptions {
  /** Adds the text of every article. Mind whose it is. @default false */
  readonly fullText?: boolean;
}

/**
 * Writes the timeline to be read and shared: entries under their dates, figures as tables, direct quotations, silent
 * edits, and a footnote for every sentence that is cited.
 */
export function writeMarkdown(timeline: Timeline, options: WriteMarkdownOptions = {}): string {
  const { fullText = false } = options;
  const sources = indexSources(timeline);
  const notes = startFootnotes(sources);
  const sections = [
    writeHead(timeline),
    writeEntries(timeline.entries, notes),
    section(
      "Undated",
      timeline.undated.map((entry) => writeEntry(entry, notes)),
    ),
    section("Figures", writeFigureTables(timeline.figures, sources, notes), "\n\n"),
    section(
      "Quotations",
      timeline.quotes.flatMap((quote) => (quote.direct ? [writeQuote(quote, notes)] : [])),
    ),
    section("Changed after publication", timeline.edits.flatMap(writeEdit)),
    fullText ? section("Articles", timeline.articles.map(writeArticle), "\n\n") : "",
    section("Sources", notes.write(), "\n\n"),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function section(heading: string, lines: readonly string[], gap = "\n"): string {
  return lines.length === 0 ? "" : `## ${heading}\n\n${lines.join(gap)}`;
}

function writeHead(timeline: Timeline): string {
  const { title, start, end } = timeline;
  const period = start === undefined || end === undefined ? "" : `${describeRange(start, end)} \u00b7 `;
  return `# ${escapeMarkdown(title)}\n\n${period}${describeExtent(timeline)}`;
}

/** Entries of one date share a heading, where the first of them stands; parts of the day are said in the line. */
function writeEntries(entries: readonly Entry[], notes: Footnotes): string {
  const byDate = Map.groupBy(entries, ({ part: _, ...entry }) => describeDate(entry));
  return [...byDate]
    .map(([words, group]) =>
      section(
        capitalize(words),
        group.map((entry) => writeEntry(entry, notes)),
      ),
    )
    .join("\n\n");
}

function writeEntry(entry: Entry, notes: Footnotes): string {
  const status = entry.status === "reported" ? undefined : describeStatus(entry);
  const lead = [entry.part, status].filter((word) => word !== undefined).join(", ");
  const mark = lead === "" ? "" : `**${escapeMarkdown(lead)}:** `;
  const marks = entry.citations.map(notes.mark).join("");
  const { edited } = entry;
  const text = `${escapeMarkdown(edited?.text ?? entry.text)}${marks}`;
  const wording = edited === undefined ? "" : ` (worded by ${escapeMarkdown(edited.by)})`;
  return `- ${mark}${text}${wording} *${describeSources(entry)}*`;
}

function writeQuote({ text, speaker, citation }: TimelineQuote, notes: Footnotes): string {
  const who = speaker === undefined ? "speaker not named" : escapeMarkdown(describeClaimant(speaker));
  return `- \u201c${escapeMarkdown(text)}\u201d \u2014 ${who}${notes.mark(citation)}`;
}

function writeEdit({ url, changes }: Edit): readonly string[] {
  return changes.map(({ kind, before, after }) => {
    const from = before === undefined ? "" : ` \u201c${escapeMarkdown(before)}\u201d`;
    const to = after === undefined ? "" : ` \u2192 \u201c${escapeMarkdown(after)}\u201d`;
    return `- ${escapeMarkdown(url)}, ${kind}:${from}${to}`;
  });
}

function writeArticle({ headline, site, published, url, source, text }: TimelineArticle): string {
  const about = [site, published && describeDay(published), webAddress(url) ?? source].filter(
    (part) => part !== undefined,
  );
  const paragraphs = text.split("\n\n").map(escapeMarkdown);
  return [`### ${escapeMarkdown(headline ?? source)}`, escapeMarkdown(about.join(", ")), ...paragraphs].join("\n\n");
}
