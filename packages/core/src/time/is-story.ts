import type { Day } from "./calendar.ts";
import type { Match } from "./match.ts";
import type { Term } from "./term.ts";

/** So many years of old make a history, where times near the day of writing are so many times rarer. */
const enough = { years: 3, timesNear: 6 };

/**
 * Whether a text tells of times long past rather than of the days around its writing: its years lie well before, and
 * it hardly says "yesterday" or "last week".
 */
export function isStory(matches: readonly Match[], written: Day | undefined): boolean {
  const distances = matches.map(({ term }) => readDistance(term, written));
  const old = distances.filter((distance) => distance === "old").length;
  const near = distances.filter((distance) => distance === "near").length;
  return old >= enough.years && old > enough.timesNear * near;
}

function readDistance(term: Term, written: Day | undefined): "old" | "near" | undefined {
  switch (term.kind) {
    case "fields":
      if (term.year === undefined) return undefined;
      return written === undefined || term.year < written.year - 1 ? "old" : "near";
    case "near-day":
    case "unit":
    case "weekday":
      return "near";
    case "shift":
      return term.from === "written" ? "near" : undefined;
    default:
      return undefined;
  }
}
