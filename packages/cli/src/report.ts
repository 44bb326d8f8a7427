import { exitCodes, raiseExitCode } from "./exit-codes.ts";
import { describeReason } from "./reason-words.ts";
import { cleanText } from "./terminal/clean-text.ts";

/** Says something beside the data, on standard error. */
export function report(message: string): void {
  process.stderr.write(`dateline: ${message}\n`);
}

/** Names every source that was left out, and why; the exit code says that there were some. */
export function reportRejected(rejected: readonly { readonly source: string; readonly reason: string }[]): void {
  for (const { source, reason } of rejected) report(`left out ${cleanText(source)}: ${describeReason(reason)}`);
  if (rejected.length > 0) raiseExitCode(exitCodes.rejected);
}
