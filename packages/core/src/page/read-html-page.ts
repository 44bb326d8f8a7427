import { Parser } from "htmlparser2";
import { findProblem } from "./find-problem.ts";
import type { HtmlPage } from "./page.ts";
import { TreeBuilder } from "./tree-builder.ts";

export interface ReadHtmlPageOptions {
  /** Elements deeper than this lie flat in the deepest one allowed. @default 256 */
  readonly maxDepth?: number;
  /** The page is read up to this many elements. @default 300000 */
  readonly maxElements?: number;
  /** The page is read up to this many UTF-16 units. @default 8000000 */
  readonly maxLength?: number;
}

const defaults: Required<ReadHtmlPageOptions> = { maxDepth: 256, maxElements: 300_000, maxLength: 8_000_000 };

/** How much is given to the parser before the limits are looked at again. */
const chunkLength = 262_144;

/**
 * Reads an HTML page into a small tree, however broken it is: never throws, linear in the length of the input.
 *
 * @param html - Decoded text; telling the character set from bytes is the gatherer's work.
 *
 * @example
 * readHtmlPage("<p>One<p>Two").root.children.length; // 2
 */
export function readHtmlPage(html: string, options: ReadHtmlPageOptions = {}): HtmlPage {
  const limits = { ...defaults, ...options };
  const problem = findProblem(html);
  const builder = new TreeBuilder(limits.maxDepth);
  const parser = new BoundedParser(builder);
  const end = problem === undefined ? Math.min(html.length, limits.maxLength) : 0;
  let at = 0;
  while (at < end && builder.elements.length < limits.maxElements) {
    parser.write(html.slice(at, Math.min(end, at + chunkLength)));
    at += chunkLength;
  }
  parser.end();
  const isCut = problem === undefined && (end < html.length || at < end);
  return builder.build({ isCut, ...(problem && { problem }) });
}

/** Below the depth limit every element counts as void, so neither stack can grow without bound. */
class BoundedParser extends Parser {
  private readonly builder: TreeBuilder;
  private isFull = false;
  private isClosing = false;

  constructor(builder: TreeBuilder) {
    super(builder, { decodeEntities: true });
    this.builder = builder;
  }

  override onopentagname(start: number, endIndex: number): void {
    this.isFull = this.builder.isFull;
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    this.isClosing = true;
    super.onclosetag(start, endIndex);
    this.isClosing = false;
  }

  protected override isVoidElement(name: string): boolean {
    return (this.isFull && !this.isClosing) || super.isVoidElement(name);
  }
}
