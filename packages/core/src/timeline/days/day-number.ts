/**
 * Days since 1970-01-01 of an ISO day, for gaps and windows; `undefined` for anything that is not an ISO day.
 *
 * Written out because it runs for every mention of every article, where building `Temporal` objects costs seconds.
 */
export function readDayNumber(day: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const month = Number(match[2]);
  // Years that begin in March put the leap day last, so that months before it have fixed lengths.
  const year = Number(match[1]) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(match[3]) - 1;
  return year * 365 + leapDays + dayOfYear - 719468;
}
