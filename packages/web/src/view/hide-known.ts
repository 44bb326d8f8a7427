/** Words for the eye in full words for everyone: what stands before, what is not shown again, and what stands after. */
export type HiddenPart = readonly [before: string, hidden: string, after: string];

/**
 * Finds what short words leave out of full ones: one stretch.
 *
 * @example
 * findHiddenPart("Tuesday 4 March 2031, evening", "Tuesday 4 March, evening");
 * // ["Tuesday 4 March", " 2031", ", evening"]
 */
export function findHiddenPart(full: string, short: string): HiddenPart {
  let start = 0;
  while (start < short.length && full[start] === short[start]) start += 1;
  const after = short.slice(start);
  return full.endsWith(after)
    ? [full.slice(0, start), full.slice(start, full.length - after.length), after]
    : [full, "", ""];
}
