// The compact notes of a person who annotates, turned into ranges. A note that does not fit the page is refused, never guessed at.
import type { FieldName, Range } from "./gold.ts";
import { type Line, rangeIn } from "./read-lines.ts";

/** A page as the annotator has it before them. */
export interface AnnotatedPage {
  readonly html: string;
  readonly lines: readonly Line[];
}

export class AnswerError extends Error {
  override readonly name = "AnswerError";
}

const fieldByWord: Readonly<Record<string, FieldName>> = {
  caption: "captions",
  credit: "credits",
  agency: "agency",
  byline: "byline",
  teaser: "teasers",
  correction: "corrections",
  post: "livePosts",
};

const noteForm = /^(?<word>[a-z]+) (?<where>raw|[\d,+-]+)(?: @(?<filter>[\w.#-]+))?(?<quotes>(?: "[^"]+")*)$/;

/** Reads one note: `caption 41`, `credit 41 "Ada Orl"`, `teaser 77-95 @h3`, `agency raw "QPA"`. */
export function readNote(
  note: string,
  page: AnnotatedPage,
): { readonly field: FieldName; readonly ranges: readonly Range[] } {
  const { word = "", where = "", filter, quotes = "" } = noteForm.exec(note)?.groups ?? {};
  const field = fieldByWord[word];
  if (field === undefined) throw new AnswerError(`not a note: ${note}`);
  const quoted = Array.from(quotes.matchAll(/"([^"]+)"/g), ([, words = ""]) => words);
  const ranges =
    where === "raw" ? quoted.map((words) => findRaw(page.html, words)) : findInLines(page, { where, filter, quoted });
  if (ranges.length === 0) throw new AnswerError(`points at nothing: ${note}`);
  return { field, ranges };
}

function findRaw(html: string, words: string): Range {
  const start = html.indexOf(words);
  if (start < 0) throw new AnswerError(`not in the source: ${words}`);
  return [start, start + words.length];
}

interface Place {
  readonly where: string;
  readonly filter: string | undefined;
  readonly quoted: readonly string[];
}

function findInLines({ lines }: AnnotatedPage, { where, filter, quoted }: Place): readonly Range[] {
  const chosen = where
    .split(",")
    .flatMap((part) => readPart(part, lines))
    .filter((line) => filter === undefined || line.path.some((step) => hasName(step, filter)));
  if (quoted.length === 0) return chosen.map((line) => rangeIn(line, 0, line.text.length));
  const [line] = chosen;
  if (line === undefined || chosen.length > 1)
    throw new AnswerError(`words are quoted from one line, not from ${where}`);
  return quoted.map((words) => findWords(line, words));
}

/** "h3" is a tag, ".title" a class word. */
function hasName(step: string, filter: string): boolean {
  const [tag, ...words] = step.split(".");
  return filter.startsWith(".") ? words.includes(filter.slice(1)) : tag === filter;
}

/** "41" is a line, "41-45" five of them, "41+42" one made of two. */
function readPart(part: string, lines: readonly Line[]): readonly Line[] {
  const pick = (number: string): Line => {
    const line = lines[Number(number) - 1];
    if (line === undefined) throw new AnswerError(`no line ${number}`);
    return line;
  };
  if (part.includes("+")) return [part.split("+").map(pick).reduce(joinLines)];
  const [first = "", last = first] = part.split("-");
  return lines.slice(pick(first).number - 1, pick(last).number);
}

function joinLines(line: Line, next: Line): Line {
  const gap: Range = [line.places.at(-1)?.[1] ?? 0, next.places[0]?.[0] ?? 0];
  return { ...line, text: `${line.text} ${next.text}`, places: [...line.places, gap, ...next.places] };
}

/** Words as typed on a plain keyboard; "..." stands for all that lies between two ends. */
function findWords(line: Line, words: string): Range {
  const text = flatten(line.text);
  const [head = "", tail] = flatten(words).split(/ ?\.\.\. ?/);
  const start = text.indexOf(head);
  const end = tail === undefined ? start + head.length : text.indexOf(tail, start + head.length) + tail.length;
  if (start < 0 || end < start + head.length) throw new AnswerError(`not in line ${line.number}: ${words}`);
  return rangeIn(line, start, end);
}

/** One unit for one unit, so that places stay what they are. */
function flatten(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, "'")
    .replace(/"/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s/g, " ");
}
