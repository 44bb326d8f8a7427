import { findParagraphs, isSpace, type Span, trimSpan } from "#text";

/** Words between quotation marks, as the marks show it; who said them is found elsewhere. */
export interface Quoted {
  /** Between the marks, marks left out. */
  readonly inner: Span;
  readonly outer: Span;
  /** 0-based index of the paragraph. */
  readonly paragraph: number;
  /** Left open at the paragraph's end because the next paragraph goes on with it. */
  readonly isOpen: boolean;
  /** Goes on with the open quotation of the paragraph before. */
  readonly isContinued: boolean;
  /** In single marks, which news uses for nested and for doubted words. */
  readonly isSingle: boolean;
}

interface Open {
  readonly at: number;
  readonly close: string;
}

const closers: Readonly<Record<string, string>> = {
  // Typists mix the marks: curly to straight, straight to curly, and an opening mark where the closing one belongs.
  "“": '”"“',
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  '"': '"”',
  "'": "'",
};
const opening = /[“„«»‘"']/;

/**
 * Finds the words between quotation marks, paragraph by paragraph: “ ”, „ “, « », ‘ ’, and straight marks.
 *
 * Marks inside a quotation are text of it. A quotation that is not closed ends with its paragraph.
 *
 * @returns Outermost quotations in reading order, never overlapping.
 */
export function findQuoted(text: string): readonly Quoted[] {
  const found: Quoted[] = [];
  findParagraphs(text).forEach((span, paragraph) => {
    const last = found.at(-1);
    const isContinued = last?.isOpen === true && last.paragraph === paragraph - 1;
    found.push(...findInParagraph(text, span, { paragraph, isContinued }));
  });
  return closeLast(found);
}

interface Place {
  readonly paragraph: number;
  readonly isContinued: boolean;
}

function findInParagraph(text: string, span: Span, place: Place): readonly Quoted[] {
  const found: Quoted[] = [];
  const hopeless = new Set<string>();
  let open = findOpening(text, span.start, span);
  while (open) {
    const close = hopeless.has(open.close) ? undefined : findClosing(text, open, span);
    // A single mark that never closes was an apostrophe, and so are those of its kind after it.
    if (close === undefined && isSingleMark(text, open.at)) {
      hopeless.add(open.close);
      open = findOpening(text, open.at + 1, span);
    } else {
      found.push(toQuoted(text, open, { ...place, close, end: span.end, isFirst: open.at === span.start }));
      open = close === undefined ? undefined : findOpening(text, pastMarks(text, close), span);
    }
  }
  return found.filter(({ inner }) => inner.start < inner.end);
}

interface Found extends Place {
  readonly close: number | undefined;
  readonly end: number;
  readonly isFirst: boolean;
}

function toQuoted(text: string, { at }: Open, { paragraph, isContinued, close, end, isFirst }: Found): Quoted {
  return {
    inner: trimSpan(text, { start: at + 1, end: close ?? end }),
    outer: { start: at, end: close === undefined ? end : pastMarks(text, close) },
    paragraph,
    isOpen: close === undefined,
    isContinued: isContinued && isFirst,
    isSingle: isSingleMark(text, at),
  };
}

/** "We are 'old school,"' said": the marks of two quotations that end together, in the wrong order. */
function pastMarks(text: string, close: number): number {
  const next = text.charAt(close + 1);
  return text.charAt(close) === '"' && (next === "'" || next === "’") && !isLetterOrDigit(text, close + 2)
    ? close + 2
    : close + 1;
}

function isSingleMark(text: string, at: number): boolean {
  return "‘'".includes(text.charAt(at));
}

function findOpening(text: string, from: number, paragraph: Span): Open | undefined {
  for (let at = from; at < paragraph.end; at += 1) {
    const mark = text.charAt(at);
    if (opening.test(mark) && isOpening(text, at, paragraph)) return { at, close: closers[mark] ?? mark };
  }
  return undefined;
}

function findClosing(text: string, { at: start, close }: Open, paragraph: Span): number | undefined {
  let isNested = false;
  for (let at = start + 1; at < paragraph.end; at += 1) {
    const mark = text.charAt(at);
    if (!close.includes(mark)) continue;
    // “He said "go" to me”: straight marks in pairs are words of the curly quotation.
    const opensInner: boolean = mark === '"' && close !== '"' && !isNested && opensStraight(text, at);
    if (opensInner || (isNested && mark === '"')) isNested = opensInner;
    else if (isClosing(text, at, mark)) return at;
  }
  return undefined;
}

function opensStraight(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && isLetterOrDigit(text, at + 1);
}

function isLetterOrDigit(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** White space, a dash, a bracket or the paragraph's start stands before an opening mark, and something to quote after it. */
function isOpening(text: string, at: number, paragraph: Span): boolean {
  if (at + 1 >= paragraph.end || isSpace(text.charCodeAt(at + 1))) return false;
  const mark = text.charAt(at);
  if ("“„«".includes(mark)) return true;
  if (mark === "»") return at === paragraph.start;
  if (at === paragraph.start) return true;
  const before = text.charAt(at - 1);
  if (mark === "'" && !/[\p{L}\p{N}“"‘]/u.test(text.charAt(at + 1))) return false;
  return isSpace(before.charCodeAt(0)) || "(—–-[/,:;".includes(before);
}

/** Curly and angled marks close where they stand; an apostrophe closes only after a word and before a gap. */
function isClosing(text: string, at: number, mark: string): boolean {
  if (mark === "“") return closesWrongly(text, at);
  if (mark === "’" || mark === "'") {
    if (isLetterOrDigit(text, at + 1)) return false;
    // "the miners’ strike": a plural genitive, unless punctuation or a mark follows at once.
    return !(/s/i.test(text.charAt(at - 1)) && isGenitive(text, at));
  }
  if (mark === '"')
    return !isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at + 1)) || at + 1 >= text.length;
  return true;
}

/** "“We wait,“ she said": an opening mark right after a word or its comma, and before a gap. */
function closesWrongly(text: string, at: number): boolean {
  if (at + 1 >= text.length || text.charAt(at + 1) === "\n") return true;
  return !isSpace(text.charCodeAt(at - 1)) && !isLetterOrDigit(text, at + 1) && !"([—–-".includes(text.charAt(at - 1));
}

/** A later closing mark in reach shows that this one was an apostrophe. */
function isGenitive(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at + 1))) return false;
  const rest = text.slice(at + 1, at + 160);
  const gap = rest.search(/\n|[‘“"]/);
  return /[^\s][’'](?![\p{L}\p{N}])/u.test(gap < 0 ? rest : rest.slice(0, gap));
}

/** An open quotation stays open only where the next paragraph goes on with it. */
function closeLast(found: readonly Quoted[]): readonly Quoted[] {
  return found.map((quoted, i) =>
    quoted.isOpen && found[i + 1]?.isContinued !== true ? { ...quoted, isOpen: false } : quoted,
  );
}
