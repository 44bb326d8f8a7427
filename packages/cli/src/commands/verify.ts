import type { Command } from "commander";
import { exitCodes, raiseExitCode } from "../exit-codes.ts";
import { writeOutput } from "../output.ts";
import { cleanText } from "../terminal/clean-text.ts";
import { openTerminal } from "../terminal/terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { RecordFile, TimelineRecord } from "../verify/read-record.ts";
import type { Verification } from "../verify/verify-record.ts";

const examples = `
Examples:
  $ dateline verify story.json             the pages lie where they were read
  $ dateline verify story.html pages/      the pages lie in this folder now

Every page is read again: its sha-256, the article's text and every citation's place and words must be
those of the record, and the timeline built again from the pages must say the same. Exit code 0: all
holds. 1: something does not; each is named.`;

export function addVerifyCommand(program: Command): void {
  program
    .command("verify")
    .summary("prove a timeline's citations")
    .description("Check every citation of a timeline against the pages it was made of.")
    .argument("<file>", "the JSON, or the HTML export")
    .argument("[source...]", "where the pages are now (default: where the record read them)")
    .addHelpText("after", examples)
    .action(verifyFile);
}

/** The pages of the sources given, and those the record names where these do not hold them. */
async function shelveSources(record: TimelineRecord, sources: readonly string[]) {
  const { shelvePages, findPage } = await import("../verify/find-page.ts");
  const { gatherSources } = await import("../gather-sources.ts");
  const given = await gatherSources(sources);
  const shelf = shelvePages(given.pages);
  const missing = record.articles.filter((article) => findPage(article, shelf) === undefined);
  const { findSourceFile } = await import("@dateline/gather");
  // A container is read through once, however many of its pages the record names.
  const files = await Promise.all(missing.map(({ source }) => findSourceFile(source)));
  const named = await gatherSources([...new Set(files)]);
  return shelvePages([...named.pages, ...given.pages]);
}

/** An HTML export is the record made visible: what the page shows must be what the record says. */
async function checkPageShown({ record, html }: RecordFile): Promise<Verification["problems"]> {
  if (html === undefined) return [];
  const { renderTimelinePage } = await import("@dateline/web");
  const fullText = record.articles.some(({ text }) => text !== undefined);
  const shown = renderTimelinePage(record as Parameters<typeof renderTimelinePage>[0], { fullText });
  return shown === html
    ? []
    : [{ where: "the HTML page", what: "it does not show what its record says, letter for letter" }];
}

function printVerification({ articles, citations, rebuilt, problems }: Verification): string {
  const { colors } = openTerminal(process.stdout);
  const scope = `${citations} citations of ${articles} articles`;
  const more = rebuilt
    ? "; dates, status and figures are what the pages give"
    : "; made by another version, so no more was checked";
  if (problems.length === 0) return `${colors.green("verified:")} ${scope}, every one holds${more}\n`;
  const lines = problems.map(({ where, what }) => cleanText(`${where}: ${what}`));
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${lines.join("\n")}\n${colors.red("not verified:")} ${scope}, ${count}\n`;
}

/** A record that has lost fields is unusable input, and no fault of the program. */
async function verifyWhole(file: string, sources: readonly string[]): Promise<Verification> {
  const { readRecordFile } = await import("../verify/read-record.ts");
  const { verifyRecord } = await import("../verify/verify-record.ts");
  const read = await readRecordFile(file);
  try {
    const verified = verifyRecord(read.record, await shelveSources(read.record, sources));
    return { ...verified, problems: [...verified.problems, ...(await checkPageShown(read))] };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new UsageError(`${file} is no whole dateline/1 record: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

async function verifyFile(file: string, sources: readonly string[]): Promise<void> {
  const verification = await verifyWhole(file, sources);
  if (verification.problems.length > 0) raiseExitCode(exitCodes.rejected);
  await writeOutput(undefined, printVerification(verification));
}
