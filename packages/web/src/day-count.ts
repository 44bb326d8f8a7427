import { readDay } from "@dateline/core/text";

const epoch = Temporal.PlainDate.from("1970-01-01");

/** Whole days from 1 January 1970 to the day at the head of an ISO text; absent when there is none. */
export function countDays(iso: string | undefined): number | undefined {
  const day = readDay(iso);
  return day && epoch.until(day).days;
}

/** The day that lies `count` days after 1 January 1970. */
export function dayFromCount(count: number): Temporal.PlainDate {
  return epoch.add({ days: count });
}
