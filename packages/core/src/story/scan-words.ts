/** The words of a text as numbers, in reading order. */
export interface ScannedWords {
  /** One 32-bit hash a word. */
  readonly hashes: Uint32Array;
  /** 1 where the word stands inside double quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 where the word is a number in digits. */
  readonly numeric: Uint8Array;
}

const gap = 0;
const letter = 1;
const digit = 2;
const sign = 3;
const opening = 4;
const closing = 5;
const straight = 6;
const lineEnd = 7;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 10) return lineEnd;
  if (code === 34) return straight;
  if (code >= 48 && code <= 57) return digit;
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? letter : gap;
});

const otherKinds = new Map<number, number>([
  [0xab, opening],
  [0x201c, opening],
  [0x201e, opening],
  [0x300c, opening],
  [0xbb, closing],
  [0x201d, closing],
  [0x300d, closing],
]);

/**
 * Hashes the words of a text in one pass over its characters, and tells which stand in quotation marks.
 *
 * Case, punctuation and the shape of marks do not matter: editors change those first. Apostrophes part words.
 * Scripts written without spaces count each sign as a word. A quotation ends with its paragraph at the latest.
 */
export function scanWords(text: string): ScannedWords {
  const folded = text.toLowerCase();
  const room = folded.length + 1;
  const words = { hashes: new Uint32Array(room), quoted: new Uint8Array(room), numeric: new Uint8Array(room) };
  let count = 0;
  let hash = 0;
  let onlyDigits = 1;
  let quote = 0;
  const push = (value: number, numeric: number): void => {
    words.hashes[count] = mix(value);
    words.quoted[count] = quote;
    words.numeric[count] = numeric;
    count += 1;
  };
  for (let at = 0; at < room; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 10;
    const kind = code < 128 ? (asciiKinds[code] ?? gap) : kindOfOther(code);
    if (kind === letter || kind === digit) {
      hash = Math.imul((hash || 0x811c9dc5) ^ code, 0x01000193) || 1;
      if (kind === letter) onlyDigits = 0;
      continue;
    }
    if (hash !== 0) push(hash, onlyDigits);
    hash = 0;
    onlyDigits = 1;
    if (kind === sign) push(code, 0);
    else if (kind >= opening) quote = quoteAfter(quote, kind);
  }
  return {
    hashes: words.hashes.subarray(0, count),
    quoted: words.quoted.subarray(0, count),
    numeric: words.numeric.subarray(0, count),
  };
}

function quoteAfter(quote: number, kind: number): number {
  if (kind === straight) return 1 - quote;
  return kind === opening ? 1 : 0;
}

/** Letters beyond ASCII; punctuation and blanks lie in few blocks. */
function kindOfOther(code: number): number {
  if (code < 0xc0) return otherKinds.get(code) ?? (code === 0xaa || code === 0xb5 || code === 0xba ? letter : gap);
  if (code >= 0x2000 && code < 0x2c00) return otherKinds.get(code) ?? gap;
  if (code >= 0x3000 && code < 0x3040) return otherKinds.get(code) ?? gap;
  if ((code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0)) return sign;
  return code === 0xd7 || code === 0xf7 || code === 0xfeff || (code >= 0xff00 && code < 0xff10) ? gap : letter;
}

/** The 32-bit finalizer of MurmurHash3 (public domain): neighbours end up far apart. */
function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
