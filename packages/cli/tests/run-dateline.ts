import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../../..");
export const story = "examples/hollin-dam";

const main = join(root, "packages/cli/src/main.ts");

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const bareEnvironment = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };

/** Runs the command to its end, as a shell would; from the repository's root unless told otherwise. */
export function runDateline(words: readonly string[], { input = "", cwd = root, env = {} }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    input,
    cwd,
    env: { ...bareEnvironment, ...env },
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  return { code: status, stdout, stderr };
}

/** Starts the command and leaves its ends open. */
export function startDateline(words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...words], { cwd: root, env: bareEnvironment });
}
