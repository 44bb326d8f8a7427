import { crc32, deflateRawSync } from "node:zlib";

/** One entry to write. */
export interface EntryParts {
  readonly name: string;
  readonly bytes: Buffer;
  readonly deflate?: boolean;
  readonly encrypted?: boolean;
}

/** A zip, written by hand so that it may be a bad one. */
export function writeZip(entries: readonly EntryParts[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, deflate = false, encrypted = false } of entries) {
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    const stored = encrypted ? Buffer.concat([Buffer.alloc(12), packed]) : packed;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    shared.writeUInt16LE(deflate ? 8 : 0, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(stored.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, Buffer.from(name), stored]);
    centrals.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), shared, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(centrals).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...centrals, Buffer.from("PK\u0005\u0006"), end]);
}
