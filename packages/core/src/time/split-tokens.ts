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
}

/** Words and dotted letters ("p.m."); figures; short endings after an apostrophe ("'s", "'ll"), and any other mark. */
const tokenPattern =
  /(\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}+)|(\d{1,4}([-/.])\d{1,2}\3\d{1,4}(?!\d)|\d+(?:[.,:/]\d+)*)|(['’]\p{L}{1,2}(?!\p{L})|[^\s\p{L}\d])/giu;

/**
 * Splits a text into words, numbers and marks. A hyphen inside a word parts it ("third-quarter" is two words), and figures
 * keep their points, colons and slashes ("10:30", "2013-03-21").
 *
 * @returns Tokens in reading order; blanks and inner hyphens are remembered in `before`.
 */
export function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let isHyphen = false;
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0];
    const start = match.index;
    if (isInnerHyphen(text, raw, start)) {
      isHyphen = start === end;
      end = start + raw.length;
      continue;
    }
    tokens.push(makeToken(match, isHyphen && start === end ? "hyphen" : readGap(text, end, start)));
    end = start + raw.length;
    isHyphen = false;
  }
  return tokens;
}

function makeToken(match: RegExpExecArray, before: Token["before"]): Token {
  const raw = match[0];
  const isWord = match[1] !== undefined;
  const isCapital = isWord && isUpper(raw.charCodeAt(0));
  return {
    text: fold(raw),
    start: match.index,
    end: match.index + raw.length,
    shape: isWord ? "word" : match[2] !== undefined ? "number" : "mark",
    before,
    isCapital,
    isUpper: isCapital && raw.length > 1 && raw === raw.toUpperCase(),
  };
}

function fold(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.charCodeAt(0) === 0x2019 ? `'${lower.slice(1)}` : lower;
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
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
