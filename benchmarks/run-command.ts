import { spawnSync } from "node:child_process";

/** How a program is run. */
export interface RunCommandOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a program said, and the CPU it and its children took. */
export interface CommandResult {
  readonly stdout: string;
  readonly cpuSeconds: number;
}

const maxBuffer = 1024 ** 3;

/** Bash's `time`: it counts the children too, which Node does not. */
function timed(command: string): string {
  return `TIMEFORMAT='@cpu %U %S'; time { ${command}\n}`;
}

/**
 * Runs a shell command to its end.
 *
 * @throws Error when it fails, with the end of what it said.
 */
export function runCommand(command: string, options: RunCommandOptions = {}): CommandResult {
  const { env, ...rest } = options;
  const run = spawnSync("bash", ["-c", timed(command)], {
    ...rest,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer,
  });
  const cpu = /@cpu ([\d.]+) ([\d.]+)\s*$/.exec(run.stderr);
  if (run.status !== 0) throw new Error(`${command}\nended with ${run.status}: ${run.stderr.slice(-2_000)}`);
  return { stdout: run.stdout, cpuSeconds: Number(cpu?.[1]) + Number(cpu?.[2]) };
}

/** The same with arguments quoted for the shell. */
export function quoteArgument(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
