import type { Witness } from "../article.ts";
import { chooseDay, isSure } from "./choose-day.ts";
import type { DateWitness } from "./date-witness.ts";
import { settleDates } from "./settle-dates.ts";
import { clockMinutes, moveToZone, type StatedTime, writeDay, writeTime, zoneMinutes } from "./stated-time.ts";

/** When the article was published and changed, and everything on the page that says so. */
export interface FoundDates {
  readonly published?: string;
  readonly modified?: string;
  readonly witnesses: readonly Witness[];
  /** Whether sure witnesses name different days of publication. */
  readonly isDisputed: boolean;
}

/** What is read out of words may be another day than that of publication. */
const readFromWords = new Set(["visible line", "title"]);

/**
 * Settles orders and zones between the witnesses, then lets them vote on the day.
 *
 * @param isMonthFirst - Whether "3/4/2031" is the fourth of March in the page's country.
 */
export function chooseDates(gathered: readonly DateWitness[], isMonthFirst = false): FoundDates {
  const settled = settleDates(gathered, isMonthFirst);
  const last = settled.find(({ field }) => field === "modified");
  // A page that states no more than its last change was there by that day.
  const first = chooseDay(settled);
  const isChanged = last !== undefined && last !== first && (first === undefined || isLater(last.time, first.time));
  const winners = new Set([first, isChanged ? last : undefined]);
  return {
    ...(first && { published: writeTime(first.time) }),
    ...(isChanged && { modified: writeTime(takeZone(last.time, first?.time)) }),
    witnesses: settled.map((witness, place) => ({
      field: witness.field,
      value: writeTime(gathered[place]?.time ?? witness.time),
      from: witness.from,
      won: winners.has(witness),
    })),
    isDisputed: nameTwoDays(settled.filter((witness) => isSure(witness) && !readFromWords.has(witness.from))),
  };
}

function nameTwoDays(witnesses: readonly DateWitness[]): boolean {
  return new Set(witnesses.map(({ time }) => writeDay(time))).size > 1;
}

/** The change happened on the clock that the publication shows. */
function takeZone(time: StatedTime, published: StatedTime | undefined): StatedTime {
  const zone = published?.zone;
  if (zone === undefined || time.zone !== "Z" || zoneMinutes(zone) === 0) return time;
  return moveToZone(time, zoneMinutes(zone));
}

function isLater(a: StatedTime, b: StatedTime): boolean {
  if (a.hour === undefined || b.hour === undefined) return writeDay(a) > writeDay(b);
  return (
    clockMinutes(a) - zoneMinutes(a.zone ?? b.zone ?? "Z") > clockMinutes(b) - zoneMinutes(b.zone ?? a.zone ?? "Z")
  );
}
