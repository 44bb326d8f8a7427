import { Command, CommanderError } from "commander";
import { addArticleCommand } from "./commands/article.ts";
import { addBuildCommand } from "./commands/build.ts";
import { addClaimsCommand } from "./commands/claims.ts";
import { addCopiesCommand } from "./commands/copies.ts";
import { addReadCommand } from "./commands/read.ts";
import { addTimeCommand } from "./commands/time.ts";
import { addTimelineCommand } from "./commands/timeline.ts";
import { addVerifyCommand } from "./commands/verify.ts";
import { exitCodes, raiseExitCode } from "./exit-codes.ts";
import { generator } from "./generator.ts";
import { report } from "./report.ts";
import { UsageError } from "./usage-error.ts";

const notes = `
Start here:
  $ dateline build pages/                  read the timeline of a folder of saved pages
  $ dateline build pages/ -o story.html    one file to share: every line with its sources
  $ dateline verify story.html pages/      prove that every citation still holds

Exit codes: 0 done; 1 finished, but something was rejected or does not hold; 2 wrong usage, unusable input
or an output that cannot be written. Data goes to standard output, messages to standard error.`;

/** The whole command: every subcommand with its options and help. */
export function buildProgram(): Command {
  const program = new Command("dateline")
    .description("From news pages to a sourced timeline.")
    .version(generator.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", notes)
    .exitOverride();
  program.commandsGroup("Commands:");
  addBuildCommand(program);
  addReadCommand(program);
  addVerifyCommand(program);
  program.commandsGroup("Filters, JSON lines in and out:");
  addArticleCommand(program);
  addTimeCommand(program);
  addClaimsCommand(program);
  addCopiesCommand(program);
  addTimelineCommand(program);
  return program;
}

/** Runs the command line; the process's exit code says how it went. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  endQuietlyWhenTheReaderLeaves();
  try {
    await buildProgram().parseAsync([...argv]);
  } catch (error) {
    reportFailure(error);
  }
}

/** Commander has said its own; what was wrong with the usage is said here; anything else is a fault of ours. */
function reportFailure(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  raiseExitCode(exitCodes.unusable);
  if (error instanceof CommanderError) return;
  if (error instanceof UsageError) report(error.message);
  else report(`this is a fault of dateline, please report it: ${error instanceof Error ? error.stack : String(error)}`);
}

/** `dateline ... | head` closes our output early: that is no failure. */
function endQuietlyWhenTheReaderLeaves(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode ?? 0);
  });
}
