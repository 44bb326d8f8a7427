import type { Command } from "commander";
import { addNetOptions, type NetChoices, openNet } from "../net-options.ts";
import { writeOutput } from "../output.ts";
import { reportRejected } from "../report.ts";
import { UsageError } from "../usage-error.ts";

const examples = `
Examples:
  $ dateline read page.html            the article, with {words = what they were read as}
  $ dateline read page.html --json     the same as one JSON object
  $ dateline read https://example.org/news/bridge
  $ curl -s https://example.org/news | dateline read -`;

export function addReadCommand(program: Command): void {
  const command = program
    .command("read")
    .summary("read one article")
    .description("Read one article, cleaned, with its dates, quotations and figures marked.")
    .argument("<source>", "an address, a saved page, or -")
    .option("--json", "write the whole reading as JSON");
  addNetOptions(command).addHelpText("after", examples).action(readArticle);
}

/** Names what was wrong with the source; there was but one, so nothing can be made. */
async function refuse(rejected: Parameters<typeof reportRejected>[0]): Promise<never> {
  await reportRejected(rejected);
  throw new UsageError("no article to read");
}

interface ReadOptions extends NetChoices {
  readonly json?: boolean;
}

async function readArticle(source: string, options: ReadOptions): Promise<void> {
  const { gatherSources } = await import("../gather-sources.ts");
  const { pages, rejected } = await gatherSources([source], await openNet(options));
  const [page] = pages;
  if (page === undefined) return refuse(rejected);
  if (pages.length > 1) throw new UsageError(`${source} holds ${pages.length} pages: read one of them`);
  const { readPage } = await import("@dateline/core");
  const result = readPage(page);
  if (!result.ok) return refuse([{ source: page.source, reason: result.reason }]);
  if (options.json) return writeOutput(undefined, `${JSON.stringify(result.reading, null, 2)}\n`);
  const { printReading } = await import("../terminal/print-reading.ts");
  const { openTerminal } = await import("../terminal/terminal.ts");
  return writeOutput(undefined, printReading(result.reading, openTerminal(process.stdout)));
}
