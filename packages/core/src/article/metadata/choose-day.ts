import type { DateWitness } from "./find-dates.ts";
import { writeDay } from "./stated-time.ts";

/** Witnesses of one group often copy one field of the editorial system; between groups they are independent. */
type Group = "markup" | "shown" | "address" | "title";

interface Trust {
  readonly group: Group;
  /** How often, measured on pages with a known date, such a witness was right when others differed; only the order matters. */
  readonly weight: number;
}

const weakMetas = new Set([
  "meta date",
  "meta dcterms.date",
  "meta dcterms.created",
  "meta created",
  "meta datecreated",
  "meta creation_date",
  "meta time",
  "meta timestamp",
]);

function trustOf(from: string): Trust {
  if (from === "url") return { group: "address", weight: 3.3 };
  if (from === "time") return { group: "shown", weight: 2.6 };
  if (from === "visible line") return { group: "shown", weight: 2.4 };
  if (from === "title") return { group: "title", weight: 1 };
  if (from === "json-ld") return { group: "markup", weight: 2.5 };
  if (from === "microdata") return { group: "markup", weight: 2.3 };
  if (from === "meta article:published_time") return { group: "markup", weight: 3.2 };
  if (from === "json-ld dateCreated") return { group: "markup", weight: 0.5 };
  return { group: "markup", weight: weakMetas.has(from) ? 1 : 2.9 };
}

/**
 * Chooses the day most independent witnesses agree on; the first of each kind speaks for its kind.
 *
 * @returns The best witness of that day: the one that also states the hour, if any does.
 */
export function chooseDay(witnesses: readonly DateWitness[]): DateWitness | undefined {
  const heard = new Set<string>();
  const days = new Map<string, Map<Group, number>>();
  for (const { time, from } of witnesses) {
    if (heard.has(from)) continue;
    heard.add(from);
    const { group, weight } = trustOf(from);
    const groups = days.get(writeDay(time)) ?? new Map<Group, number>();
    groups.set(group, Math.max(groups.get(group) ?? 0, weight));
    days.set(writeDay(time), groups);
  }
  let best: string | undefined;
  let most = 0;
  for (const [day, groups] of days) {
    const weight = [...groups.values()].reduce((sum, each) => sum + each, 0);
    if (weight > most) [best, most] = [day, weight];
  }
  const ofDay = witnesses.filter(({ time }) => writeDay(time) === best);
  return ofDay.find(({ time }) => time.hour !== undefined) ?? ofDay[0];
}
