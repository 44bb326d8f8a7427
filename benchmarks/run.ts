// `npm run bench -- STAGE [--data DIR]`: scores a stage of the command beside its peers, prints the table and keeps it in RESULTS.md.
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { quoteArgument } from "./run-command.ts";
import type { Stage } from "./stage.ts";
import { acceptance } from "./stages/acceptance.ts";
import { claims } from "./stages/claims.ts";
import { copies } from "./stages/copies.ts";
import { extract } from "./stages/extract.ts";
import { fields } from "./stages/fields.ts";
import { time } from "./stages/time.ts";
import { timeline } from "./stages/timeline.ts";
import { writeResults, writeTable } from "./write-results.ts";

const stages: Readonly<Record<string, Stage>> = { extract, fields, time, claims, copies, timeline, acceptance };

const root = join(import.meta.dirname, "..");
const usage = `usage: npm run bench -- STAGE [--data DIR]
STAGE is one of ${Object.keys(stages).join(", ")}, or all. DIR holds a folder for each (default: ../shared/bench).`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function findMissing(stage: Stage, data: string): readonly string[] {
  return stage.needs.map((path) => join(data, path)).filter((path) => !existsSync(path));
}

async function runStage(name: string, stage: Stage, data: string): Promise<void> {
  const missing = findMissing(stage, data);
  if (missing.length > 0) {
    fail(`${name}: not here: ${missing.join(", ")}
The benchmark data is not part of this repository: its texts belong to their publishers. Get the folder with the data and its
scorers (each has a README that names the sets and where they come from), and give it as --data DIR.`);
  }
  const out = join(import.meta.dirname, "out");
  mkdirSync(out, { recursive: true });
  const dateline = `${quoteArgument(process.execPath)} ${quoteArgument(join(root, "packages/cli/bin/dateline.js"))}`;
  const rows = await stage.run({ data, out, dateline });
  process.stdout.write(`\n## ${name}\n\n${writeTable(rows)}\n`);
  writeResults(join(import.meta.dirname, "RESULTS.md"), name, rows);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string", default: join(root, "../shared/bench") } },
});
const [asked] = positionals;
if (asked === undefined) fail(usage);
const chosen = Object.entries(stages).filter(([name]) => asked === "all" || name === asked);
if (chosen.length === 0) fail(`no stage ${asked}\n${usage}`);
for (const [name, stage] of chosen) {
  try {
    await runStage(name, stage, resolve(values.data));
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
