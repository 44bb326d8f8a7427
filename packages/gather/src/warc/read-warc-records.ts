import type { RejectionReason } from "../gathered-page.ts";
import { findHeadEnd, type HeaderFields, readHeaderFields } from "../header-fields.ts";
import { type BytesPiece, namePlace, type Piece, startsRecord } from "./piece.ts";
import { PieceCursor, startsMember, startsMemberRecord } from "./piece-cursor.ts";

/** One record that was asked for. */
export interface WarcRecord {
  readonly ok: true;
  /** See `namePlace`. */
  readonly place: string;
  readonly fields: HeaderFields;
  readonly block: Buffer;
}

/** A record that cannot be read. */
export interface UnreadableRecord {
  readonly ok: false;
  readonly place: string;
  readonly reason: RejectionReason;
}

/** Which records are read whole; the rest is passed over without being kept. */
export interface ReadRecordsOptions {
  /** Told from a record's fields and the first bytes of its block. */
  readonly wants: (fields: HeaderFields, start: Buffer) => boolean;
  /** A wanted record with a longer block is unreadable, in bytes. */
  readonly maxBlockBytes: number;
}

/** How a record starts, for sure: its version, and a field. */
const nextRecord = /WARC\/[01]\.\d{1,2}\r?\n[\w-]{1,40}:/;
const longestSign = 64;

const mostHeadBytes = 256 * 1024;

/** So much of a block is looked at before it is decided whether the rest is wanted. */
const startBytes = 64 * 1024;

