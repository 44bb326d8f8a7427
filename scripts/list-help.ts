import { buildProgram } from "../packages/cli/src/program.ts";

/** Help is written for this width in the documentation, whatever the terminal at hand. */
const helpWidth = 100;

/** A command, how it is called, and the help it prints. */
export interface CommandHelp {
  /** "dateline", "dateline build" ... */
  readonly name: string;
  readonly help: string;
}

type Command = ReturnType<typeof buildProgram>;

function writeHelp(command: Command): string {
  let written = "";
  command.configureOutput({
    writeOut: (text) => {
      written += text;
    },
    getOutHelpWidth: () => helpWidth,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return written.trim();
}

/** The help of the whole command and of every subcommand, as printed. */
export function listHelp(): readonly CommandHelp[] {
  const program = buildProgram();
  const subcommands = program.commands.map((command) => ({
    name: `dateline ${command.name()}`,
    help: writeHelp(command),
  }));
  return [{ name: "dateline", help: writeHelp(program) }, ...subcommands];
}
