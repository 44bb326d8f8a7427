import { compareText } from "#text";
import type { Precision } from "#time";
import type { Mention, MentionDate } from "./mention.ts";

/** Finer precisions first; a bound or a range says more than the unit of the same length around it. */
const fineness: Readonly<Record<Precision, number>> = {
  day: 0,
  weekend: 1,
  about: 2,
  before: 2,
  after: 3,
  range: 3,
  week: 4,
  month: 5,
  quarter: 6,
  season: 7,
  year: 8,
};

/**
 * Chooses the date of an event from the mentions of it: stated dates before days of publication, the finest precision
 * before coarser ones, then the one most origins give, then the one written first.
 */
export function chooseDate(mentions: readonly Mention[]): MentionDate {
  const stated = mentions.filter(({ date, isAside }) => date.basis !== "published" && !isAside);
  const pool = stated.length > 0 ? stated : mentions;
  const finest = Math.min(...pool.map(({ date }) => fineness[date.precision]));
  const best = pool.filter(({ date }) => fineness[date.precision] === finest);
  const votes = new Map<string, Set<string>>();
  for (const { date, reading } of best) {
    const voters = votes.get(daysOf(date)) ?? new Set();
    votes.set(daysOf(date), voters.add(reading.article.site ?? reading.source));
  }
  const [chosen] = [...best].sort(
    (a, b) =>
      (votes.get(daysOf(b.date))?.size ?? 0) - (votes.get(daysOf(a.date))?.size ?? 0) ||
      compareText(a.reading.article.published ?? "", b.reading.article.published ?? "") ||
      compareText(daysOf(a.date), daysOf(b.date)),
  );
  if (chosen === undefined) throw new TypeError("chooseDate needs at least one mention");
  return chosen.date;
}

function daysOf({ start, end }: MentionDate): string {
  return `${start}/${end}`;
}
