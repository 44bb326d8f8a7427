import { mixBits } from "#text";

/** The words of a text as numbers, in reading order. */
export interface ScannedWords {
  /** One 32-bit hash a word. */
  readonly hashes: Uint32Array;
  /** 1 where the word stands inside double quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 where the word begins with a digit. */
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
  const room = folded.length;
  const hashes = new Uint32Array(room);
  const quoted = new Uint8Array(room);
  const numeric = new Uint8Array(room);
  let count = 0;
  let quote = 0;
  const push = (value: number): void => {
    hashes[count] = mixBits(value);
    quoted[count] = quote;
    count += 1;
  };
  const pushWord = (start: number): number => {
    let hash = 0x811c9dc5;
    let at = start;
    while (at < folded.length && isWordKind(kindOf(folded.charCodeAt(at)))) {
      hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
      at += 1;
    }
    push(hash);
    return at;
  };
  for (let at = 0; at < folded.length; ) {
    const kind = kindOf(folded.charCodeAt(at));
    if (isWordKind(kind)) {
      numeric[count] = kind === digit ? 1 : 0;
      at = pushWord(at);
      continue;
    }
    if (kind === sign) push(folded.charCodeAt(at));
    quote = quoteAfter(quote, kind);
    at += 1;
  }
  return { hashes: hashes.subarray(0, count), quoted: quoted.subarray(0, count), numeric: numeric.subarray(0, count) };
}

function isWordKind(kind: number): boolean {
  return kind === letter || kind === digit;
}

function kindOf(code: number): number {
  return code < 128 ? (asciiKinds[code] ?? gap) : kindOfOther(code);
}

function quoteAfter(quote: number, kind: number): number {
  if (kind < opening) return quote;
  if (kind === straight) return 1 - quote;
  return kind === opening ? 1 : 0;
}

/** Blocks of Unicode beyond ASCII in ascending order: the first code of each, and what its codes are. */
const blocks: readonly (readonly [from: number, kind: number])[] = [
  [0x80, gap],
  [0xc0, letter],
  [0x2000, gap],
  [0x2c00, letter],
  [0x3000, gap],
  [0x3040, sign],
  [0xa000, letter],
  [0xac00, sign],
  [0xd7b0, letter],
  [0xfe10, gap],
  [0xfe70, letter],
  [0xfefe, gap],
  [0xff10, letter],
];

function kindOfOther(code: number): number {
  const mark = otherKinds.get(code);
  if (mark !== undefined) return mark;
  let kind = gap;
  for (const [from, its] of blocks) {
    if (code < from) break;
    kind = its;
  }
  return kind;
}
