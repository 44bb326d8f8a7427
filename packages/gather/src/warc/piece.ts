import type { RejectionReason } from "../gathered-page.ts";

/** A run of a WARC's bytes, gzip taken off. */
export interface BytesPiece {
  readonly bytes: Buffer;
  /** Where the gzip member it comes from starts in the stored file; absent where the file is not compressed. */
  readonly member?: number;
  /** Where the run starts: in the member's own bytes, else in the file. */
  readonly at: number;
}

/** News that bytes could not be had; what follows starts elsewhere. */
export interface DamagePiece {
  readonly damage: RejectionReason;
  readonly member?: number;
  readonly at: number;
}

export type Piece = BytesPiece | DamagePiece;

/**
 * The name of a place in a WARC: the offset in the stored file, as indexes of WARCs give it. A record that does not start its gzip
 * member (the whole file was compressed as one) is the member's offset, `+`, and the offset in the member's own bytes.
 */
export function namePlace({ member, at }: Pick<Piece, "member" | "at">): string {
  if (member === undefined) return String(at);
  return at === 0 ? String(member) : `${member}+${at}`;
}

const recordStart = Buffer.from("WARC/");

/** Whether bytes start as every record does. */
export function startsRecord(bytes: Buffer): boolean {
  return bytes.subarray(0, recordStart.length).equals(recordStart);
}
