import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addArticleCommand } from "./commands/article.ts";
import { addClaimsCommand } from "./commands/claims.ts";
import { addCopiesCommand } from "./commands/copies.ts";
import { addTimeCommand } from "./commands/time.ts";
import { addTimelineCommand } from "./commands/timeline.ts";

/** The whole command: every subcommand with its options and help. */
export function buildProgram(): Command {
  const program = new Command("dateline")
    .description("From news pages to a sourced timeline.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .exitOverride();
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
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

/** `dateline ... | head` closes our output early: that is no failure. */
function endQuietlyWhenTheReaderLeaves(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode ?? 0);
  });
}
