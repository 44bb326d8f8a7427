import type { Token } from "./split-tokens.ts";

/** The marks that open a quotation, and those that close it: English “…”, German „…“ and »…«, French «…». */
const closers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ['"', '"'],
]);

/**
 * Tells whether a token stands between quotation marks; to be asked of tokens in reading order, so that each is looked at
 * once. A paragraph ends a quotation: one that goes on opens again.
 */
export function quotationFinder(tokens: readonly Token[]): (at: number) => boolean {
  let closer = "";
  let next = 0;
  return (at) => {
    for (; next <= at; next += 1) {
      const token = tokens[next];
      if (token === undefined) break;
      if (token.before === "break") closer = "";
      if (token.shape === "mark") closer = readMark(token.text, closer);
    }
    return closer !== "";
  };
}

/** The marks that close the quotation after one more mark; none outside of quotations. */
function readMark(mark: string, closer: string): string {
  if (closer === "") return closers.get(mark) ?? "";
  return closer.includes(mark) ? "" : closer;
}
