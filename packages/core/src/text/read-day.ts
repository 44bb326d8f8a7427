/**
 * Reads the calendar day at the head of an ISO date or date-time as it is written, without moving it between zones.
 *
 * @returns Absent when there is no such day.
 */
export function readDay(iso: string | undefined): Temporal.PlainDate | undefined {
  const [, year, month, day] = /^((?!0000)\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(iso ?? "") ?? [];
  if (year === undefined) return undefined;
  const date = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) });
  // 31 February is constrained to another day, which nobody named.
  return date.day === Number(day) ? date : undefined;
}
