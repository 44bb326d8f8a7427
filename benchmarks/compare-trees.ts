import { compareWords } from "../packages/core/tests/visible-words.ts";
import { listKeys, loadPage } from "./fields/load-page.ts";

/** Pages of which our tree has other words than one made to the letter of the HTML standard. */
export interface TreeComparison {
  readonly pages: number;
  /** One line a page: its key, the words only we see, those only the other sees. */
  readonly different: readonly string[];
}

const mostWords = 10;

/** Compares the visible words of every page of the sets. */
export function compareTrees(folder: string, sets: readonly string[]): TreeComparison {
  const keys = sets.flatMap((set) => listKeys(folder, set));
  const different = keys.flatMap((key): readonly string[] => {
    const words = compareWords(loadPage(folder, key).html);
    return words.length === 0 ? [] : [`${key}: ${words.slice(0, mostWords).map(writeWord).join(", ")}`];
  });
  return { pages: keys.length, different };
}

function writeWord({ word, surplus }: { readonly word: string; readonly surplus: number }): string {
  return `${surplus > 0 ? "+" : ""}${surplus} ${JSON.stringify(word)}`;
}
