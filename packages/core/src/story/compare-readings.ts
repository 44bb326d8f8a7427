import { compareText } from "#text";
import type { Reading } from "./story.ts";

/** Orders readings by publication, the undated last; then by id. */
export function compareReadings(a: Reading, b: Reading): number {
  return compareText(a.article.published ?? "~", b.article.published ?? "~") || compareText(a.id, b.id);
}
