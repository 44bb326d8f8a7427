/** How much of what was read can be gone back over, in bytes. */
const mostKept = 4 * 1024 * 1024;

/**
 * The stored bytes of a file or a stream, with their offsets.
 *
 * What was taken since `mark` can be gone back over: where a compressed run breaks off, the next may start within the bytes
 * that were already taken for its own.
 */
export class StoredBytes {
  readonly #chunks: AsyncIterator<Buffer>;
  #ready: Buffer = Buffer.alloc(0);
  #offset = 0;
  #kept: Buffer[] = [];
  #keptSize = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Of the next byte. */
  get offset(): number {
    return this.#offset;
  }

  /** The next bytes: at least so many, or all there are. */
  async look(atLeast: number): Promise<Buffer> {
    while (this.#ready.length < atLeast) {
      const next = await this.#chunks.next();
      if (next.done === true) break;
      this.#ready = this.#ready.length === 0 ? next.value : Buffer.concat([this.#ready, next.value]);
    }
    return this.#ready;
  }

  /** Goes past bytes that `look` has shown. */
  take(count: number): void {
    const taken = this.#ready.subarray(0, count);
    this.#ready = this.#ready.subarray(count);
    this.#offset += taken.length;
    this.#kept.push(taken);
    this.#keptSize += taken.length;
    while (this.#keptSize > mostKept && this.#kept.length > 1) this.#keptSize -= this.#kept.shift()?.length ?? 0;
  }

  /** From here on, what is taken is kept. */
  mark(): void {
    this.#kept = [];
    this.#keptSize = 0;
  }

  /** Back to the mark, or as near to it as bytes are kept. */
  goBack(): void {
    this.#ready = Buffer.concat([...this.#kept, this.#ready]);
    this.#offset -= this.#keptSize;
    this.mark();
  }
}
