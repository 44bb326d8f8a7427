import { type InputLine, readJsonLines, writeJsonLine } from "./json-lines.ts";

/** Answers one line; what it throws becomes that line's `error`. */
export type AnswerLine<Line> = (line: Line) => unknown;

/** Answers a whole collection at once. */
export type AnswerAll<Line> = (lines: readonly Line[]) => readonly unknown[];

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function markFailure(): void {
  process.exitCode = 1;
}

/** Copies standard input to standard output, every line answered as soon as it has come. */
export async function runLineFilter<Line = InputLine>(answer: AnswerLine<Line>): Promise<void> {
  for await (const read of readJsonLines(process.stdin)) {
    if (!read.ok) {
      markFailure();
      await writeJsonLine(process.stdout, { id: read.id, error: read.error });
      continue;
    }
    let answered: unknown;
    try {
      answered = await answer(read.line as Line);
    } catch (error) {
      markFailure();
      answered = { id: read.line.id, error: messageOf(error) };
    }
    await writeJsonLine(process.stdout, answered);
  }
}

/** Reads all of standard input, then writes what the collection as a whole answers. */
export async function runCollectionFilter<Line = InputLine>(answer: AnswerAll<Line>): Promise<void> {
  const lines: Line[] = [];
  for await (const read of readJsonLines(process.stdin)) {
    if (read.ok) {
      lines.push(read.line as Line);
    } else {
      markFailure();
      process.stderr.write(`dateline: a line of the input was left out: ${read.error}\n`);
    }
  }
  for (const answered of answer(lines)) await writeJsonLine(process.stdout, answered);
}
