import { cues, type HtmlPage, isInline, type PageElement, tidyText } from "#page";

/** A run of text between two line breaks of the page. */
export interface PageBlock {
  readonly text: string;
  /** The nearest element that stands in a block of its own. */
  readonly element: PageElement;
  /** Characters of the text that lie in links. */
  readonly linkLength: number;
  /** The first link in it. */
  readonly link?: PageElement;
  /** Cue bits of inline elements that hold all of the text. */
  readonly inlineCues: number;
  /** Whether all of the text is bold, or large by an old-fashioned font size. */
  readonly isLoud: boolean;
  /** Whether it follows the block before after a single line break. */
  readonly isSoft: boolean;
}

/**
 * Cuts the page into blocks of text in page order.
 *
 * @example
 * findBlocks(readHtmlPage("<div>One<p>Two<br><br>Three</div>")).map((block) => block.text); // ["One", "Two", "Three"]
 */
export function findBlocks(page: HtmlPage): readonly PageBlock[] {
  const finder = new BlockFinder();
  finder.walkBlock(page.root);
  finder.flush(page.root);
  return finder.blocks;
}

/** What the inline elements around a piece of text say of it. */
interface InlineContext {
  readonly block: PageElement;
  readonly cues: number;
  readonly link: PageElement | undefined;
  readonly isLoud: boolean;
  /** Whether the text is set above or below the line, as in "m²". */
  readonly isRaised: boolean;
  /** Whether the block is a table row whose cells make one line. */
  readonly isDataRow: boolean;
}

const wordEnd = /\p{Ll}/u;
const wordStart = /[\p{Lu}\d]/u;

class BlockFinder {
  readonly blocks: PageBlock[] = [];
  private text = "";
  /** What pops up at a touch or is read aloud only: text of the page where there is no other in the block. */
  private hiddenText = "";
  private lastCharacter = "";
  private linkLength = 0;
  private link: PageElement | undefined;
  private cues = -1;
  private isLoud = true;
  private isSoft = false;

  walkBlock(block: PageElement): void {
    if (block.tag === "head") return;
    this.walk(block, { block, cues: 0, link: undefined, isLoud: false, isRaised: false, isDataRow: isDataRow(block) });
  }

  flush(element: PageElement): void {
    const shown = tidyText(this.text);
    const text = shown === "" ? tidyText(this.hiddenText) : shown;
    if (text !== "") {
      const { linkLength, link, isLoud, isSoft } = this;
      const inlineCues = shown === "" ? cues.hidden : this.cues;
      this.blocks.push({ text, element, linkLength, inlineCues, isLoud, isSoft, ...(link && { link }) });
      this.isSoft = false;
    }
    this.text = "";
    this.hiddenText = "";
    this.lastCharacter = "";
    this.linkLength = 0;
    this.link = undefined;
    this.cues = -1;
    this.isLoud = true;
  }

  private walk(element: PageElement, context: InlineContext): void {
    for (const child of element.children) {
      if (typeof child === "string") this.addText(child, context);
      else if (child.tag === "br") this.breakLine(context.block);
      else if (isInline(child.tag)) this.walk(child, readInline(child, context));
      else this.walkInner(child, context);
    }
  }

  private walkInner(child: PageElement, context: InlineContext): void {
    // Cells of a data row make one line.
    if (context.isDataRow && isCell(child.tag)) {
      this.text += " ";
      this.lastCharacter = " ";
      this.walk(child, context);
      return;
    }
    this.flush(context.block);
    this.isSoft = false;
    // A link around whole blocks makes links of them all.
    if (context.link === undefined) this.walkBlock(child);
    else this.walk(child, { ...context, block: child });
    this.flush(child);
    this.isSoft = false;
  }

  private breakLine(block: PageElement): void {
    const isBlank = this.text.trim() === "";
    this.flush(block);
    this.isSoft = !isBlank;
  }

  private addText(text: string, context: InlineContext): void {
    if ((context.cues & cues.hidden) !== 0) {
      this.hiddenText += text;
      return;
    }
    // Two inline boxes side by side are set apart by style: "Ada Orl" and "4 March" are no word together.
    if (!context.isRaised && wordEnd.test(this.lastCharacter) && wordStart.test(text.charAt(0))) this.text += " ";
    this.text += text;
    this.lastCharacter = text.charAt(text.length - 1);
    const length = text.trim().length;
    if (length === 0) return;
    this.cues &= context.cues;
    this.isLoud &&= context.isLoud;
    if (context.link === undefined) return;
    this.linkLength += length;
    this.link ??= context.link;
  }
}

function isCell(tag: string): boolean {
  return tag === "td" || tag === "th";
}

/** A row of short cells holds data; a row with blocks in its cells lays out a page. */
function isDataRow(row: PageElement): boolean {
  if (row.tag !== "tr" || row.children.length < 2) return false;
  let cells = 0;
  for (const cell of row.children) {
    if (typeof cell === "string") continue;
    if (!isCell(cell.tag) || breaksLine(cell)) return false;
    cells += 1;
  }
  return cells > 1;
}

/** Whether a cell is more than a line: a break or a block lies in it, however many inline elements around that. */
function breaksLine(element: PageElement): boolean {
  return element.children.some(
    (inner) => typeof inner !== "string" && (inner.tag === "br" || !isInline(inner.tag) || breaksLine(inner)),
  );
}

function readInline(element: PageElement, outer: InlineContext): InlineContext {
  const { tag, attributes } = element;
  const isLoud =
    outer.isLoud ||
    tag === "b" ||
    tag === "strong" ||
    (tag === "font" && /^(?:\+?[4-7])$/.test(attributes["size"] ?? ""));
  const link = tag === "a" && attributes["href"] !== undefined ? element : outer.link;
  const isRaised = outer.isRaised || tag === "sup" || tag === "sub";
  const { block, isDataRow } = outer;
  return { block, cues: outer.cues | element.cues, link, isLoud, isRaised, isDataRow };
}
