import { type BytesPiece, type Piece, startsRecord } from "./piece.ts";

/** Walks over the pieces of a WARC byte by byte, and back where a record turns out to be shorter than it said. */
export class PieceCursor {
  readonly #pieces: AsyncIterator<Piece>;
  #queue: Piece[] = [];

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The rest of the piece the cursor stands in; undefined at the end. */
  async look(): Promise<Piece | undefined> {
    for (;;) {
      const [first] = this.#queue;
      if (first !== undefined && ("damage" in first || first.bytes.length > 0)) return first;
      this.#queue.shift();
      if (this.#queue.length > 0) continue;
      const next = await this.#pieces.next();
      if (next.done === true) return undefined;
      this.#queue.push(next.value);
    }
  }

  /** Joins following pieces of the same member until so many bytes can be seen at once, if there are so many. */
  async lookFar(atLeast: number): Promise<Piece | undefined> {
    for (;;) {
      const first = await this.look();
      if (first === undefined || "damage" in first || first.bytes.length >= atLeast) return first;
      if (this.#queue.length < 2) {
        const next = await this.#pieces.next();
        if (next.done === true) return first;
        this.#queue.push(next.value);
      }
      const second = this.#queue[1];
      if (second === undefined || "damage" in second || startsMember(second)) return first;
      this.#queue.splice(0, 2, { ...first, bytes: Buffer.concat([first.bytes, second.bytes]) });
    }
  }

  /** Goes past bytes of the piece at hand, and gives them. */
  take(count: number): BytesPiece | undefined {
    const [first] = this.#queue;
    if (first === undefined || "damage" in first) return undefined;
    const taken = { ...first, bytes: first.bytes.subarray(0, count) };
    this.#queue[0] = { ...first, bytes: first.bytes.subarray(count), at: first.at + taken.bytes.length };
    return taken;
  }

  /** Goes past news of damage. */
  takeDamage(): void {
    this.#queue.shift();
  }

  /** Puts bytes back that were taken, in the order they were taken in. */
  putBack(pieces: readonly BytesPiece[]): void {
    this.#queue = [...pieces, ...this.#queue];
  }
}

/** Whether a piece is the first of its gzip member. */
export function startsMember({ member, at }: Piece): boolean {
  return member !== undefined && at === 0;
}

/** Whether a record starts here beyond doubt: a gzip member does, and the record with it. */
export function startsMemberRecord(piece: Piece): boolean {
  return startsMember(piece) && "bytes" in piece && startsRecord(piece.bytes);
}
