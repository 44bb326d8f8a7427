import { extname } from "node:path";
import type { Timeline } from "@dateline/core/timeline";
import { openTerminal } from "./terminal/terminal.ts";
import { UsageError } from "./usage-error.ts";

/** How a timeline can be written. */
export const formats = ["text", "html", "json", "csv", "figures", "ics", "md", "timelinejs", "jsonld"] as const;

export type Format = (typeof formats)[number];

const extensions: Readonly<Record<string, Format>> = {
  ".csv": "csv",
  ".figures.csv": "figures",
  ".htm": "html",
  ".html": "html",
  ".ics": "ics",
  ".json": "json",
  ".jsonld": "jsonld",
  ".markdown": "md",
  ".md": "md",
  ".timelinejs.json": "timelinejs",
  ".txt": "text",
};

/** What a format may be told. */
export interface WriteTimelineOptions {
  /** The articles' whole text goes into formats that people share. */
  readonly fullText: boolean;
  /** Whether the text is for a file, and so plain. */
  readonly toFile: boolean;
}

/** The format asked for, else the one the file's name says, else text for reading. */
export function chooseFormat(format: Format | undefined, file: string | undefined): Format {
  if (format !== undefined) return format;
  if (file === undefined) return "text";
  const name = file.toLowerCase();
  const last = extname(name);
  const known = extensions[extname(name.slice(0, -last.length)) + last] ?? extensions[last];
  if (known !== undefined) return known;
  throw new UsageError(
    `cannot tell the format from the name ${file}: give --format, or one of ${Object.keys(extensions).join(" ")}`,
  );
}

async function writeText(timeline: Timeline, { toFile }: WriteTimelineOptions): Promise<string> {
  const { printTimeline } = await import("./terminal/print-timeline.ts");
  return printTimeline(timeline, openTerminal(toFile ? {} : process.stdout, toFile ? {} : process.env));
}

async function writeHtml(timeline: Timeline, { fullText }: WriteTimelineOptions): Promise<string> {
  const { renderTimelinePage } = await import("@dateline/web");
  return renderTimelinePage(timeline, { fullText });
}

type WriteTimeline = (timeline: Timeline, options: WriteTimelineOptions) => Promise<string>;

const writers: Readonly<Record<Format, WriteTimeline>> = {
  text: writeText,
  html: writeHtml,
  json: async (timeline) => (await import("@dateline/core/export")).writeJson(timeline),
  csv: async (timeline) => (await import("@dateline/core/export")).writeCsv(timeline),
  figures: async (timeline) => (await import("@dateline/core/export")).writeFiguresCsv(timeline),
  ics: async (timeline) => (await import("@dateline/core/export")).writeIcs(timeline),
  md: async (timeline, { fullText }) => (await import("@dateline/core/export")).writeMarkdown(timeline, { fullText }),
  timelinejs: async (timeline) => (await import("@dateline/core/export")).writeTimelineJs(timeline),
  jsonld: async (timeline) => (await import("@dateline/core/export")).writeJsonLd(timeline),
};

/** Writes a timeline in a format; what a format needs is loaded when it is asked for. */
export function writeTimeline(timeline: Timeline, format: Format, options: WriteTimelineOptions): Promise<string> {
  return writers[format](timeline, options);
}
