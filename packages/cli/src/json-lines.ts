import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** A parsed line: an object with an `id`. What else it holds is the filter's business. */
export interface InputLine {
  readonly id: string | number;
  readonly [field: string]: unknown;
}

/** A line of input, or why it is none. */
export type ReadLine =
  | { readonly ok: true; readonly line: InputLine }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string };

const lineFeed = 10;

/** Yields the non-empty lines of a stream as they arrive, however they are cut into chunks; each is decoded as one piece. */
async function* splitLines(input: Readable): AsyncGenerator<string> {
  let held: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      const line = decode([...held, chunk.subarray(from, end)]);
      held = [];
      from = end + 1;
      if (line.trim() !== "") yield line;
    }
    held.push(chunk.subarray(from));
  }
  const last = decode(held);
  if (last.trim() !== "") yield last;
}

function decode(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces).toString("utf8");
}

function readLine(text: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, id: null, error: "not JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, id: null, error: "not a JSON object" };
  }
  const { id } = value as { id?: unknown };
  if (typeof id !== "string" && typeof id !== "number") return { ok: false, id: null, error: "no id" };
  return { ok: true, line: value as InputLine };
}

/** Reads JSON Lines, one object with an `id` a line; a line that is none comes as an error and does not stop the rest. */
export async function* readJsonLines(input: Readable): AsyncGenerator<ReadLine> {
  for await (const text of splitLines(input)) yield readLine(text);
}

/** Writes one value as a line, and waits while the reader is behind. */
export async function writeJsonLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, "drain");
}
