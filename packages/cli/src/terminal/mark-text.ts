import type { Reading } from "@dateline/core/story";
import type { Span } from "@dateline/core/text";
import type { Terminal } from "./terminal.ts";

/** Words of an article and what they were read as. */
export interface Mark {
  readonly kind: "date" | "quotation" | "figure";
  readonly span: Span;
  /** What the words mean: a day, a speaker, what is counted. */
  readonly meaning: string;
}

/** Outer marks first, so that a date within a quotation stands inside it. */
function compareMarks(first: Mark, second: Mark): number {
  return first.span.start - second.span.start || second.span.end - first.span.end;
}

function datesOf({ times }: Reading): Mark[] {
  return times.map(({ span, edtf, value }) => ({ kind: "date", span, meaning: edtf ?? value }));
}

function quotationsOf({ claims }: Reading): Mark[] {
  const quotations = claims?.quotations ?? [];
  return quotations.map(({ span, speaker }) => ({
    kind: "quotation",
    span,
    meaning: speaker?.name ?? "speaker unknown",
  }));
}

function figuresOf({ claims }: Reading): Mark[] {
  const figures = claims?.figures ?? [];
  return figures.map(({ span, counts, kind }) => ({ kind: "figure", span, meaning: counts ?? kind }));
}

/** The marks in reading order, outer before inner; of two that cross, the first. */
export function keepNested(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of [...marks].sort(compareMarks)) {
    while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= mark.span.start) open.pop();
    if (mark.span.end > (open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY)) continue;
    kept.push(mark);
    open.push(mark);
  }
  return kept;
}

/** The dates, quotations and figures of an article. */
export function listMarks(reading: Reading): readonly Mark[] {
  return keepNested([...quotationsOf(reading), ...datesOf(reading), ...figuresOf(reading)]);
}

function painterOf(kind: Mark["kind"], { colors }: Terminal): (text: string) => string {
  return { date: colors.cyan, quotation: colors.green, figure: colors.yellow }[kind];
}

interface MarkedStretch {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Mark[];
  readonly terminal: Terminal;
}

/** The words of the span with each mark around its own: `{on Friday = 2024-03-08}`. Marks nest and are in reading order. */
export function markText({ text, span, marks, terminal }: MarkedStretch): string {
  const pieces: string[] = [];
  let position = span.start;
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index] as Mark;
    let next = index + 1;
    while (next < marks.length && (marks[next] as Mark).span.start < mark.span.end) next += 1;
    const inner = markText({ text, span: mark.span, marks: marks.slice(index + 1, next), terminal });
    const paint = painterOf(mark.kind, terminal);
    pieces.push(text.slice(position, mark.span.start));
    pieces.push(`${paint("{")}${inner}${terminal.colors.dim(` = ${mark.meaning}`)}${paint("}")}`);
    position = mark.span.end;
    index = next;
  }
  pieces.push(text.slice(position, span.end));
  return pieces.join("");
}
