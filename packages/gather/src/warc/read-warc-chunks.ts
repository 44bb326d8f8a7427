import type { Gathered } from "../gathered-page.ts";
import { peekChunks } from "../peek-chunks.ts";
import { startsRecord } from "./piece.ts";
import { readGzipPieces, readPlainPieces } from "./read-pieces.ts";
import { type ReadWarcOptions, readWarcPages } from "./read-warc-pages.ts";

/** The pages of a WARC's stored bytes, compressed or not. */
export async function* readWarcChunks(
  source: string,
  chunks: AsyncIterable<Buffer>,
  options: ReadWarcOptions,
): AsyncGenerator<Gathered> {
  const { head, all } = await peekChunks(chunks);
  yield* readWarcPages(source, startsRecord(head) ? readPlainPieces(all) : readGzipPieces(all), options);
}
