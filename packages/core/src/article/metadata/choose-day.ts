import { publishedMetas } from "../clues/meta-names.ts";
import {
  changeWeight,
  type DayWeight,
  dayWeights,
  metaWeight,
  vagueMetas,
  vagueMetaWeight,
  type WitnessGroup,
} from "../weights/day-weights.ts";
import type { DateWitness } from "./date-witness.ts";
import { writeDay } from "./stated-time.ts";

const sureMetas = new Set(publishedMetas.filter((name) => !vagueMetas.includes(name)).map((name) => `meta ${name}`));

function weightOf({ field, from }: DateWitness): DayWeight {
  if (field === "modified") return changeWeight;
  const known = dayWeights[from];
  if (known !== undefined) return known;
  return sureMetas.has(from) ? metaWeight : vagueMetaWeight;
}

/** Whether a witness tells of publication by itself; the others are heard where none does. */
export function isSure(witness: DateWitness): boolean {
  return witness.field === "published" && weightOf(witness).group !== "late";
}

/**
 * Chooses the day most independent witnesses agree on; the first of each kind speaks for its kind. The last change is heard
 * only where nothing sure tells of publication.
 *
 * @returns The best witness of that day: the one that also states the hour, if any does.
 */
export function chooseDay(witnesses: readonly DateWitness[]): DateWitness | undefined {
  const days = new Map<string, Map<WitnessGroup, number>>();
  const isTold = witnesses.some(isSure);
  for (const witness of firstOfEach(witnesses)) {
    if (isTold && witness.field === "modified") continue;
    const { group, weight } = weightOf(witness);
    const day = writeDay(witness.time);
    const groups = days.get(day) ?? new Map<WitnessGroup, number>();
    groups.set(group, Math.max(groups.get(group) ?? 0, weight));
    days.set(day, groups);
  }
  const best = heaviest(days);
  const ofDay = witnesses.filter(({ time }) => writeDay(time) === best);
  const published = ofDay.filter(({ field }) => field === "published");
  const heard = published.length > 0 ? published : ofDay;
  return heard.find(({ time }) => time.hour !== undefined) ?? heard[0];
}

function firstOfEach(witnesses: readonly DateWitness[]): readonly DateWitness[] {
  const heard = new Set<string>();
  return witnesses.filter(({ field, from }) => {
    const kind = field === "modified" ? field : from;
    const isNew = !heard.has(kind);
    heard.add(kind);
    return isNew;
  });
}

function heaviest(days: ReadonlyMap<string, ReadonlyMap<WitnessGroup, number>>): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [day, groups] of days) {
    const weight = [...groups.values()].reduce((sum, each) => sum + each, 0);
    if (weight > most) [best, most] = [day, weight];
  }
  return best;
}
