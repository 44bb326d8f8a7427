import { describe, expect, it } from "vitest";
import { quotationFinder } from "./find-quotations.ts";
import { splitTokens } from "./split-tokens.ts";

/** The words of a text that stand between quotation marks. */
function readQuoted(text: string): string {
  const tokens = splitTokens(text);
  const isQuoted = quotationFinder(tokens);
  const words = tokens.filter((token, at) => isQuoted(at) && token.shape === "word");
  return words.map((token) => token.text).join(" ");
}

describe("quotationFinder", () => {
  it.each([
    ["“We left,” he said. “At dawn.”", "we left at dawn"],
    ['"We left," he said. "At dawn."', "we left at dawn"],
    ["«We left», he said.", "we left"],
    ["„We left“, he said. „At dawn.“", "we left at dawn"],
    ["»We left«, he said.", "we left"],
    ["“We left.\n\n“At dawn,” he said.", "we left at dawn"],
    ["“We left.\n\nHe went on.", "we left"],
    ["The clerk’s dog, he said, didn’t bark.", ""],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(readQuoted(text)).toBe(expected);
  });
});
