import { exitCodes, raiseExitCode } from "./exit-codes.ts";
import { type ReadLine, readJsonLines, writeJsonLine } from "./json-lines.ts";
import { report } from "./report.ts";

/** Fields of a line that must hold text. */
type TextFields = readonly string[];

/** Answers one line; what it throws becomes that line's `error`. */
export type AnswerLine<Line> = (line: Line) => unknown;

/** Answers a whole collection, which it reads line by line. */
export type AnswerCollection<Line> = (lines: AsyncIterable<Line>) => Promise<readonly unknown[]>;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The lines of standard input; one without the text it needs comes as an error. */
async function* readCheckedLines(textFields: TextFields): AsyncGenerator<ReadLine> {
  if (process.stdin.isTTY) report("reading JSON lines from the keyboard; Ctrl-D ends them");
  for await (const read of readJsonLines(process.stdin)) {
    const missing = read.ok ? textFields.find((field) => typeof read.line[field] !== "string") : undefined;
    yield read.ok && missing !== undefined
      ? { ok: false, id: read.line.id, error: `${missing} is not a string` }
      : read;
  }
}

function isFailure(answered: unknown): boolean {
  return typeof answered === "object" && answered !== null && "error" in answered;
}

/** Copies standard input to standard output, every line answered as soon as it has come. */
export async function runLineFilter<Line extends { readonly id: string | number }>(
  answer: AnswerLine<Line>,
  textFields: TextFields = [],
): Promise<void> {
  for await (const read of readCheckedLines(textFields)) {
    if (!read.ok) {
      raiseExitCode(exitCodes.rejected);
      await writeJsonLine(process.stdout, { id: read.id, error: read.error });
      continue;
    }
    let answered: unknown;
    try {
      answered = await answer(read.line as unknown as Line);
    } catch (error) {
      answered = { id: read.line.id, error: messageOf(error) };
    }
    if (isFailure(answered)) raiseExitCode(exitCodes.rejected);
    await writeJsonLine(process.stdout, answered);
  }
}

/** The lines that can be read; the others are named on standard error. */
async function* readGoodLines<Line>(textFields: TextFields): AsyncGenerator<Line> {
  let number = 0;
  for await (const read of readCheckedLines(textFields)) {
    number += 1;
    if (read.ok) {
      yield read.line as unknown as Line;
    } else {
      raiseExitCode(exitCodes.rejected);
      report(`line ${number} of the input was left out: ${read.error}`);
    }
  }
}

/** Reads all of standard input, then writes what the collection as a whole answers. */
export async function runCollectionFilter<Line>(answer: AnswerCollection<Line>, textFields: TextFields): Promise<void> {
  for (const answered of await answer(readGoodLines<Line>(textFields))) await writeJsonLine(process.stdout, answered);
}
