import { BoundedParser } from "./bounded-parser.ts";
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
  if (problem !== undefined) return builder.build({ isCut: false, problem });
  const parser = new BoundedParser(html.slice(0, limits.maxLength), builder, limits.maxElements);
  const isWhole = parser.readPage();
  return builder.build({ isCut: html.length > limits.maxLength || !isWhole });
}
