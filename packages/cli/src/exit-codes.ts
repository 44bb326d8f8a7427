/** What the command's exit code says. Documented in `docs/command.md`. */
export const exitCodes = {
  /** Everything was done. */
  done: 0,
  /** Finished, but something was rejected, or a citation does not hold. */
  rejected: 1,
  /** Wrong options, input that cannot be used, output that cannot be written. */
  unusable: 2,
} as const;

/** Sets the exit code, never to a lesser trouble than one already met. */
export function raiseExitCode(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
