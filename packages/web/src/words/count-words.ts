import { writeNumber } from "./figure-words.ts";

/** "1 entry", "27 entries": a count with its noun. */
export function writeCount(count: number, one: string, many: string = `${one}s`): string {
  return `${writeNumber(count)} ${count === 1 ? one : many}`;
}
