import { noteWords, rejectionWords } from "./tables/reason-words.ts";

const words: ReadonlyMap<string, string> = new Map(Object.entries({ ...rejectionWords, ...noteWords }));

/** Says why a page is not in the timeline, or what to know of one that is; a code without words is shown as it is. */
export function describeReason(code: string): string {
  return words.get(code) ?? code;
}
