import type { Timeline } from "@dateline/core/timeline";
import { type Command, Option } from "commander";
import { chooseFormat, type Format, formats, writeTimeline } from "../formats.ts";
import { generator } from "../generator.ts";
import { addNetOptions, type NetChoices, openNet } from "../net-options.ts";
import { readCount, readDay } from "../option-values.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { showTask } from "../progress.ts";
import { report, reportRejected } from "../report.ts";
import { UsageError } from "../usage-error.ts";

/** What of the timeline is chosen by the reader. */
interface TimelineChoices {
  readonly title?: string;
  readonly since?: string;
  readonly until?: string;
  readonly entries?: number;
  readonly sentences?: number;
  readonly about?: string;
}

interface BuildOptions extends TimelineChoices, NetChoices {
  readonly output?: string;
  readonly format?: Format;
  readonly fullText?: boolean;
}

const examples = `
Examples:
  $ dateline build pages/                      read the timeline in the terminal
  $ dateline build pages/ -o story.html        one file to share: every line with its sources
  $ dateline build pages/ -o story.json        the working record, for programs and for \`dateline verify\`
  $ dateline build a.html b.html --since 2024-03-01 --format csv > march.csv
  $ dateline build pages/ --format figures > figures.csv   one row for each figure, for a spreadsheet or a chart
  $ dateline build https://example.org/news/bridge https://example.com/eskel   fetch pages, as robots.txt allows
  $ curl -s https://example.org/news | dateline build -

A SOURCE is an address, a saved page (.html, .txt), a folder of them, or - for standard input.
A page that cannot be used is named on standard error, the rest goes on, and the exit code is 1.`;

export function addBuildCommand(program: Command): void {
  const command = program
    .command("build")
    .summary("make a timeline of pages")
    .description("Make a sourced timeline of the pages of a story.")
    .argument("<source...>", "addresses, saved pages, folders of them, or -")
    .option("-o, --output <file>", "write to this file; its ending says the format")
    .addOption(new Option("--format <format>", "write in this format").choices(formats))
    .option("--title <title>", "the timeline's title (default: found in the pages)")
    .option("--since <day>", "leave out what happened before this day", readDay)
    .option("--until <day>", "leave out what happened after this day", readDay)
    .option("--entries <count>", "give at most this many entries, the weightiest (default: 120)", readCount)
    .option("--sentences <count>", "give at most this many entries for one day", readCount)
    .option("--about <words>", "choose the story these words are about, when the pages tell several")
    .option("--full-text", "let an HTML or Markdown timeline hold the articles' whole text");
  addNetOptions(command).addHelpText("after", examples).action(build);
}

async function buildFromSources(
  sources: readonly string[],
  choices: TimelineChoices,
  net: NetChoices,
): Promise<Timeline> {
  const { gatherSources } = await import("../gather-sources.ts");
  const { pages, rejected } = await gatherSources(sources, await openNet(net));
  const { buildTimelineFromPages } = await import("@dateline/core");
  const endTask = showTask(`Building the timeline of ${pages.length} pages`);
  const timeline = buildTimelineFromPages(pages, { ...choices, generator, rejected });
  endTask();
  return timeline;
}

async function build(sources: readonly string[], options: BuildOptions): Promise<void> {
  const { output, format: asked, fullText = false, offline, allowPrivate, timeout, ...choices } = options;
  const format = chooseFormat(asked, output);
  await checkOutput(output);
  const timeline = await buildFromSources(sources, choices, { offline, allowPrivate, timeout });
  const { articles, entries, rejected } = timeline;
  await reportRejected(rejected);
  if (articles.length === 0) throw new UsageError("no page to build from");
  await writeOutput(output, await writeTimeline(timeline, format, { fullText, toFile: output !== undefined }));
  if (output !== undefined) report(`wrote ${output}: ${entries.length} entries of ${articles.length} articles`);
}
