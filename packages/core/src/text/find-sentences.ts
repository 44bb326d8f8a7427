import { findParagraphs } from "./find-paragraphs.ts";
import { isSpace, type Span, trimSpan } from "./span.ts";
import {
  calendarAbbreviations,
  endingAbbreviations,
  leadingAbbreviations,
  sentenceOpeners,
} from "./tables/abbreviations.ts";

const leading = new Set(leadingAbbreviations);
const calendar = new Set(calendarAbbreviations);
const ending = new Set(endingAbbreviations);
const openers = new Set(sentenceOpeners);

/** Enders with what may close after them; the last group is full stops that need no space after. */
const enderPattern = /[.!?…‽؟]+["'”’»)\]]*|[。！？।]+[」』”）]*/gu;
const letterRun = /[\p{L}\p{N}.'’-]+$/u;

/** Nobody writes longer sentences; a page of glued words must not make slow what works sentence by sentence. */
const longest = 2_000;

/**
 * Finds the sentences of a text. A paragraph's end always ends a sentence; initials, titles, abbreviations, decimal
 * numbers and quotations that go on ("…!” he said") do not. What runs on for more than 2,000 characters is cut between words.
 *
 * Written because `Intl.Segmenter` cuts at "Gov.", "J.B." and "U.S." and depends on the host's ICU data.
 *
 * @returns Trimmed spans in reading order, never overlapping.
 *
 * @example
 * findSentences("Gov. Hale spoke. He left."); // "Gov. Hale spoke." and "He left."
 */
export function findSentences(text: string): readonly Span[] {
  return findParagraphs(text).flatMap((paragraph) => splitParagraph(text, paragraph));
}

function splitParagraph(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  const part = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  const push = (end: number): void => {
    for (const piece of cutLong(part, { start, end })) {
      const span = trimSpan(part, piece);
      if (span.end > span.start) {
        sentences.push({ start: span.start + paragraph.start, end: span.end + paragraph.start });
      }
    }
    start = end;
  };
  for (const mark of part.matchAll(enderPattern)) {
    const end = mark.index + mark[0].length;
    if (end < part.length && isSentenceEnd(part, mark.index, end)) push(end);
  }
  push(part.length);
  return sentences;
}

/** The span, or pieces of it that are short enough. */
function cutLong(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(" ", from + longest);
    const isHighHalf = /[\ud800-\udbff]/.test(text.charAt(from + longest - 1));
    const to = space > from ? space : from + longest - (isHighHalf ? 1 : 0);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** Whether the mark at `at` (its closing quotes included up to `end`) ends a sentence that more text follows. */
function isSentenceEnd(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if ("。！？।".includes(mark)) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  const next = readNext(text, end);
  if (next.isLower || next.first === "") return false;
  const isPlainStop = mark === "." && end === at + 1;
  return isPlainStop ? isStopAnEnd(text, at, next) : !isGoingOn(text, at, next);
}

interface Next {
  readonly first: string;
  readonly word: string;
  readonly isLower: boolean;
  readonly isDigit: boolean;
}

/** The first character and word after a mark, past white space and opening quotes. */
function readNext(text: string, end: number): Next {
  const rest = /\s*["'“‘«([„]*([\p{L}\p{N}]*)/uy;
  rest.lastIndex = end;
  const word = rest.exec(text)?.[1] ?? "";
  const first = word.charAt(0);
  const isLetter = /\p{L}/u.test(first);
  // A dash or another sign that opens what follows counts as a beginning.
  return {
    first: first || text.slice(end).trim().charAt(0),
    word: word.toLowerCase(),
    isLower: isLetter && first === first.toLowerCase() && first !== first.toUpperCase(),
    isDigit: /\p{N}/u.test(first),
  };
}

/** An ellipsis in mid-sentence, or a quotation whose "he said" begins with a capital is too rare to bend rules for. */
function isGoingOn(text: string, at: number, next: Next): boolean {
  return text.slice(at, at + 3) === "..." && next.isLower;
}

function isStopAnEnd(text: string, at: number, next: Next): boolean {
  const before =
    letterRun
      .exec(text.slice(Math.max(0, at - 24), at))?.[0]
      .toLowerCase()
      .replace(/^['’.-]+/, "") ?? "";
  if (before === "") return true;
  if (leading.has(before)) return false;
  if (calendar.has(before)) return !next.isDigit && openers.has(next.word);
  if (before === "no") return !next.isDigit;
  if (/^\p{L}(?:\.\p{L})*$/u.test(before)) return isInitialAnEnd(text.charAt(at - 1), before, next);
  return ending.has(before) ? openers.has(next.word) : true;
}

/** After initials or "U.S." the sentence ends only where the next word is one that opens sentences; "I." ends one. */
function isInitialAnEnd(last: string, before: string, next: Next): boolean {
  if (before.length > 1) return openers.has(next.word);
  if (before === "i") return true;
  return openers.has(next.word) && next.word.length > 1 && last !== last.toLowerCase();
}
