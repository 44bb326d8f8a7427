import type { Day } from "./calendar.ts";
import type { Match } from "./find-terms.ts";

/** So many dated years make a history. */
const enough = 3;

/**
 * Whether a text tells of times long past rather than of the days around its writing: its years lie well before, and
 * it hardly says "yesterday" or "last week".
 */
export function isStory(matches: readonly Match[], written: Day | undefined): boolean {
  let old = 0;
  let near = 0;
  for (const { term } of matches) {
    if (term.kind === "fields" && term.year !== undefined) {
      if (written === undefined || term.year < written.year - 1) old += 1;
      else near += 1;
    } else if (term.kind === "near-day" || term.kind === "unit" || term.kind === "weekday") near += 1;
    else if (term.kind === "shift" && term.from === "written") near += 1;
  }
  return old >= enough && old > 6 * near;
}
