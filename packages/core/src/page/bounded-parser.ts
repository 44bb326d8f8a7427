import { Parser } from "htmlparser2";
import { decodeText, decodeValue } from "./decode-entities.ts";
import { PageTokenizer } from "./page-tokenizer.ts";
import { headingTags, leavingTagNames } from "./tables/markup.ts";
import { type AttributeUse, findAttributeUse, type TreeBuilder } from "./tree-builder.ts";

/** Elements whose text is meant as it is written. */
const writtenTags = new Set(["plaintext", "script", "xmp"]);

type NamePlace = readonly [start: number, end: number];
const nowhere: NamePlace = [0, 0];

/** Elements that other tags than their own may close. */
const closedByOthers = new Set(["svg", "math", ...headingTags]);
const leavingTags = new Set(leavingTagNames);
/** Pictures inside pictures that one tag ends. */
const mostPictures = 64;

/**
 * The parser without what a page does not need: attributes nobody reads, text of scripts and styles. Below the depth
 * limit every element counts as void, so neither stack can grow without bound; at the limit of elements it stops.
 */
export class BoundedParser extends Parser {
  private readonly html: string;
  private readonly builder: TreeBuilder;
  private readonly maxElements: number;
  /** Browsers print no NUL, and databases take none. */
  private readonly holdsNul: boolean;
  private isFull = false;
  private isClosing = false;
  /** Where the name of the last such element stands: the parser closes what it is shown the name of. */
  private readonly names = new Map<string, NamePlace>();
  private use: AttributeUse | undefined;
  private value = "";

  constructor(html: string, builder: TreeBuilder, maxElements: number) {
    super(builder, { Tokenizer: PageTokenizer });
    this.html = html;
    this.holdsNul = html.includes("\0");
    this.builder = builder;
    this.maxElements = maxElements;
  }

  /** Reads the page; whether all of it could be read. */
  readPage(): boolean {
    this.end(this.html);
    return this.builder.elements.length < this.maxElements;
  }

  override onopentagname(start: number, endIndex: number): void {
    if (this.isInForeignContext()) this.leavePicture(this.html.slice(start, endIndex).toLowerCase());
    this.isFull = this.builder.isFull;
    super.onopentagname(start, endIndex);
    const { openTag } = this.builder;
    if (closedByOthers.has(openTag)) this.names.set(openTag, [start, endIndex]);
    if (this.builder.elements.length >= this.maxElements) this.pause();
  }

  /** A box or a paragraph cannot be part of a picture or a formula: one that was never closed ends before it. */
  private leavePicture(tag: string): void {
    if (!leavingTags.has(tag)) return;
    for (let left = mostPictures; left > 0 && this.isInForeignContext(); left -= 1) {
      this.close("math");
      if (this.isInForeignContext()) this.close("svg");
    }
  }

  private close(tag: string): void {
    this.onclosetag(...(this.names.get(tag) ?? nowhere));
  }

  override onclosetag(start: number, endIndex: number): void {
    // A heading is closed by the end of any: "<h2>A bridge falls</h3>".
    const heading = this.isHeading(start, endIndex) ? this.builder.openHeading : undefined;
    const meant = heading === undefined ? undefined : this.names.get(heading);
    this.isClosing = true;
    super.onclosetag(...(meant ?? ([start, endIndex] as const)));
    this.isClosing = false;
  }

  private isHeading(start: number, end: number): boolean {
    const digit = this.html.charCodeAt(start + 1);
    return end - start === 2 && digit >= 49 && digit <= 54 && "hH".includes(this.html.charAt(start));
  }

  override ontext(start: number, end: number): void {
    const { builder, html } = this;
    if (!builder.takesText) return;
    const text = this.holdsNul ? html.slice(start, end).replaceAll("\0", "") : html.slice(start, end);
    builder.addText(writtenTags.has(builder.openTag) ? text : decodeText(text));
  }

  override onattribname(start: number, end: number): void {
    this.use = findAttributeUse(this.html.slice(start, end).toLowerCase());
    this.value = "";
  }

  override onattribdata(start: number, end: number): void {
    if (this.use === undefined) return;
    const value = decodeValue(this.html.slice(start, end));
    this.value = this.holdsNul ? value.replaceAll("\0", "\ufffd") : value;
  }

  override onattribend(): void {
    if (this.use !== undefined) this.builder.addAttribute(this.use, this.value);
  }

  protected override isVoidElement(name: string): boolean {
    return (this.isFull && !this.isClosing) || super.isVoidElement(name);
  }
}
