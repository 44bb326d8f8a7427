import type { DateWitness } from "./date-witness.ts";
import { clockMinutes, moveToZone, type StatedTime, writeDay, zoneMinutes } from "./stated-time.ts";

/** Settles between the witnesses what one alone leaves open: which figure is the month, and on which clock an hour was read. */
export function settleDates(gathered: readonly DateWitness[], isMonthFirst: boolean): readonly DateWitness[] {
  const ordered = settleOrders(gathered, isMonthFirst);
  return ordered.map((witness) => ({ ...witness, time: settleZone(witness.time, ordered) }));
}

/** Of the two days "3/4/2031" may be, the one that a surer witness names too; else the order of the page's country. */
function settleOrders(gathered: readonly DateWitness[], isMonthFirst: boolean): readonly DateWitness[] {
  const sure = new Set(gathered.flatMap(({ time, either }) => (either === undefined ? [writeDay(time)] : [])));
  return gathered.map(({ either, ...witness }) => {
    if (either === undefined) return witness;
    const isOther =
      sure.has(writeDay(either)) === sure.has(writeDay(witness.time)) ? isMonthFirst : sure.has(writeDay(either));
    return isOther ? { ...witness, time: either } : witness;
  });
}

/** A time ending in Z is no zone: another statement of the same moment may show the page's own clock. */
function settleZone(time: StatedTime, others: readonly DateWitness[]): StatedTime {
  if (time.hour === undefined || (time.zone !== undefined && zoneMinutes(time.zone) !== 0)) return time;
  if (time.zone === undefined)
    return (
      others
        .map((other) => other.time)
        .find(
          (other) => other.zone !== undefined && other.zone !== "Z" && clockMinutes(other) === clockMinutes(time),
        ) ?? time
    );
  for (const { time: other } of others) {
    const ahead = minutesAhead(other, time);
    if (ahead !== undefined && ahead !== 0) return moveToZone(time, ahead);
  }
  return time;
}

/** How far the clock of a statement is ahead of a UTC time, if both can be the same moment. */
function minutesAhead(other: StatedTime, utc: StatedTime): number | undefined {
  if (other.hour === undefined || other.zone === "Z") return undefined;
  const ahead = clockMinutes(other) - clockMinutes(utc);
  if (other.zone !== undefined) return ahead === zoneMinutes(other.zone) ? ahead : undefined;
  return ahead % 30 === 0 && ahead >= -720 && ahead <= 840 ? ahead : undefined;
}
