// `node benchmarks/fields/write-gold.ts a|b|c FILE [--data DIR]`: a file of notes becomes ranges in gold/BATCH.json; see README.md for the notes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import {
  type BatchName,
  batchNames,
  type FieldName,
  fieldNames,
  goldFile,
  hashPage,
  type PageGold,
  type Range,
  readChosenPages,
  readGold,
} from "./gold.ts";
import { loadPage } from "./load-page.ts";
import { AnswerError, readNote } from "./read-answer.ts";
import { readLines, readRange } from "./read-lines.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string", default: join(import.meta.dirname, "../../../shared/bench") } },
});

function readPageNotes(key: string, notes: readonly string[]): PageGold {
  const { html } = loadPage(join(values.data, "extract"), key);
  const page = { html, lines: readLines(html) };
  const found = new Map<FieldName, Range[]>(fieldNames.map((name) => [name, []]));
  for (const note of notes) {
    const { field, ranges } = readNote(note, page);
    for (const range of ranges) {
      found.get(field)?.push(range);
      process.stdout.write(`${field}: ${readRange(html, range).slice(0, 100) || html.slice(...range)}\n`);
    }
  }
  const fields = Object.fromEntries(found) as Record<FieldName, Range[]>;
  return { sha256: hashPage(html), ...fields };
}

/** One page a line and field, so that a person can follow a change. */
function writeBatch(pages: Readonly<Record<string, PageGold>>): string {
  const writeFields = (gold: PageGold) =>
    Object.entries(gold)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  const sorted = Object.entries(pages).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{\n${sorted.map(([key, gold]) => `  ${JSON.stringify(key)}: {\n${writeFields(gold)}\n  }`).join(",\n")}\n}\n`;
}

function readNotesFile(file: string): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  let notes: string[] | undefined;
  for (const line of readFileSync(file, "utf8")
    .split("\n")
    .map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [, key] = /^page (\S+)$/.exec(line) ?? [];
    if (key !== undefined) {
      notes = [];
      pages.set(key, notes);
    } else if (notes === undefined) throw new AnswerError(`a note before the first page: ${line}`);
    else notes.push(line);
  }
  return pages;
}

function run(batch: BatchName, file: string): void {
  const chosen = readChosenPages()[batch];
  const pages: Record<string, PageGold> = { ...readGold(batch) };
  for (const [key, notes] of readNotesFile(file)) {
    process.stdout.write(`\n# ${key}\n`);
    try {
      if (!chosen.includes(key)) throw new AnswerError(`not a page of batch ${batch}`);
      pages[key] = readPageNotes(key, notes);
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      process.stderr.write(`REFUSED ${key}: ${error.message}\n`);
      process.exitCode = 1;
    }
  }
  mkdirSync(dirname(goldFile(batch)), { recursive: true });
  writeFileSync(goldFile(batch), writeBatch(pages));
  const left = chosen.filter((key) => pages[key] === undefined);
  process.stdout.write(`\n${chosen.length - left.length} of ${chosen.length} pages done; left: ${left.join(" ")}\n`);
}

const [asked, file] = positionals;
const batch = batchNames.find((name) => name === asked);
if (batch === undefined || file === undefined) {
  process.stderr.write("usage: write-gold.ts a|b|c FILE [--data DIR]\n");
  process.exitCode = 2;
} else run(batch, file);
