const equals = 0x3d;

function isHexDigit(byte: number | undefined): boolean {
  return byte !== undefined && /[0-9a-fA-F]/.test(String.fromCharCode(byte));
}

/** How long the line break at an offset is, blanks before it included; 0 when there is none. */
function softBreak(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2 - from;
  return bytes[at] === 10 ? at + 1 - from : 0;
}

/** Takes quoted-printable off (RFC 2045); an `=` that stands for nothing stays, as readers of mail do. */
function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const skipped = byte === equals ? softBreak(bytes, at + 1) : 0;
    if (skipped > 0) {
      at += skipped;
    } else if (byte === equals && isHexDigit(bytes[at + 1]) && isHexDigit(bytes[at + 2])) {
      decoded[length] = Number.parseInt(bytes.toString("latin1", at + 1, at + 3), 16);
      length += 1;
      at += 2;
    } else {
      decoded[length] = byte;
      length += 1;
    }
  }
  return decoded.subarray(0, length);
}

/** Takes a MIME part's transfer encoding off; one that is not known, and `7bit`, `8bit` and `binary`, leave it as it is. */
export function decodeTransfer(bytes: Buffer, encoding = ""): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case "quoted-printable":
      return decodeQuotedPrintable(bytes);
    case "base64":
      return Buffer.from(bytes.toString("latin1"), "base64");
    default:
      return bytes;
  }
}
