import type { DateWitness } from "./date-witness.ts";
import { clockMinutes, moveToZone, type StatedTime, writeDay, zoneMinutes } from "./stated-time.ts";

/** Settles between the witnesses what one alone leaves open: which figure is the month, and on which clock an hour was read. */
export function settleDates(gathered: readonly DateWitness[], isMonthFirst: boolean): readonly DateWitness[] {
  const ordered = settleOrders(gathered, isMonthFirst);
  return ordered.map((witness) => {
    const time = settleZone(witness, ordered);
    return { ...witness, time: isUtc(time) ? settleDay(time, ordered) : time };
  });
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

/** What is said of other things than the article has clocks of its own. */
const others = new Set(["text", "first comment", "copyright line", "image address"]);

/** A time ending in Z is no zone: another statement of the same moment may show the page's own clock. */
function settleZone({ time, field }: DateWitness, witnesses: readonly DateWitness[]): StatedTime {
  if (time.hour === undefined || (time.zone !== undefined && !isUtc(time))) return time;
  const clocks = witnesses
    .filter((other) => other.field === field && !others.has(other.from))
    .map((other) => other.time);
  if (time.zone === undefined)
    return (
      clocks.find(
        (other) => other.zone !== undefined && other.zone !== "Z" && clockMinutes(other) === clockMinutes(time),
      ) ?? time
    );
  for (const other of clocks) {
    const ahead = minutesAhead(other, time);
    if (ahead !== undefined && ahead !== 0) return moveToZone(time, ahead);
  }
  return time;
}

function isUtc({ hour, zone }: StatedTime): boolean {
  return hour !== undefined && zone !== undefined && zoneMinutes(zone) === 0;
}

/** How far the clock of a statement is ahead of a UTC time, if both can be the same moment. */
function minutesAhead(other: StatedTime, utc: StatedTime): number | undefined {
  if (other.hour === undefined || other.zone === "Z") return undefined;
  const ahead = clockMinutes(other) - clockMinutes(utc);
  if (other.zone !== undefined) return ahead === zoneMinutes(other.zone) ? ahead : undefined;
  return isZone(ahead) ? ahead : undefined;
}

/** Zones that lie between two hours: Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar, the middle of Australia. */
const betweenHours = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630]);

function isZone(minutes: number): boolean {
  return minutes >= -660 && minutes <= 780 && (minutes % 60 === 0 || betweenHours.has(minutes));
}

const daysOnly = new Set(["visible line", "url", "time"]);
/** In the evening of the Americas it is the next day in UTC, in the morning of the Far East still the day before. */
const lastHourOfWest = 9;
const firstHourOfEast = 13;

/** Where only UTC is known, the day that the page itself shows is the day of its own zone. */
function settleDay(utc: StatedTime, witnesses: readonly DateWitness[]): StatedTime {
  const shown = witnesses.find(({ field, from }) => field === "published" && daysOnly.has(from))?.time;
  if (shown === undefined || shown.hour !== undefined) return utc;
  const ahead = (clockMinutes(shown) - clockMinutes({ ...utc, hour: 0, minute: 0 })) / 1440;
  const hour = utc.hour ?? 0;
  const isOwnDay = (ahead === -1 && hour < lastHourOfWest) || (ahead === 1 && hour >= firstHourOfEast);
  return isOwnDay ? shown : utc;
}
