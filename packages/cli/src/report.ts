import { exitCodes, raiseExitCode } from "./exit-codes.ts";
import { cleanText } from "./terminal/clean-text.ts";

/** Says something beside the data, on standard error. */
export function report(message: string): void {
  process.stderr.write(`dateline: ${message}\n`);
}

/** Names every source that was left out, and why; the exit code says that there were some. */
export async function reportRejected(
  rejected: readonly { readonly source: string; readonly reason: string }[],
): Promise<void> {
  if (rejected.length === 0) return;
  const { describeReason } = await import("@dateline/core/export");
  for (const { source, reason } of rejected) report(`left out ${cleanText(source)}: ${describeReason(reason)}`);
  raiseExitCode(exitCodes.rejected);
}
