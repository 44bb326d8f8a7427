import { longestHeader, measureGzipHeader, peekIntoGzip } from "./gzip-header.ts";
import { BrokenMember, inflateMember } from "./inflate-member.ts";
import { type Piece, startsRecord } from "./piece.ts";
import { StoredBytes } from "./stored-bytes.ts";

/** The pieces of a WARC that is not compressed. */
export async function* readPlainPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  let at = 0;
  try {
    for await (const bytes of chunks) {
      yield { bytes, at };
      at += bytes.length;
    }
  } catch {
    yield { damage: "unreadable", at };
  }
}

/** Goes past a gzip header. */
async function takeHeader(stored: StoredBytes): Promise<void> {
  const head = await stored.look(1_024);
  const length = measureGzipHeader(head) ?? measureGzipHeader(await stored.look(longestHeader));
  if (length === undefined) throw new BrokenMember("broken-compression");
  stored.take(length);
}

async function* readMember(stored: StoredBytes): AsyncGenerator<Piece> {
  const member = stored.offset;
  let at = 0;
  stored.mark();
  try {
    await takeHeader(stored);
    for await (const bytes of inflateMember(stored)) {
      yield { bytes, member, at };
      at += bytes.length;
    }
  } catch (error) {
    if (!(error instanceof BrokenMember)) throw error;
    yield { damage: error.reason, member, at };
    await findNextMember(stored, member);
  }
}

const magic = Buffer.from([0x1f, 0x8b, 8]);
const probed = 8_192;

/** Goes on to the next member that starts with a record, from behind the start of a broken one. */
async function findNextMember(stored: StoredBytes, broken: number): Promise<void> {
  stored.goBack();
  if (stored.offset === broken) stored.take(Math.min(1, (await stored.look(1)).length));
  for (;;) {
    stored.mark();
    const bytes = await stored.look(probed);
    if (bytes.length === 0) return;
    const found = bytes.indexOf(magic);
    if (found === 0 && startsRecord(peekIntoGzip(bytes))) return;
    // The last two bytes may be the start of a magic number; at the end there is no more to come.
    const past = bytes.length < probed ? bytes.length : bytes.length - magic.length + 1;
    stored.take(found === -1 ? past : Math.max(found, 1));
  }
}

/** Some writers fill up with zeros between or behind members. */
async function skipZeros(stored: StoredBytes): Promise<boolean> {
  for (;;) {
    const bytes = await stored.look(1);
    if (bytes.length === 0) return false;
    const end = bytes.findIndex((byte) => byte !== 0);
    if (end !== -1) {
      stored.take(end);
      return true;
    }
    stored.take(bytes.length);
    stored.mark();
  }
}

/**
 * The pieces of a WARC.gz: gzip members one after the other, most often one for each record.
 *
 * A member that is broken is told as damage, once; the next whole member follows.
 */
export async function* readGzipPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const stored = new StoredBytes(chunks);
  try {
    while (await skipZeros(stored)) yield* readMember(stored);
  } catch {
    yield { damage: "unreadable", member: stored.offset, at: 0 };
  }
}
