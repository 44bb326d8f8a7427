import { readFileSync } from "node:fs";
import { findClaims } from "../packages/core/src/claims/index.ts";
import { findTimes, type TimeExpression } from "../packages/core/src/time/index.ts";

interface Source {
  readonly text: string;
  /** What an earlier floor finds; it is not timed here. */
  readonly times: readonly TimeExpression[];
}

/** Passes until nothing is cold, and passes that are timed. */
const warmPasses = 2;
const timedPasses = 3;

function read(sources: readonly Source[]): void {
  for (const { text, times } of sources) findClaims(text, { times });
}

/** KB of text, as UTF-8, that the claims floor reads per second of CPU in a warm process: quotations, status and figures. */
export function measureClaimsSpeed(file: string): number {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const sources = lines.map((line): Source => {
    const { text } = JSON.parse(line) as { readonly text: string };
    return { text, times: findTimes(text) };
  });
  for (let pass = 0; pass < warmPasses; pass++) read(sources);
  const before = process.cpuUsage();
  for (let pass = 0; pass < timedPasses; pass++) read(sources);
  const { user, system } = process.cpuUsage(before);
  const kilobytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
  return (kilobytes * timedPasses) / ((user + system) / 1e6);
}