class BrokenRecord extends Error {
  override readonly name = "BrokenRecord";
  readonly unreadable: UnreadableRecord;
  constructor(place: string, reason: RejectionReason) {
    super(reason);
    this.unreadable = { ok: false, place, reason };
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 13 || byte === 10;
}

/** Goes past empty lines, which are added to `skipped`; gives what follows. */
async function skipLineEnds(cursor: PieceCursor, skipped: BytesPiece[]): Promise<Piece | undefined> {
  for (;;) {
    const piece = await cursor.look();
    if (piece === undefined || "damage" in piece) return piece;
    const found = piece.bytes.findIndex((byte) => !isLineEnd(byte));
    const lines = cursor.take(found === -1 ? piece.bytes.length : found);
    if (lines !== undefined && lines.bytes.length > 0) skipped.push(lines);
    if (found !== -1) return cursor.look();
  }
}

/** Bytes of the record at `place`, until `isDone` or the record's end in sight. */
async function lookInside(cursor: PieceCursor, place: string): Promise<BytesPiece> {
  const piece = await cursor.look();
  if (piece === undefined || startsMemberRecord(piece)) throw new BrokenRecord(place, "truncated-record");
  if (!("damage" in piece)) return piece;
  cursor.takeDamage();
  throw new BrokenRecord(place, piece.damage);
}

/** Takes what is at hand of a head; the first piece may start a member, a later one that does is the next record. */
async function takeHeadPart(cursor: PieceCursor, place: string, isFirst: boolean): Promise<BytesPiece> {
  if (!isFirst) await lookInside(cursor, place);
  const part = cursor.take(mostHeadBytes);
  if (part === undefined) throw new BrokenRecord(place, "truncated-record");
  return part;
}

/** The lines before a block, and how long it is. */
interface RecordHead {
  readonly fields: HeaderFields;
  readonly length: number;
}

/** @throws BrokenRecord when another record starts within the lines: this one was cut. */
function readLines(lines: string, place: string): RecordHead {
  if (nextRecord.test(lines.slice(1))) throw new BrokenRecord(place, "truncated-record");
  const fields = readHeaderFields(lines);
  return { fields, length: lengthOf(fields, place) };
}

async function readHead(cursor: PieceCursor, place: string): Promise<RecordHead> {
  const taken: BytesPiece[] = [];
  let head = Buffer.alloc(0);
  try {
    for (;;) {
      const part = await takeHeadPart(cursor, place, taken.length === 0);
      taken.push(part);
      head = Buffer.concat([head, part.bytes]);
      if (!startsRecord(head) && head.length >= 5) throw new BrokenRecord(place, "broken-record");
      const end = findHeadEnd(head);
      if (end !== undefined) {
        const found = readLines(head.toString("utf8", 0, end.linesEnd), place);
        putBackFrom(cursor, part, end.bodyStart - (head.length - part.bytes.length));
        return found;
      }
      if (head.length > mostHeadBytes) throw new BrokenRecord(place, "broken-record");
    }
  } catch (error) {
    // Without its first byte, or it would be found as the next record.
    cursor.putBack(taken);
    if (taken.length > 0) cursor.take(1);
    throw error;
  }
}

function putBackFrom(cursor: PieceCursor, piece: BytesPiece, from: number): void {
  cursor.putBack([{ ...piece, bytes: piece.bytes.subarray(from), at: piece.at + from }]);
}

function lengthOf(fields: HeaderFields, place: string): number {
  const stated = fields.get("content-length") ?? "";
  const length = Number(stated);
  if (!/^\d+$/.test(stated) || !Number.isSafeInteger(length)) throw new BrokenRecord(place, "broken-record");
  return length;
}

/** Takes bytes of a block. On a break, `taken` holds what could be had. */
async function takeBlock(cursor: PieceCursor, place: string, want: { count: number; taken?: BytesPiece[] }) {
  for (let left = want.count; left > 0; ) {
    await lookInside(cursor, place);
    const part = cursor.take(left);
    if (part === undefined) return;
    left -= part.bytes.length;
    want.taken?.push(part);
  }
}

/** What ends a record by the standard: two line breaks. */
const endBytes = 4;

/** A record is whole when its end, the next one, a new gzip member or the end of all follows; else its length is wrong. */
async function checkEnd(cursor: PieceCursor, place: string, block: readonly BytesPiece[]): Promise<void> {
  const skipped: BytesPiece[] = [];
  const piece = await skipLineEnds(cursor, skipped);
  if (piece === undefined || startsMember(piece)) return;
  if ("damage" in piece) {
    cursor.takeDamage();
    throw new BrokenRecord(place, piece.damage);
  }
  const next = await cursor.lookFar(5);
  if (next !== undefined && "bytes" in next && startsRecord(next.bytes)) return;
  // The next one is broken, then; unless this one's length is wrong, and its block holds another.
  const isEnded = joinBytes(skipped).length === endBytes;
  if (isEnded && !nextRecord.test(joinBytes(block).toString("latin1"))) return;
  // They may be lines of the next record, if this one's length is wrong.
  cursor.putBack(skipped);
  throw new BrokenRecord(place, "broken-record");
}

/** Takes the block whole where it is wanted, else only goes past it; undefined when it is not wanted. */
async function readBlock(
  cursor: PieceCursor,
  record: RecordHead & { readonly place: string; readonly isMember: boolean },
  options: ReadRecordsOptions,
): Promise<Buffer | "too-large" | undefined> {
  const { place, fields, length } = record;
  const started = Math.min(length, startBytes);
  const taken: BytesPiece[] = [];
  let isWhole = true;
  try {
    await takeBlock(cursor, place, { count: started, taken });
    const isWanted = options.wants(fields, joinBytes(taken));
    isWhole = length === started || (isWanted && length <= options.maxBlockBytes);
    await takeBlock(cursor, place, { count: length - started, ...(isWhole ? { taken } : {}) });
    await checkEnd(cursor, place, taken);
    if (!isWanted) return undefined;
    return isWhole ? joinBytes(taken) : "too-large";
  } catch (error) {
    // The length may be what is wrong: then the next records lie within what was taken for this one's block.
    if (isWhole && !record.isMember) cursor.putBack(taken);
    throw error;
  }
}

function joinBytes(pieces: readonly BytesPiece[]): Buffer {
  return Buffer.concat(pieces.map(({ bytes }) => bytes));
}

async function readRecord(
  cursor: PieceCursor,
  options: ReadRecordsOptions,
): Promise<WarcRecord | UnreadableRecord | "unwanted" | "end"> {
  const first = await skipLineEnds(cursor, []);
  if (first === undefined) return "end";
  const place = namePlace(first);
  if ("damage" in first) {
    cursor.takeDamage();
    throw new BrokenRecord(place, first.damage);
  }
  const head = await readHead(cursor, place);
  const block = await readBlock(cursor, { ...head, place, isMember: startsMember(first) }, options);
  if (block === undefined) return "unwanted";
  if (block === "too-large") return { ok: false, place, reason: "page-too-large" };
  return { ok: true, place, fields: head.fields, block };
}

/** Goes on to where a record starts, by its first line and field, or with a gzip member; damage on the way stays next. */
async function findNextRecord(cursor: PieceCursor): Promise<void> {
  for (;;) {
    const piece = await cursor.lookFar(longestSign);
    if (piece === undefined || "damage" in piece || startsMemberRecord(piece)) return;
    const found = nextRecord.exec(piece.bytes.toString("latin1"));
    if (found !== null) {
      cursor.take(found.index);
      return;
    }
    const far = piece.bytes.length >= longestSign ? piece.bytes.length - longestSign + 1 : piece.bytes.length;
    cursor.take(far);
  }
}

/**
 * The wanted records of a WARC, one by one, and those that cannot be read.
 *
 * A record that is broken is told once, with its place; reading goes on with the next that can be made out.
 */
export async function* readWarcRecords(
  pieces: AsyncIterable<Piece>,
  options: ReadRecordsOptions,
): AsyncGenerator<WarcRecord | UnreadableRecord> {
  const cursor = new PieceCursor(pieces);
  for (;;) {
    try {
      const record = await readRecord(cursor, options);
      if (record === "end") return;
      if (record !== "unwanted") yield record;
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error;
      yield error.unreadable;
      await findNextRecord(cursor);
    }
  }
}
