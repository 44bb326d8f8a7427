import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readJsonLines } from "./json-lines.ts";

async function readAll(input: Buffer, chunkLength: number): Promise<readonly unknown[]> {
  const chunks: Buffer[] = [];
  for (let at = 0; at < input.length; at += chunkLength) chunks.push(input.subarray(at, at + chunkLength));
  const found: unknown[] = [];
  for await (const read of readJsonLines(Readable.from(chunks))) found.push(read);
  return found;
}

describe("readJsonLines", () => {
  const lines = Buffer.from('{"id":1,"text":"Ørl – 京"}\n\n  \n{"id":"2"}\r\nno json\n[]\n{"text":"x"}\n{"id":3}');

  it.each([1, 2, 3, 7, 1000])("reads lines in pieces of %i bytes", async (chunkLength) => {
    expect(await readAll(lines, chunkLength)).toEqual([
      { ok: true, line: { id: 1, text: "Ørl – 京" } },
      { ok: true, line: { id: "2" } },
      { ok: false, id: null, error: "not JSON" },
      { ok: false, id: null, error: "not a JSON object" },
      { ok: false, id: null, error: "no id" },
      { ok: true, line: { id: 3 } },
    ]);
  });

  it("finds none in nothing", async () => {
    expect(await readAll(Buffer.alloc(0), 1)).toEqual([]);
  });
});
