/** A word, a number or a mark of the text, as the patterns see it. */
export interface Token {
  /** Lower-cased; for numbers the digits as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly shape: "word" | "number" | "mark";
  /** What stands before it: nothing, a hyphen or dash without blanks, blanks, or the end of a paragraph. */
  readonly before: "glued" | "hyphen" | "blank" | "break";
  readonly isCapital: boolean;
  /** All capitals, two or more. */
  readonly isUpper: boolean;
  /** A full stop that belongs to the word or figure before it and ends no sentence: "3. Mai", "Mio. Euro". */
  readonly isInner: boolean;
}

/** How a language writes its words, as far as it matters for parting them. */
export interface Spelling {
  /** The apostrophe belongs to the word before it ("l'an"), not to the one after ("Monday's"). */
  readonly elides: boolean;
  /** Words made of two, and the length of the first: "montagabend" is 6 and the rest. */
  readonly compounds: ReadonlyMap<string, number>;
  /** Words that are shortened with a full stop: "mio". */
  readonly abbreviations: ReadonlySet<string>;
  /** Words before which a figure with a full stop is an ordinal: "3. Mai"; none where ordinals have no stop. */
  readonly afterOrdinal: ReadonlySet<string>;
}

const plainSpelling: Spelling = {
  elides: false,
  compounds: new Map(),
  abbreviations: new Set(),
  afterOrdinal: new Set(),
};

/** Words and dotted letters ("p.m."); figures; short endings after an apostrophe ("'s", "'ll"), and any other mark. */
const tokenPattern =
  /(\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}+)|(\d{1,4}([-/.])\d{1,2}\3\d{1,4}(?!\d)|\d+(?:[.,:/]\d+)*)|(?:['’]\p{L}{1,2}(?!\p{L})|[^\s\p{L}\d])/iuy;

/** The same, with the apostrophe as the end of the word before it: "l'", "jusqu'". */
const elidingPattern =
  /(\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}+(?:['’](?=\p{L}))?)|(\d{1,4}([-/.])\d{1,2}\3\d{1,4}(?!\d)|\d+(?:[.,:/]\d+)*)|[^\s\p{L}\d]/iuy;

/**
 * Splits a text into words, numbers and marks. A hyphen inside a word parts it ("third-quarter" is two words), and figures
 * keep their points, colons and slashes ("10:30", "2013-03-21").
 *
 * @returns Tokens in reading order; blanks and inner hyphens are remembered in `before`.
 */
export function splitTokens(text: string, spelling: Spelling = plainSpelling): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let isHyphen = false;
  for (let start = 0; start < text.length; ) {
    const found = readRaw(text, start, spelling);
    if (found === undefined) {
      start += 1;
      continue;
    }
    const isInner = found.shape === "mark" && isInnerHyphen(text, found.raw, start);
    const before = isHyphen && start === end ? "hyphen" : readGap(text, end, start);
    if (!isInner) addToken(tokens, makeToken(found, start, before), spelling);
    isHyphen = isInner && start === end;
    start += found.raw.length;
    end = start;
  }
  return hasInnerStops(spelling) ? markInnerStops(tokens, spelling) : tokens;
}

/** The characters of a token, and what they are. */
interface Raw {
  readonly raw: string;
  readonly shape: Token["shape"];
}

/** The token that starts at a place; none where a blank stands. Plain words and marks, nearly all there are, need no pattern. */
function readRaw(text: string, start: number, { elides }: Spelling): Raw | undefined {
  const code = text.charCodeAt(start);
  if (code === space) return undefined;
  if (isPlainMark(code)) return { raw: text.charAt(start), shape: "mark" };
  const end = endOfPlainWord(text, start, elides);
  if (end > start) return { raw: text.slice(start, end), shape: "word" };
  const pattern = elides ? elidingPattern : tokenPattern;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return { raw: match[0], shape: match[1] !== undefined ? "word" : match[2] !== undefined ? "number" : "mark" };
}

const space = 32;
const apostrophe = 39;
const fullStop = 46;

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A sign of ASCII that is a mark whatever follows. */
function isPlainMark(code: number): boolean {
  return code > space && code < 127 && code !== apostrophe && !isPlainLetter(code) && !(code >= 48 && code <= 57);
}

/** Where a word of ASCII letters ends; at its start where there is none, or where what follows may belong to it. */
function endOfPlainWord(text: string, start: number, elides: boolean): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const isOpen = next > 127 || (next === fullStop && end === start + 1) || (elides && next === apostrophe);
  return isOpen ? start : end;
}

/** Adds a token, a compound as its two words. */
function addToken(tokens: Token[], token: Token, { compounds }: Spelling): void {
  const { text, start } = token;
  const first = compounds.size > 0 ? compounds.get(text) : undefined;
  if (first === undefined) tokens.push(token);
  else {
    tokens.push({ ...token, text: text.slice(0, first), end: start + first });
    tokens.push({ ...token, text: text.slice(first), start: start + first, before: "glued" });
  }
}

function hasInnerStops({ abbreviations, afterOrdinal }: Spelling): boolean {
  return abbreviations.size + afterOrdinal.size > 0;
}

function markInnerStops(tokens: readonly Token[], spelling: Spelling): readonly Token[] {
  return tokens.map((token, at) =>
    token.text === "." && token.before === "glued" && isInnerStop(tokens, at, spelling)
      ? { ...token, isInner: true }
      : token,
  );
}

function isInnerStop(tokens: readonly Token[], at: number, { abbreviations, afterOrdinal }: Spelling): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.shape === "word") return abbreviations.has(before.text);
  return before.text.length <= 2 && afterOrdinal.has(tokens[at + 1]?.text ?? "");
}

function makeToken({ raw, shape }: Raw, start: number, before: Token["before"]): Token {
  const isCapital = shape === "word" && isUpper(raw);
  return {
    text: fold(raw),
    start,
    end: start + raw.length,
    shape,
    before,
    isCapital,
    isUpper: isCapital && raw.length > 1 && raw === raw.toUpperCase(),
    isInner: false,
  };
}

function fold(raw: string): string {
  const lower = raw.toLowerCase();
  if (lower.charCodeAt(0) === 0x2019) return `'${lower.slice(1)}`;
  return lower.charCodeAt(lower.length - 1) === 0x2019 && lower.length > 1 ? `${lower.slice(0, -1)}'` : lower;
}

function isUpper(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 0x100) return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  return /^\p{Lu}/u.test(raw);
}

function isInnerHyphen(text: string, raw: string, start: number): boolean {
  if (raw !== "-" && raw !== "–" && raw !== "‑" && raw !== "—") return false;
  return isWordCode(text.charCodeAt(start - 1)) && isWordCode(text.charCodeAt(start + 1));
}

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

function readGap(text: string, from: number, to: number): Token["before"] {
  if (from === to) return from === 0 ? "break" : "glued";
  let lines = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) lines += 1;
  return lines > 1 ? "break" : "blank";
}
