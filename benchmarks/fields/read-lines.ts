// The labelling aid's own look at a page: lines of visible text with their places in the source. It shares nothing with the reader under test.
import { Parser } from "htmlparser2";
import type { Range } from "./gold.ts";
import { breakingTags, pictureTags, silentTags } from "./tables/markup.ts";

/** A run of visible text between two block breaks. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** For each UTF-16 unit of `text`, the source range it was written in. */
  readonly places: readonly Range[];
  /** Open elements, outermost first: "div.story", "a". */
  readonly path: readonly string[];
  /** Target of the link the line begins in, or of the first link in it. */
  readonly link?: string;
  /** Inside an element that is marked as hidden. */
  readonly isHidden: boolean;
  /** A picture or a player stands between the line before and this one. */
  readonly isAfterPicture: boolean;
}

interface OpenTag {
  readonly tag: string;
  readonly words: string;
  readonly href?: string;
  readonly isHidden: boolean;
  readonly isSilent: boolean;
}

/** Collects lines from the parser's events. */
class LineReader {
  readonly lines: Line[] = [];
  private readonly open: OpenTag[] = [];
  private text = "";
  private places: Range[] = [];
  private start: readonly OpenTag[] = [];
  private link: string | undefined;
  private sawPicture = false;

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (breakingTags.has(tag)) this.endLine();
    if (pictureTags.has(tag)) this.sawPicture = true;
    const { class: words = "", id, href, style = "", hidden } = attributes;
    const isHidden = hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
    this.open.push({
      tag,
      words: [...words.split(/\s+/).filter(Boolean).slice(0, 3), ...(id ? [`#${id}`] : [])].join("."),
      ...(tag === "a" && href !== undefined ? { href } : {}),
      isHidden,
      isSilent: silentTags.has(tag),
    });
    if (tag === "a" && href !== undefined && this.text.trim() !== "") this.link ??= href;
  }

  ontext(text: string, [start, end]: Range): void {
    if (this.open.some(({ isSilent }) => isSilent)) return;
    if (this.text.trim() === "" && text.trim() !== "") {
      this.start = [...this.open];
      this.link = this.open.findLast(({ href }) => href !== undefined)?.href;
    }
    const isPlain = end - start === text.length;
    for (let at = 0; at < text.length; at += 1)
      this.add(text[at] ?? "", isPlain ? [start + at, start + at + 1] : [start, end]);
  }

  onclosetag(tag: string): void {
    if (breakingTags.has(tag)) this.endLine();
    this.open.pop();
  }

  endLine(): void {
    const text = this.text.trimEnd();
    if (text !== "") {
      this.lines.push({
        number: this.lines.length + 1,
        text,
        places: this.places.slice(0, text.length),
        path: this.start.map(({ tag, words }) => (words === "" ? tag : `${tag}.${words}`)),
        ...(this.link === undefined ? {} : { link: this.link }),
        isHidden: this.start.some(({ isHidden }) => isHidden),
        isAfterPicture: this.sawPicture,
      });
      this.sawPicture = false;
    }
    this.text = "";
    this.places = [];
    this.link = undefined;
  }

  /** White space is one space, and none at a line's beginning. */
  private add(unit: string, place: Range): void {
    const isSpace = /\s/.test(unit);
    if (isSpace && (this.text === "" || this.text.endsWith(" "))) return;
    this.text += isSpace ? " " : unit;
    this.places.push(place);
  }
}

/** Cuts a page into lines of visible text, hidden ones marked. */
export function readLines(html: string): readonly Line[] {
  const reader = new LineReader();
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.onopentag(tag, attributes),
      ontext: (text) => reader.ontext(text, [parser.startIndex, parser.endIndex + 1]),
      onclosetag: (tag) => reader.onclosetag(tag),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  reader.endLine();
  return reader.lines;
}

/** The source range of the words from `from` to `to` of a line's text. */
export function rangeIn(line: Line, from: number, to: number): Range {
  return [line.places[from]?.[0] ?? 0, line.places[to - 1]?.[1] ?? 0];
}

/** The words of a source range as a reader sees them. */
export function readRange(html: string, [start, end]: Range): string {
  return readLines(html.slice(start, end))
    .map(({ text }) => text)
    .join(" ");
}
