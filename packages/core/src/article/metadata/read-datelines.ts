import type { Witness } from "../article.ts";
import { type Dateline, readDateline, readDatelineLine } from "./find-dateline.ts";

export interface DatelineSources {
  /** Short lines around the headline. */
  readonly lines: readonly string[];
  /** Paragraphs of the body. */
  readonly paragraphs: readonly string[];
  readonly published: string | undefined;
}

/** Place, agency and day that the opening of the report states. */
export interface OpeningFacts {
  readonly place?: string;
  readonly agency?: string;
  readonly datelineDay?: string;
}

/** Reads the dateline of the first paragraph, or of a line of its own above it. */
export function readDatelines({ lines, paragraphs, published }: DatelineSources): OpeningFacts {
  const found =
    lines.map(readDatelineLine).find((line) => line !== undefined) ??
    paragraphs
      .slice(0, 2)
      .map(readDateline)
      .find((line) => line !== undefined);
  if (found === undefined) return {};
  const day = findDay(found, published);
  return {
    ...(found.place && { place: found.place }),
    ...(found.agency && { agency: found.agency }),
    ...(day !== undefined && { datelineDay: day }),
  };
}

/** The dateline is the only witness of a place. */
export function witnessPlace({ place }: OpeningFacts): readonly Witness[] {
  return place === undefined ? [] : [{ field: "place", value: place, from: "dateline", won: true }];
}

/** The last such day up to the day after publication: datelines name no year. */
function findDay({ month, day }: Dateline, published: string | undefined): string | undefined {
  if (month === undefined || day === undefined || published === undefined) return undefined;
  const latest = Temporal.PlainDate.from(published.slice(0, 10)).add({ days: 1 });
  for (const year of [latest.year, latest.year - 1]) {
    if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) continue;
    const date = Temporal.PlainDate.from({ year, month, day });
    if (Temporal.PlainDate.compare(date, latest) <= 0) return date.toString();
  }
  return undefined;
}
