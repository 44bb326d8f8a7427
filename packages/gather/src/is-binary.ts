const sampleBytes = 8_192;

/** Control characters that text holds: tab, line feed, form feed, carriage return, escape (ISO-2022-JP). */
const textControls: ReadonlySet<number> = new Set([9, 10, 12, 13, 27]);

const mostControls = 0.02;

/** File forms whose first kilobytes may be letters only. */
const letterSignatures = ["%PDF-", "{\\rtf"];

function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Whether bytes are a picture, an archive, a PDF ... and no text in any encoding. */
export function isBinary(bytes: Buffer): boolean {
  if (hasUtf16Mark(bytes)) return false;
  const sample = bytes.subarray(0, sampleBytes);
  if (letterSignatures.some((signature) => sample.subarray(0, signature.length).toString("latin1") === signature))
    return true;
  if (sample.includes(0)) return true;
  let controls = 0;
  for (const byte of sample) if (byte < 32 && !textControls.has(byte)) controls += 1;
  return controls > sample.length * mostControls;
}
