import type { DateWitness } from "./date-witness.ts";
import { writeDay } from "./stated-time.ts";

/** Witnesses of one group often copy one field of the editorial system; between groups they are independent. */
type Group = "markup" | "shown" | "address" | "title" | "last";

interface Trust {
  readonly group: Group;
  /** How often, measured on pages with a known date, such a witness was right when others differed; only the order matters. */
  readonly weight: number;
}

const trusts: Readonly<Record<string, Trust>> = {
  url: { group: "address", weight: 3.3 },
  "meta article:published_time": { group: "markup", weight: 3.2 },
  time: { group: "shown", weight: 2.6 },
  "json-ld": { group: "markup", weight: 2.5 },
  "visible line": { group: "shown", weight: 2.4 },
  microdata: { group: "markup", weight: 2.3 },
  "date box": { group: "shown", weight: 2 },
  title: { group: "title", weight: 1 },
  "json-ld dateCreated": { group: "markup", weight: 0.5 },
  script: { group: "last", weight: 0.6 },
  text: { group: "last", weight: 0.4 },
  "image address": { group: "last", weight: 0.3 },
  "first comment": { group: "last", weight: 0.2 },
  "copyright line": { group: "last", weight: 0.1 },
};
const otherMeta: Trust = { group: "markup", weight: 2.9 };
const weakMeta: Trust = { group: "markup", weight: 1 };
/** Metas whose name does not say of what the date is. */
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
  return trusts[from] ?? (weakMetas.has(from) ? weakMeta : otherMeta);
}

/**
 * Chooses the day most independent witnesses agree on; the first of each kind speaks for its kind.
 *
 * @returns The best witness of that day: the one that also states the hour, if any does.
 */
export function chooseDay(
  witnesses: readonly DateWitness[],
  _changed: readonly DateWitness[],
): DateWitness | undefined {
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
