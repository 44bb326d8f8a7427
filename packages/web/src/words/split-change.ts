/** A text cut into what it shares with another at its start, what is its own, and what it shares at its end. */
export interface ChangeParts {
  readonly start: string;
  readonly own: string;
  readonly end: string;
}

/**
 * Finds the words in which two versions of a sentence differ: one stretch in each, between the words they share at both
 * ends.
 *
 * @example
 * splitChange("Sixteen people died.", "Nineteen people died.");
 * // [{ start: "", own: "Sixteen", end: " people died." }, { start: "", own: "Nineteen", end: " people died." }]
 */
export function splitChange(before: string, after: string): readonly [ChangeParts, ChangeParts] {
  const [older, newer] = [splitTokens(before), splitTokens(after)];
  const most = Math.min(older.length, newer.length);
  let start = 0;
  while (start < most && older[start] === newer[start]) start += 1;
  let end = 0;
  while (end < most - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  return [cutTokens(older, start, end), cutTokens(newer, start, end)];
}

/** Words and what stands between them, which together are the whole text. */
function splitTokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function cutTokens(tokens: readonly string[], start: number, end: number): ChangeParts {
  const last = tokens.length - end;
  return {
    start: tokens.slice(0, start).join(""),
    own: tokens.slice(start, last).join(""),
    end: tokens.slice(last).join(""),
  };
}
