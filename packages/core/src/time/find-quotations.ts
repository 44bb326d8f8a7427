import type { Token } from "./split-tokens.ts";

const opening: ReadonlySet<string> = new Set(["“", "«", "„"]);
const closing: ReadonlySet<string> = new Set(["”", "»"]);

/**
 * Tells whether a token stands between quotation marks; to be asked of tokens in reading order, so that each is looked at
 * once. A paragraph ends a quotation: one that goes on opens again.
 */
export function quotationFinder(tokens: readonly Token[]): (at: number) => boolean {
  let isQuoted = false;
  let next = 0;
  return (at) => {
    for (; next <= at; next += 1) {
      const token = tokens[next];
      if (token === undefined) break;
      if (token.before === "break") isQuoted = false;
      if (token.shape === "mark") isQuoted = readMark(token.text, isQuoted);
    }
    return isQuoted;
  };
}

function readMark(mark: string, isQuoted: boolean): boolean {
  if (mark === '"') return !isQuoted;
  if (opening.has(mark)) return true;
  return closing.has(mark) ? false : isQuoted;
}
