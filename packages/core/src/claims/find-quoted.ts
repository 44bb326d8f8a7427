import { findParagraphs, isSpace, type Span } from "#text";

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
  readonly length: number;
}

const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  '"': '"',
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
  let open: Open | undefined;
  const push = (from: Open, end: number, isOpen: boolean): void => {
    const isFirst = found.length === 0 && from.at === span.start;
    found.push({
      inner: { start: from.at + from.length, end },
      outer: { start: from.at, end: isOpen ? end : end + from.length },
      paragraph: place.paragraph,
      isOpen,
      isContinued: place.isContinued && isFirst,
      isSingle: "‘'".includes(text.charAt(from.at)),
    });
  };
  for (let at = span.start; at < span.end; at += 1) {
    const mark = text.charAt(at);
    if (open) {
      if (open.close.includes(mark) && isClosing(text, at, mark)) {
        push(open, at, false);
        open = undefined;
      }
    } else if (opening.test(mark) && isOpening(text, at, span)) {
      open = { at, close: closers[mark] ?? mark, length: 1 };
    }
  }
  // A single mark that never closes was an apostrophe.
  if (open && !"‘'".includes(text.charAt(open.at))) push(open, span.end, true);
  return found;
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
  if (mark === "’" || mark === "'") {
    if (isLetterOrDigit(text, at + 1)) return false;
    // "the miners’ strike": a plural genitive, unless punctuation or a mark follows at once.
    return !(/s/i.test(text.charAt(at - 1)) && isGenitive(text, at));
  }
  if (mark === '"')
    return !isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at + 1)) || at + 1 >= text.length;
  return true;
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
